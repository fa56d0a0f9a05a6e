package org.dualwatch.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dualwatch.sheet.SummaryRow.Lit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The workbook of a monitoring run, read back by another library. */
final class SummaryWorkbookTest {

  private static final SummaryHead HEAD =
      new SummaryHead(
          List.of("2025年1—7月双监控汇总"),
          LocalDate.of(2025, 7, 31),
          "58.33%（7/12）",
          "ledger-1",
          "rules-1",
          "运行编号",
          "run-1");

  private static final Figure NONE = Figure.unknown();

  /** Adds the rows of a test. */
  private interface Rows {
    void addTo(SummaryWorkbook summary) throws IOException;
  }

  @Test
  void hasARowForEachProject() throws IOException {
    Sheet sheet = written(summary -> summary.project(project(yuan("1200000"), yuan("50"))), "项目");
    assertThat(texts(sheet.getRow(0)))
        .startsWith("单位编码", "单位名称", "项目名称", "项目编码", "目标表预算数（万元）", "台账批复数（万元）", "已支付（万元）")
        .endsWith("指标完成情况", "问题数");
    assertThat(texts(sheet.getRow(1)))
        .containsExactly(
            "0363207", "艺术馆", "演出", "012", "120.00", "120.00", "0.005", "58.33", "58.33", "0.00",
            "1.00", "2.00", "3.00", "● 正常", "合序时", "▲ 预警", "少一场", "■ 红灯", "两样都慢", "8项：达标5项", "2");
    assertThat(sheet.getRow(1).getCell(4).getCellType()).isEqualTo(CellType.NUMERIC);
    assertThat(sheet.getRow(1).getCell(0).getCellType()).isEqualTo(CellType.STRING);
  }

  @Test
  void leavesEmptyWhatIsNotKnown() throws IOException {
    Sheet sheet = written(summary -> summary.project(project(NONE, NONE)), "项目");
    assertThat(texts(sheet.getRow(1)).subList(4, 8)).containsExactly("", "", "", "58.33");
  }

  @ParameterizedTest
  @EnumSource
  void everyLightHasASignAndAColourOfItsOwn(Light light) throws IOException {
    Lit lit = new Lit(light, "");
    Sheet sheet =
        written(summary -> summary.project(project(yuan("1"), yuan("1"), lit, lit, lit)), "项目");
    XSSFCell cell = (XSSFCell) sheet.getRow(1).getCell(13);
    assertThat(cell.getStringCellValue()).isEqualTo(light.text());
    assertThat(cell.getCellStyle().getFillForegroundXSSFColor().getARGBHex())
        .isEqualTo(light.fill());
    assertThat(List.of(Light.values()).stream().map(Light::text).map(t -> t.charAt(0)))
        .doesNotHaveDuplicates();
  }

