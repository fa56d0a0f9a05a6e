package org.dualwatch.document.ole2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.dualwatch.document.Block;
import org.dualwatch.document.Document;
import org.dualwatch.document.DocumentReader;
import org.dualwatch.document.Format;
import org.dualwatch.document.HostileFiles;
import org.dualwatch.document.SampleWorkbook;
import org.dualwatch.document.Tables;
import org.dualwatch.document.gate.ContentRefused;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Old workbooks as people see them, and those that are refused. */
class XlsReaderTest {

  private final HSSFWorkbook workbook = new HSSFWorkbook();
  private final HSSFSheet sheet = workbook.createSheet("一");

  @AfterEach
  void close() throws IOException {
    workbook.close();
  }

  @Test
  void readsTextsNumbersTruthsAndErrors() throws IOException, ContentRefused {
    cell(0, 1).setCellValue("文\r\n字");
    cell(0, 2).setCellValue(true);
    cell(0, 3).setCellErrorValue(FormulaError.DIV0);
    number(0, 4, 0.95, "\"≥\"0%");
    number(0, 5, 45930, "yyyy\"年\"m\"月\"d\"日\"");
    number(0, 6, 0.1 + 0.2, "General");

    Document document = read();

    assertThat(document.format()).isEqualTo(Format.XLS);
    assertThat(Tables.texts(document))
        .containsExactly(List.of(List.of("文\n字", "TRUE", "#DIV/0!", "≥95%", "2025年9月30日", "0.3")));
    assertThat(Tables.of(document).get(0).rows().get(0).cells().get(0).place())
        .isEqualTo(new Place.InSheet("一", 1, 2));
    assertThat(document.remarks()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"27, 2025年9月", "31, 2025年9月30日", "57, 2025年9月", "58, 9月30日", "14, 2025/9/30"})
  void readsDatesWhoseFormatIsOnlyANumber(short format, String seen)
      throws IOException, ContentRefused {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(format);
    cell(0, 0).setCellValue(45930);
    cell(0, 0).setCellStyle(style);

    assertThat(Tables.texts(read())).containsExactly(List.of(List.of(seen)));
  }

  @Test
  void saysWhatShowsRoundedAndWhatIsRare() throws IOException, ContentRefused {
    number(0, 0, 309.904, "0.00");
    cell(0, 1).setCellValue("王喆");

    Document document = read();

    assertThat(Tables.texts(document)).containsExactly(List.of(List.of("309.90", "王喆")));
    assertThat(document.remarks())
        .extracting(Finding::rule)
        .containsExactly("number-shown-rounded", "character-unusual");
  }

  /** Formulas are marked to be calculated by who opens the file, or all of a sheet is. */
  @Test
  void takesNoResultThatWaitsForCalculation() throws IOException, ContentRefused {
    cell(0, 0).setCellFormula("1+1");
    assertWithoutResult(read());

    sheet.setForceFormulaRecalculation(true);
    assertWithoutResult(read());
  }

  private static void assertWithoutResult(Document document) {
    assertThat(Tables.texts(document)).containsExactly(List.of(List.of("[公式没有结果]")));
    assertThat(document.remarks())
        .extracting(Finding::rule)
        .containsExactly("formula-without-result");
  }

  @Test
  void raisesDigitsAndRefusesSymbols() throws IOException, ContentRefused {
    HSSFFont raised = workbook.createFont();
    raised.setTypeOffset(Font.SS_SUPER);
    HSSFRichTextString area = new HSSFRichTextString("1200m2以上");
    area.applyFont(5, 6, raised);
    cell(0, 0).setCellValue(area);

    assertThat(Tables.texts(read())).containsExactly(List.of(List.of("1200m²以上")));

    HSSFFont symbol = workbook.createFont();
    symbol.setFontName("Symbol");
    HSSFRichTextString atLeast = new HSSFRichTextString("³95%");
    atLeast.applyFont(0, 1, symbol);
    cell(0, 0).setCellValue(atLeast);
    assertThat(refusal(bytes())).isEqualTo("file-unreadable-content");
  }

