package org.dualwatch.document.gate;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a file is by its first bytes, and for formats that are not read, what people call it. */
public enum Content {
  ZIP("ZIP 压缩包(.zip)", "a ZIP archive", ".zip"),
  TEXT("纯文本(.txt)", "plain text", ".txt", ".csv", ".tsv", ".md"),
  WORD("Word 文档(.docx)", "a Word document (.docx)", ".docx"),
  ENCRYPTED_OFFICE("加密的 Office 文件", "an encrypted Office file", ".docx", ".xlsx", ".pptx"),
  OLD_WORD(
      "旧版 Word/WPS 文档(.doc/.wps)", "an old Word or WPS document (.doc)", ".doc", ".wps", ".dot"),
  OLD_EXCEL("旧版 Excel/WPS 表格(.xls/.et)", "an old Excel workbook (.xls)", ".xls", ".et"),
  OLD_POWERPOINT("旧版 PowerPoint 演示文稿(.ppt)", "an old PowerPoint file (.ppt)", ".ppt", ".dps"),
  OTHER_OLE2("旧版 Office 格式的文件", "a file in an old Office container"),
  WORKBOOK("Excel 工作簿(.xlsx)", "an Excel workbook (.xlsx)", ".xlsx"),
  PRESENTATION("PowerPoint 演示文稿(.pptx)", "a PowerPoint file (.pptx)", ".pptx"),
  OPEN_DOCUMENT("OpenDocument 文件(.odt/.ods)", "an OpenDocument file", ".odt", ".ods", ".odp"),
  OFD("OFD 版式文件(.ofd)", "an OFD file (.ofd)", ".ofd"),
  PDF("PDF 文件(.pdf)", "a PDF file (.pdf)", ".pdf"),
  RTF("RTF 文档(.rtf)", "an RTF document (.rtf)", ".rtf"),
  HTML("网页(.html)", "a web page (.html)", ".html", ".htm"),
  MHT("单个文件网页(.mht)", "a web archive (.mht)", ".mht", ".mhtml"),
  XML_WORKBOOK("XML 表格(Excel 2003)", "an XML spreadsheet of Excel 2003", ".xml"),
  XML("XML 文件(.xml)", "an XML file (.xml)", ".xml"),
  JSON("JSON 文件(.json)", "a JSON file (.json)", ".json"),
  IMAGE("图片", "an image", ".png", ".jpg", ".jpeg", ".gif", ".bmp", ".tif", ".tiff"),
  ARCHIVE("压缩包(.rar/.7z/.gz)", "an archive", ".rar", ".7z", ".gz", ".tgz"),
  UNKNOWN("无法识别的二进制文件", "an unknown binary file");

  private static final int OLE2_MAGIC_LENGTH = 8;

  /** What a web page begins with that was saved without its outermost element. */
  private static final Pattern PAGE =
      Pattern.compile(
          "<(?:!--|html|head|frameset|meta|title|base|link|style|script|body|table|div|center|font|form|p|span"
              + "|b|br|h[1-6])[\\s>\\[/].*",
          Pattern.DOTALL);

  private static final Pattern WORKBOOK_MARK =
      Pattern.compile("progid=\"excel\\.sheet\"|urn:schemas-microsoft-com:office:spreadsheet");

  /** {@code [bookmark: ...]} begins texts, so that a bracket alone says nothing. */
  private static final Pattern JSON_OPENING =
      Pattern.compile("(?:\\{\\s*[\"}]|\\[\\s*[\\[\\]{]).*", Pattern.DOTALL);

  private final String zh;
  private final String en;
  private final String extensions;

  Content(String zh, String en, String... extensions) {
    this.zh = zh;
    this.en = en;
    this.extensions = " " + String.join(" ", extensions) + " ";
  }

  /** The words that people use, after 是. */
  String zh() {
    return zh;
  }

  String en() {
    return en;
  }

  /** The content that a name's ending promises, if it promises any. */
  public static Optional<Content> named(String extension) {
    return Arrays.stream(values()).filter(content -> content.has(extension)).findFirst();
  }

