package org.dualwatch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.dualwatch.document.XlsxFile.number;
import static org.dualwatch.document.XlsxFile.sheetData;
import static org.dualwatch.document.XlsxFile.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.dualwatch.document.XlsxFile;
import org.dualwatch.spending.LedgerFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A ledger in a workbook. Begins as one that can be read; what a test is about is replaced. */
final class LedgerSheetTest {

  private static final String HEADER =
      row(1, text("A1", "单位编码") + text("B1", "日期") + text("C1", "金额"));
  private static final String ENTRY =
      row(2, text("A2", "003") + number("B2", 1, "45717") + number("C2", 2, "1234.5"));

  @TempDir private Path folder;

  @Test
  void readsWhatAPersonSees() throws Exception {
    assertThat(rows(HEADER + ENTRY))
        .containsExactly(List.of("单位编码", "日期", "金额"), List.of("003", "2025/3/1", "1,234.50"));
  }

  @ParameterizedTest
  @CsvSource({
    "yyyy-mm-dd, 45717, 2025-03-01",
    "yyyy\"年\"m\"月\"d\"日\", 45717, 2025年3月1日",
    "yyyy/m/d h:mm, 45717.75, 2025/3/1 18:00",
    "yyyy/m/d, 45717.75, 2025/3/1"
  })
  void readsDaysHoweverTheyAreShown(String format, String stored, String shown) throws Exception {
    XlsxFile workbook =
        XlsxFile.ofRows(HEADER + ENTRY.replace("45717", stored)).withFormats(format, "#,##0.00");

    assertThat(rows(workbook).get(1).get(1)).isEqualTo(shown);
  }

  @Test
  void aRowKeepsItsNumberInTheSheet() throws Exception {
    List<List<String>> rows = rows(HEADER + row(5, text("A5", "003") + text("C5", "9")));

    assertThat(rows).hasSize(5);
    assertThat(rows.subList(1, 4)).containsOnly(List.of());
    assertThat(rows.get(4)).containsExactly("003", "", "9");
  }

  @Test
  void refusesAnAmountThatShowsFewerDigitsThanItHas() {
    assertThat(refused(HEADER + ENTRY.replace("1234.5", "1234.567")).found()).contains("C2");
  }

  @Test
  void refusesHiddenRows() {
    assertThat(
            refused(
                HEADER
                    + ENTRY.replace("r=\"2\">", "r=\"2\" hidden=\"1\">")
                    + row(3, text("A3", "1"))))
        .hasMessageContaining("隐藏");
  }

  @Test
  void refusesMergedCells() {
    XlsxFile merged =
        new XlsxFile()
            .withSheet(
                "台账",
                sheetData(HEADER + ENTRY + row(3, text("C3", "9")))
                    + "<mergeCells count=\"1\"><mergeCell ref=\"A2:A3\"/></mergeCells>");

    LedgerFileException problem = refused(merged.withFormats("yyyy/m/d", "#,##0.00"));
    assertThat(problem.line()).isEqualTo(3);
    assertThat(problem.found()).isEqualTo("合并的单元格");
  }

  @Test
  void refusesFormulasWithoutResult() {
    String formula = "<c r=\"C2\"><f>1+1</f></c>";

    assertThat(refused(HEADER + row(2, text("A2", "003") + formula)))
        .hasMessageContaining("公式没有保存计算结果");
  }

  @Test
  void readsTheResultsOfFormulas() throws Exception {
    String formula = "<c r=\"C2\"><f>1+1</f><v>2</v></c>";

    assertThat(rows(HEADER + row(2, text("A2", "003") + formula)).get(1)).endsWith("2");
  }

  @Test
  void refusesTwoSheetsButNotAnEmptyOne() throws Exception {
    XlsxFile two = workbook(HEADER + ENTRY).withSheet("Sheet2", sheetData(""));
    assertThat(rows(two)).hasSize(2);

    LedgerFileException problem =
        refused(workbook(HEADER + ENTRY).withSheet("Sheet2", sheetData(row(1, text("A1", "x")))));
    assertThat(problem.found()).isEqualTo("2张有内容的工作表");
    assertThat(refused(new XlsxFile().withSheet("空", sheetData(""))).found()).startsWith("0张");
  }

  @Test
  void refusesWhatIsNoWorkbook() throws Exception {
    Path csv = Files.write(folder.resolve("a.xlsx"), "单位编码,日期,金额\n003,1,2\n".getBytes(UTF_8));
    Path damaged = Files.write(folder.resolve("b.xlsx"), new byte[] {'P', 'K', 3, 4, 0});

    assertThat(refused(csv)).hasMessageContaining(".csv");
    assertThat(refused(damaged)).hasMessageContaining("CSV");
  }

  @Test
  void refusesAWorkbookTooLargeToHold() throws Exception {
    Path file = folder.resolve("large.xlsx");
    Files.write(file, new byte[(32 << 20) + 1]);

    assertThat(refused(file).found()).isEqualTo("超过 32 MB 的工作簿");
  }

  @Test
  void readsOldWorkbooks() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      Row row = workbook.createSheet("台账").createRow(0);
      row.createCell(0).setCellValue("单位编码");
      row.createCell(1).setCellValue("金额");
      workbook.write(bytes);
    }
    Path file = Files.write(folder.resolve("台账.xls"), bytes.toByteArray());

    assertThat(LedgerSheet.rows(file)).containsExactly(List.of("单位编码", "金额"));
  }

  @Test
  void knowsWorkbooksByTheirNames() {
    assertThat(LedgerSheet.isNamedBy(Path.of("a", "台账.XLSX"))).isTrue();
    assertThat(LedgerSheet.isNamedBy(Path.of("台账.xls"))).isTrue();
    assertThat(LedgerSheet.isNamedBy(Path.of("a.xlsx", "台账.csv"))).isFalse();
  }

  private static String row(int number, String cells) {
    return "<row r=\"" + number + "\">" + cells + "</row>";
  }

  private static XlsxFile workbook(String rows) {
    return XlsxFile.ofRows(rows).withFormats("yyyy/m/d", "#,##0.00");
  }

  private List<List<String>> rows(String rows) throws Exception {
    return rows(workbook(rows));
  }

  private List<List<String>> rows(XlsxFile workbook) throws Exception {
    return LedgerSheet.rows(file(workbook));
  }

  private LedgerFileException refused(String rows) {
    return refused(workbook(rows));
  }

  private LedgerFileException refused(XlsxFile workbook) {
    LedgerFileException problem =
        catchThrowableOfType(LedgerFileException.class, () -> rows(workbook));
    assertThat(problem).isNotNull();
    return problem;
  }

  private static LedgerFileException refused(Path file) {
    LedgerFileException problem =
        catchThrowableOfType(LedgerFileException.class, () -> LedgerSheet.rows(file));
    assertThat(problem).isNotNull();
    return problem;
  }

  private Path file(XlsxFile workbook) throws IOException {
    return Files.write(folder.resolve("台账.xlsx"), workbook.bytes());
  }
}
