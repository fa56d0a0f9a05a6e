package org.dualwatch.document.gate;

import java.time.Duration;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Outcome;
import org.dualwatch.finding.Place;
import org.dualwatch.finding.Severity;
import org.dualwatch.finding.Subject;

/** The reasons why a file cannot be read, in the words of the people who made it. */
public final class Refusals {

  private static final String BASIS =
      "报送格式：Word(.docx .doc .wps)、Excel(.xlsx .xls .et)、有文字层的 PDF、网页、文本、CSV，或装有这些文件的 .zip";
  private static final Bilingual SAVE_AGAIN =
      new Bilingual(
          "请用 Word、Excel 或 WPS 打开原文件，另存为 .docx 或 .xlsx 后重新报送。",
          "Open the original in Word, Excel or WPS, save it as .docx or .xlsx and submit again.");
  private static final Bilingual SAVE_AS_WORKBOOK =
      new Bilingual(
          "请用 Excel 或 WPS 打开原文件，另存为 Excel 工作簿(.xlsx) 后重新报送。",
          "Open the original in Excel or WPS, save it as a workbook (.xlsx) and submit again.");
  private static final Bilingual REDUCE =
      new Bilingual(
          "请检查文件中是否带有多余内容，删除或分成几个文件后重新报送。",
          "Remove what does not belong in the file, or split it, and submit again.");

  private Refusals() {}

  public static ContentRefused empty() {
    return refused(
        "file-empty",
        Evidence.of("0 字节"),
        new Bilingual("文件是空的，没有任何内容。", "The file is empty."),
        new Bilingual("请确认文件已保存完整后重新报送。", "Make sure the file is saved in full and submit again."));
  }

  public static ContentRefused tooLarge(long bytes, long limit) {
    return refused(
        "file-too-large",
        Evidence.of(megabytes(bytes), "不超过 " + megabytes(limit)),
        new Bilingual("文件超过了可接收的大小。", "The file is larger than what is accepted."),
        REDUCE);
  }

  public static ContentRefused unpacksTooLarge() {
    return refused(
        "file-too-large",
        Evidence.NONE,
        new Bilingual(
            "文件解压后的内容过大，超出一般文档的范围。",
            "What the file unpacks to is larger than any ordinary document."),
        REDUCE);
  }

  public static ContentRefused damaged() {
    return refused(
        "file-damaged",
        Evidence.NONE,
        new Bilingual("文件已损坏或不完整，无法打开。", "The file is damaged or incomplete."),
        SAVE_AGAIN);
  }

  public static ContentRefused encrypted() {
    return refused(
        "file-encrypted",
        Evidence.NONE,
        new Bilingual("文件设有打开密码，无法读取。", "The file is protected by a password."),
        new Bilingual(
            "请取消打开密码，保存后重新报送。", "Remove the password for opening, save and submit again."));
  }

  public static ContentRefused macros() {
    return refused(
        "file-has-macros",
        Evidence.NONE,
        new Bilingual("文件中含有宏，为安全起见不予读取。", "The file has macros and is not read, for safety."),
        new Bilingual(
            "请另存为不含宏的 .docx 或 .xlsx 后重新报送。",
            "Save it without macros, as .docx or .xlsx, and submit again."));
  }

  public static ContentRefused embeddedObjects() {
    return refused(
        "file-has-embedded-objects",
        Evidence.NONE,
        new Bilingual(
            "文件中嵌入了其他对象（如 Excel 表格、控件或附件），其内容无法可靠读取。",
            "The file embeds other objects, such as a worksheet, a control or an attachment."),
        new Bilingual(
            "请把嵌入的内容改为普通文字或 Word 表格，删除嵌入对象后重新报送。",
            "Turn what is embedded into text or a Word table, delete the object and submit again."));
  }

  public static ContentRefused dtd() {
    return refused(
        "file-has-dtd",
        Evidence.NONE,
        new Bilingual(
            "文件内部含有一般文档没有的实体声明(DTD)，为安全起见不予读取。",
            "The file declares a DTD, which ordinary documents never do, and is not read, for safety."),
        SAVE_AGAIN);
  }

  /** An archive with nothing in it that could be a form. */
  public static ContentRefused archiveEmpty() {
    return refused(
        "archive-empty",
        Evidence.of("压缩包里没有文件"),
        new Bilingual("压缩包里没有可以读取的文件。", "The archive has no file that could be read."),
        new Bilingual(
            "请把绩效目标表放进压缩包，或直接放入绩效目标表文件。",
            "Put the target tables into the archive, or drop them as they are."));
  }

  /** An archive in an archive: how deep it goes is not followed. */
  public static ContentRefused nestedArchive() {
    return refused(
        "archive-nested",
        Evidence.of("压缩包里的压缩包"),
        new Bilingual(
            "压缩包里还有压缩包，没有打开。", "There is an archive within the archive; it was not opened."),
        new Bilingual(
            "请把里面的文件直接放入，或只压缩一次后重新放入。", "Drop the files as they are, or pack them once only."));
  }