  /** Whether files of this content usually have names that end so. */
  public boolean has(String extension) {
    return extensions.contains(" " + extension + " ");
  }

  /** What bytes are; {@link #TEXT} where no other mark is found, which decoding has to confirm. */
  public static Content of(byte[] bytes) {
    if (begins(bytes, 0, 'P', 'K', 3, 4) || begins(bytes, 0, 'P', 'K', 5, 6)) {
      return ZIP;
    }
    if (bytes.length >= OLE2_MAGIC_LENGTH && begins(bytes, 0, 0xD0, 0xCF, 0x11, 0xE0)) {
      return ofRoot(Ole2Directory.rootNames(bytes));
    }
    if (begins(bytes, 0, 0x89, 'P', 'N', 'G')
        || begins(bytes, 0, 0xFF, 0xD8, 0xFF)
        || begins(bytes, 0, 'G', 'I', 'F', '8')
        || begins(bytes, 0, 'I', 'I', '*', 0)
        || begins(bytes, 0, 'M', 'M', 0, '*')) {
      return IMAGE;
    }
    if (begins(bytes, 0, 'R', 'a', 'r', '!')
        || begins(bytes, 0, '7', 'z', 0xBC, 0xAF)
        || begins(bytes, 0, 0x1F, 0x8B)) {
      return ARCHIVE;
    }
    return ofOpening(opening(bytes));
  }

  /**
   * Whether an old Office file is signed ([MS-OFFCRYPTO] 2.5): then not a byte of it may change.
   */
  public static boolean isSignedOle2(byte[] bytes) {
    List<String> names = Ole2Directory.rootNames(bytes);
    return names.contains("_signatures") || names.contains("_xmlsignatures");
  }

  private static Content ofRoot(List<String> names) {
    if (names.contains("EncryptedPackage")) {
      return ENCRYPTED_OFFICE;
    }
    if (names.contains("WordDocument")) {
      return OLD_WORD;
    }
    if (names.contains("Workbook") || names.contains("Book")) {
      return OLD_EXCEL;
    }
    return names.contains("PowerPoint Document") ? OLD_POWERPOINT : OTHER_OLE2;
  }

  private static Content ofOpening(String opening) {
    if (opening.startsWith("%pdf-")) {
      return PDF;
    }
    if (opening.startsWith("{\\rtf")) {
      return RTF;
    }
    if (opening.startsWith("mime-version:")
        || (opening.contains("\nmime-version:") && opening.contains("multipart/related"))) {
      return MHT;
    }
    if (opening.startsWith("<!doctype html")
        || PAGE.matcher(opening).matches()
        || (opening.startsWith("<") && opening.contains("<html"))) {
      return HTML;
    }
    if (JSON_OPENING.matcher(opening).matches()) {
      return JSON;
    }
    if (opening.startsWith("<") && WORKBOOK_MARK.matcher(opening).find()) {
      return XML_WORKBOOK;
    }
    return opening.startsWith("<?xml") || opening.startsWith("<!doctype") ? XML : TEXT;
  }

  /** The first characters in lower case, without a byte order mark and leading white space. */
  private static String opening(byte[] bytes) {
    int start = begins(bytes, 0, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    if (begins(bytes, 0, 0xFF, 0xFE) || begins(bytes, 0, 0xFE, 0xFF)) {
      start = 2;
    }
    int length = Math.min(bytes.length - start, 1024);
    return new String(bytes, start, length, StandardCharsets.ISO_8859_1)
        .replace("\0", "") // UTF-16
        .stripLeading()
        .toLowerCase(Locale.ROOT);
  }

  private static boolean begins(byte[] bytes, int at, int... expected) {
    if (bytes.length < at + expected.length) {
      return false;
    }
    for (int i = 0; i < expected.length; i++) {
      if ((bytes[at + i] & 0xFF) != expected[i]) {
        return false;
      }
    }
    return true;
  }
}