  @Test
  void headsStayInSightAndCanBeFiltered() throws IOException {
    for (String name : List.of("项目", "情况", "未对应")) {
      XSSFSheet sheet =
          (XSSFSheet)
              written(
                  summary -> {
                    summary.project(project(yuan("1"), yuan("1")));
                    summary.finding(finding("内容"));
                    summary.unmatched(unmatched(UnmatchedRow.Kind.NOT_IN_LEDGER));
                  },
                  name);
      assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
      assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).startsWith("A1:").endsWith("2");
    }
  }

  @Test
  void hasARowForEachFindingAndEachUnmatchedProject() throws IOException {
    Rows rows =
        summary -> {
          summary.finding(finding("慢了"));
          summary.unmatched(unmatched(UnmatchedRow.Kind.SEVERAL_IN_LEDGER));
        };
    assertThat(texts(written(rows, "情况").getRow(0)))
        .containsExactly("单位", "项目", "规则", "处理", "结果", "指标", "内容", "现在是", "应当是", "相差", "怎么办", "依据");
    assertThat(texts(written(rows, "情况").getRow(1)))
        .containsExactly("艺术馆", "演出", "规则", "待说明", "有问题", "场次", "慢了", "1", "2", "1", "说明", "办法");
    assertThat(texts(written(rows, "未对应").getRow(1)))
        .containsExactly("一份目标表对应台账多个项目", "0363207", "艺术馆", "演出", "012", "1.00", "", "按名称找到两个");
  }

  @Test
  void sumsWhatIsKnownAndSaysHowManyHaveNoSuchAmount() throws IOException {
    Sheet totals =
        written(
            summary -> {
              summary.project(project(yuan("1200000"), yuan("600000")));
              summary.project(project(yuan("50"), yuan("25")));
              summary.project(project(NONE, yuan("1000000")));
              summary.finding(finding("甲"));
              summary.finding(finding("乙"));
              summary.unmatched(unmatched(UnmatchedRow.Kind.NOT_IN_TABLES));
            },
            "汇总");
    assertThat(line(totals, "单位数")).containsExactly("1");
    assertThat(line(totals, "项目数")).containsExactly("3");
    assertThat(line(totals, "台账批复数（万元）")).containsExactly("120.005", "另有 1 个项目没有该数，未计入");
    assertThat(line(totals, "已支付（万元）")).containsExactly("160.0025");
    assertThat(line(totals, "执行率（%）")).containsExactly("50.00", "只算批复数和支付数都有的项目");
    assertThat(line(totals, "● 正常")).containsExactly("3", "0", "0");
    assertThat(line(totals, "▲ 预警")).containsExactly("0", "3", "0");
    assertThat(line(totals, "■ 红灯")).containsExactly("0", "0", "3");
    assertThat(line(totals, "待说明 · 有问题")).containsExactly("2");
    assertThat(line(totals, "台账有，目标表没有")).containsExactly("1");
    assertThat(line(totals, "目标表有，台账没有")).containsExactly("0");
  }

  @Test
  void ofNothingKnownThereIsNoRate() throws IOException {
    Sheet totals = written(summary -> summary.project(project(NONE, NONE)), "汇总");
    assertThat(line(totals, "台账批复数（万元）")).containsExactly("另有 1 个项目没有该数，未计入");
    assertThat(line(totals, "执行率（%）")).containsExactly("只算批复数和支付数都有的项目");
  }

  @Test
  void saysWhichRunItIs() throws IOException {
    Sheet totals = written(summary -> {}, "汇总");
    assertThat(totals.getRow(0).getCell(0).getStringCellValue()).isEqualTo("2025年1—7月双监控汇总");
    assertThat(line(totals, "截止日")).containsExactly("2025-07-31");
    assertThat(line(totals, "序时进度")).containsExactly("58.33%（7/12）");
    assertThat(line(totals, "台账快照")).containsExactly("ledger-1");
    assertThat(line(totals, "规则版本")).containsExactly("rules-1");
    assertThat(line(totals, "运行编号")).containsExactly("run-1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "_x003D_1"})
  void noTextIsAFormula(String text) throws IOException {
    Cell cell = written(summary -> summary.finding(finding(text)), "情况").getRow(1).getCell(6);
    assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
    assertThat(cell.getStringCellValue()).isEqualTo(text);
    assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 1", "1000, 1", "1001, 2", "2000, 2", "2001, 3"})
  void goesOnOnAFurtherSheet(int rows, int sheets) throws IOException {
    List<List<SheetValue>> all = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      all.add(List.of(SheetValue.of("行" + row)));
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DatedWorkbook.write(
        bytes,
        HEAD.day(),
        workbook ->
            new TableSheet("情况", SheetColumn.texts("内容 20"), 1_000)
                .write(workbook, all.iterator()));
    try (XSSFWorkbook read = read(bytes)) {
      assertThat(read.getNumberOfSheets()).isEqualTo(sheets);
      int seen = 0;
      for (Sheet sheet : read) {
        assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("内容");
        for (int row = 1; row <= sheet.getLastRowNum(); row++) {
          assertThat(sheet.getRow(row).getCell(0).getStringCellValue()).isEqualTo("行" + seen);
          seen++;
        }
      }
      assertThat(seen).isEqualTo(rows);
    }
  }

  @Test
  void theSameRowsHaveTheSameBytesAtAnyTime() throws IOException {
    Rows rows =
        summary -> {
          for (int i = 0; i < 1_200; i++) {
            summary.project(project(yuan("" + i), yuan("1")));
            summary.finding(finding("第" + i));
          }
        };
    byte[] first = bytes(rows).toByteArray();
    Archives.assertTellNoClock(first);
    assertThat(bytes(rows).toByteArray()).isEqualTo(first);
  }

  @Test
  void isNoWorkbookUnlessFinished() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (SummaryWorkbook summary = SummaryWorkbook.open()) {
      summary.project(project(yuan("1"), yuan("1")));
    }
    assertThat(bytes.size()).isZero();
  }

  static SummaryRow project(Figure budget, Figure spent) {
    return project(
        budget,
        spent,
        new Lit(Light.NORMAL, "合序时"),
        new Lit(Light.WARNING, "少一场"),
        new Lit(Light.RED, "两样都慢"));
  }

  private static SummaryRow project(Figure budget, Figure spent, Lit execution, Lit goal, Lit all) {
    Figure rate = Figure.of(new BigDecimal("58.33"));
    return new SummaryRow(
        "0363207",
        "艺术馆",
        "演出",
        "012",
        budget,
        budget,
        spent,
        rate,
        rate,
        Figure.of(new BigDecimal("0.00")),
        yuan("10000"),
        yuan("20000"),
        yuan("30000"),
        execution,
        goal,
        all,
        "8项：达标5项",
        2);
  }

  static FindingRow finding(String message) {
    return new FindingRow(
        "艺术馆", "演出", "规则", "待说明", "有问题", "场次", message, "1", "2", "1", "说明", "办法");
  }

  private static UnmatchedRow unmatched(UnmatchedRow.Kind kind) {
    return new UnmatchedRow(kind, "0363207", "艺术馆", "演出", "012", yuan("10000"), NONE, "按名称找到两个");
  }

  private static Figure yuan(String amount) {
    return Figure.of(new BigDecimal(amount));
  }

  private static Sheet written(Rows rows, String sheet) throws IOException {
    return read(bytes(rows)).getSheet(sheet);
  }

  private static ByteArrayOutputStream bytes(Rows rows) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (SummaryWorkbook summary = SummaryWorkbook.open()) {
      rows.addTo(summary);
      summary.finish(bytes, HEAD);
    }
    return bytes;
  }

  private static XSSFWorkbook read(ByteArrayOutputStream bytes) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()));
  }

  /** What stands to the right of a label, without empty cells. */
  private static List<String> line(Sheet sheet, String label) {
    for (Row row : sheet) {
      List<String> texts = texts(row);
      if (texts.get(0).equals(label)) {
        return texts.stream().skip(1).filter(text -> !text.isEmpty()).toList();
      }
    }
    throw new AssertionError("no line of " + label);
  }

  private static List<String> texts(Row row) {
    List<String> texts = new ArrayList<>();
    if (row != null) {
      row.forEach(cell -> texts.add(new DataFormatter().formatCellValue(cell)));
    }
    return texts.isEmpty() ? List.of("") : texts;
  }
}