  @Test
  void readsMergesAndSaysWhatIsHidden() throws IOException, ContentRefused {
    cell(0, 0).setCellValue("a");
    cell(0, 2).setCellValue("b");
    cell(1, 2).setCellValue("c");
    cell(2, 0).setCellValue("hidden row");
    cell(0, 3).setCellValue("hidden column");
    sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 1));
    sheet.getRow(2).setZeroHeight(true);
    sheet.setColumnHidden(3, true);
    workbook.createSheet("二").createRow(0).createCell(0).setCellValue("x");
    workbook.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
    workbook.createSheet("三");
    workbook.setSheetVisibility(2, SheetVisibility.HIDDEN);

    Document document = read();

    assertThat(Tables.texts(document))
        .containsExactly(List.of(List.of("a", "b"), List.of("", "c")));
    assertThat(Tables.of(document).get(0).rows().get(1).cells().get(0))
        .extracting(Block.Cell::continued, Block.Cell::span)
        .containsExactly(true, 2);
    assertThat(document.remarks())
        .extracting(finding -> finding.evidence().found())
        .containsExactly("第 3 行，D 列", "“二”");
  }

  @Test
  void refusesMergesThatOverlap() throws IOException {
    cell(0, 0).setCellValue("a");
    sheet.addMergedRegionUnsafe(new CellRangeAddress(0, 5, 0, 5));
    sheet.addMergedRegionUnsafe(new CellRangeAddress(5, 6, 5, 6));

    assertThat(refusal(bytes())).isEqualTo("file-unreadable-content");
  }

  @Test
  void saysThatTextBoxesAreNotReadButNotOfComments() throws IOException, ContentRefused {
    cell(0, 0).setCellValue("a");
    var drawings = sheet.createDrawingPatriarch();
    var anchor = workbook.getCreationHelper().createClientAnchor();
    drawings.createCellComment(anchor).setString(new HSSFRichTextString("批注"));
    assertThat(read().remarks()).isEmpty();

    drawings.createTextbox(new HSSFClientAnchor()).setString(new HSSFRichTextString("附注"));
    assertThat(read().remarks()).extracting(Finding::rule).containsExactly("drawing-not-read");
  }

  @Test
  void readsTextsLongerThanARecord() throws IOException, ContentRefused {
    String plain = "a".repeat(9_000);
    String chinese = "文".repeat(9_000) + "a";
    cell(0, 0).setCellValue(plain);
    cell(0, 1).setCellValue(chinese);

    assertThat(Tables.texts(read())).containsExactly(List.of(List.of(plain, chinese)));
  }

  @Test
  void readsWorkbooksFilledIntoATemplate() throws IOException, ContentRefused {
    cell(0, 0).setCellValue("${name}");
    cell(0, 0).setCellValue("项目");
    cell(1, 0).setCellValue("${amount}");
    sheet.removeRow(sheet.getRow(1));

    assertThat(Tables.texts(read())).containsExactly(List.of(List.of("项目")));
  }

  @Test
  void refusesMacrosEmbeddedObjectsAndPasswords() throws IOException {
    cell(0, 0).setCellValue("a");
    assertThat(refusal(withStorage("_VBA_PROJECT_CUR"))).isEqualTo("file-has-macros");
    assertThat(refusal(withStorage("MBD0018D4CE"))).isEqualTo("file-has-embedded-objects");
    assertThat(refusal(HostileFiles.encrypted())).isEqualTo("file-encrypted");
    Biff8EncryptionKey.setCurrentUserPassword("secret");
    try {
      assertThat(refusal(bytes())).isEqualTo("file-encrypted");
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
  }

  private byte[] withStorage(String name) throws IOException {
    try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(bytes()));
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      file.createDirectory(name);
      file.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  @Test
  void refusesWhatIsNoWorkbook() {
    byte[] sample = SampleWorkbook.xls(SampleWorkbook.oneSheet());

    assertThat(refusal(new byte[0])).isEqualTo("file-damaged");
    assertThat(refusal(HostileFiles.oldWord())).isEqualTo("file-damaged");
    assertThat(refusal(HostileFiles.oldExcel())).isEqualTo("file-damaged");
    assertThat(refusal(HostileFiles.ole2("Book"))).isEqualTo("file-unreadable-content");
    assertThat(refusal(Arrays.copyOf(sample, sample.length / 2))).isEqualTo("file-damaged");
  }

  /** Each changes one number of the sample's records, which POI reads without a word. */
  @ParameterizedTest(name = "record {0}, byte {1}")
  @CsvSource({
    "0x200, 4", // the dimensions end above the cells
    "0x208, 0", // a row has another number
    "0x208, 2", // a row begins right of its cells
    "0xFD, 0", // a cell in another row
    "0xFD, 2", // a cell in another column
    "0xFD, 5", // a style that is not there
    "0xFD, 8", // a string that is not there
    "0xFC, 4", // fewer strings than there are
    "0xFC, 0", // fewer references to strings than there are
    "0x85, 0", // a sheet that begins elsewhere
    "0xE5, 0", // more merges than there are
    "0xE0, 3", // a number format that is not there
    "0x41E, 2", // a format code of another length
  })
  void refusesRecordsThatContradictEachOther(String record, int at) {
    byte[] sample = SampleWorkbook.xls(SampleWorkbook.oneSheet());
    int found = find(sample, Integer.decode(record));

    sample[found + 4 + at] ^= 0x21;

    assertThat(refusal(sample)).isEqualTo("file-damaged");
  }

  /** Where the first record of a type begins: this writer keeps the stream in one piece. */
  private static int find(byte[] file, int type) {
    int at = 0x200;
    while (!is(file, at, 0x809) || !is(file, at + 4, 0x600)) {
      at += 0x200;
    }
    while (!is(file, at, type)) {
      at += 4 + (file[at + 2] & 0xFF) + ((file[at + 3] & 0xFF) << 8);
    }
    return at;
  }

  private static boolean is(byte[] file, int at, int type) {
    return (file[at] & 0xFF) + ((file[at + 1] & 0xFF) << 8) == type;
  }

  @ParameterizedTest
  @ValueSource(ints = {0x0001, 0xE123, 0xFFFE, 0xD800, 0x0378, 0x0E01, 0xAC01})
  void refusesTextThatNobodyWrites(int character) throws IOException {
    cell(0, 0).setCellValue("绩效" + (char) character + "目标");

    assertThat(refusal(bytes())).isEqualTo("file-unreadable-content");
  }

  @ParameterizedTest
  @ValueSource(strings = {"㎡≥≤①★", "한국 어문", "བོད་ཡིག", "ａＢ１％", "𠮷", "é α я か ㄅ", "\t\n"})
  void readsTextThatSomebodyWrites(String text) throws IOException, ContentRefused {
    cell(0, 0).setCellValue("x" + text);

    assertThat(Tables.texts(read())).containsExactly(List.of(List.of("x" + text)));
  }

  /** This writer keeps no rows in order and leaves results to who opens the file. */
  @Test
  void readsWhatJxlWrites() throws IOException, ContentRefused {
    Document document = XlsReader.read(kept("jxl.xls"));

    assertThat(Tables.texts(document).get(0))
        .startsWith(
            List.of("项目名称", "惠民演出", ""),
            List.of("预算数", "309.90", "95%", "2025-09-30", "TRUE", "[公式没有结果]"),
            List.of("", "", "项目名称", "", "", ""),
            List.of("", "", "", "后写的", "", ""));
    assertThat(document.remarks())
        .extracting(Finding::rule)
        .containsExactly("number-shown-rounded", "formula-without-result");
  }

  @Test
  void readsWhatLibreOfficeWritesAlikeInBothFormats() throws IOException, ContentRefused {
    Document xls = XlsReader.read(kept("kinds-libreoffice.xls"));
    Document xlsx =
        Tables.document(
            new DocumentReader().read(kept("kinds-libreoffice.xlsx"), "kinds-libreoffice.xlsx"));

    assertThat(Tables.texts(xls).get(0))
        .startsWith(List.of("标题"), List.of("12", "24", "ab"))
        .endsWith(List.of("TRUE", "多\n行", ""));
    assertThat(Tables.texts(xls).get(0).get(2)).startsWith("#DIV/0!", "95.60%");
    assertThat(xls.blocks()).isEqualTo(xlsx.blocks());
    assertThat(xls.remarks()).isEqualTo(xlsx.remarks());
    assertThat(xls.remarks())
        .extracting(Finding::rule)
        .containsExactly("value-from-formula", "hidden-content-not-read");
  }

  private static byte[] kept(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(XlsReaderTest.class.getResourceAsStream("/samples/" + name))) {
      return in.readAllBytes();
    }
  }

  private HSSFCell cell(int row, int column) {
    var line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    return line.getCell(column) == null ? line.createCell(column) : line.getCell(column);
  }

  private void number(int row, int column, double number, String format) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    cell(row, column).setCellValue(number);
    cell(row, column).setCellStyle(style);
  }

  private byte[] bytes() throws IOException {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      workbook.write(out);
      return out.toByteArray();
    }
  }

  private Document read() throws IOException, ContentRefused {
    return XlsReader.read(bytes());
  }

  private static String refusal(byte[] bytes) {
    return catchThrowableOfType(ContentRefused.class, () -> XlsReader.read(bytes)).finding().rule();
  }
}