  public static ContentRefused zip64() {
    return refused(
        "file-format-not-supported",
        Evidence.of("ZIP64"),
        new Bilingual(
            "文件的压缩方式(ZIP64)不是一般文档所用的。",
            "The file is packed as ZIP64, which is not how ordinary documents are."),
        SAVE_AGAIN);
  }

  public static ContentRefused tooComplex(String found, String expected) {
    return refused(
        "file-too-complex",
        Evidence.of(found, expected),
        new Bilingual("文件结构过于复杂，超出可读取的范围。", "The file is more complex than what can be read."),
        REDUCE);
  }

  /** A file whose reading did not end in time. */
  public static ContentRefused notInTime(Duration deadline) {
    String seconds = deadline.toSeconds() + " 秒";
    return refused(
        "file-too-complex",
        Evidence.of("超过 " + seconds, "不超过 " + seconds),
        new Bilingual(
            "文件没有能在规定时间内读完，内容可能过于复杂。",
            "The file could not be read in time; it may be more complex than what can be read."),
        REDUCE);
  }

  /** A file whose reading took more memory than there is for one. */
  public static ContentRefused needsTooMuchMemory(int megabytes) {
    return tooComplex("超过 " + megabytes + " MB 内存", "不超过 " + megabytes + " MB 内存");
  }

  /** A file whose reading ended the process that read it, twice. */
  public static ContentRefused endsItsReader() {
    return refused(
        "file-damaged",
        Evidence.NONE,
        new Bilingual(
            "读取这个文件时读取程序异常终止，文件可能已损坏。",
            "Reading the file ended the process that read it; the file may be damaged."),
        SAVE_AGAIN);
  }

  public static ContentRefused scan() {
    return refused(
        "file-is-scan",
        Evidence.of("扫描件，没有文字层", "由 Word 或 WPS 直接导出的 PDF"),
        new Bilingual(
            "文件是扫描件或图片，没有文字层，无法读取其中的文字。",
            "The file is a scan or a picture without a text layer; its text cannot be read."),
        new Bilingual(
            "请报送原来的 Word 文档(.docx)，或从 Word、WPS 直接导出 PDF。",
            "Submit the original Word document (.docx), or export the PDF from Word or WPS."));
  }

  /**
   * Content in the text that cannot be read beyond doubt.
   *
   * @param what its name in Chinese
   * @param name its technical name, for whoever helps the department
   */
  public static ContentRefused unreadable(String what, String name, Place place) {
    return refused(
        "file-unreadable-content",
        new Subject(0, "", "", place),
        Evidence.of(what + "(" + name + ")"),
        new Bilingual(
            (place.equals(Place.WHOLE_FILE) ? "文件中" : place.text()) + "含有无法可靠读取的内容：" + what + "。",
            "There is content that cannot be read beyond doubt: " + name + "."),
        new Bilingual(
            "请把这里改为直接输入的普通文字（有修订的请先接受修订），保存后重新报送。",
            "Replace it by plain text (accept tracked changes first), save and submit again."));
  }

  public static ContentRefused encodingUnclear() {
    return refused(
        "file-encoding-unclear",
        Evidence.of("", "UTF-8"),
        new Bilingual("文本文件的编码无法确定。", "The encoding of the text file cannot be told."),
        new Bilingual(
            "请另存为 UTF-8 编码的文本，或直接报送 Word 文档(.docx)。",
            "Save the text as UTF-8, or submit the Word document (.docx)."));
  }

  /**
   * A format that is known and not read.
   *
   * @param content what the file is
   * @param extension the file name's ending with its dot, empty where it has none that is plain
   */
  public static ContentRefused notSupported(Content content, String extension) {
    String differs =
        extension.isEmpty() || content.has(extension) ? "" : "文件名以 " + extension + " 结尾，内容却";
    String zh = differs.isEmpty() ? "文件" : differs;
    return refused(
        "file-format-not-supported",
        Evidence.of(content.zh(), "Word、Excel、PDF、网页或文本"),
        new Bilingual(
            zh + "是" + content.zh() + "，暂不支持。",
            "By its content the file is "
                + content.en()
                + (differs.isEmpty() ? "" : " although its name ends in " + extension)
                + ", which is not supported yet."),
        content == Content.XML_WORKBOOK ? SAVE_AS_WORKBOOK : SAVE_AGAIN);
  }

  static ContentRefused refused(String rule, Evidence evidence, Bilingual message, Bilingual fix) {
    return refused(rule, Subject.FILE, evidence, message, fix);
  }

  static ContentRefused refused(
      String rule, Subject subject, Evidence evidence, Bilingual message, Bilingual fix) {
    return new ContentRefused(
        new Finding(
            rule, Severity.BLOCK, Outcome.VIOLATED, subject, evidence, message, fix, BASIS));
  }

  private static String megabytes(long bytes) {
    return (bytes + (1 << 20) - 1) / (1 << 20) + " MB";
  }
}
