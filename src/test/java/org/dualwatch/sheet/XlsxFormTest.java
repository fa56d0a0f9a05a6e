package org.dualwatch.sheet;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dualwatch.document.ZipFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The form as a workbook, read back by another library. */
final class XlsxFormTest {

  @Test
  void saysWhoseItIsAndOfWhichYear() throws IOException {
    XSSFSheet sheet = sheet(APrefilledForm.valid());
    assertThat(text(sheet, "A1")).isEqualTo("项目支出绩效目标执行监控表");
    assertThat(text(sheet, "A2")).isEqualTo("（2025年度）");
    assertThat(text(sheet, "A3")).isEqualTo("填报单位：天津市群众艺术馆（363207）");
    assertThat(text(sheet, "M3")).isEqualTo("单位：万元");
    assertThat(text(sheet, "C4")).isEqualTo("群众艺术馆运行经费");
    assertThat(text(sheet, "L4")).isEqualTo("120000250001");
    assertThat(text(sheet, "L5")).isEqualTo("天津市群众艺术馆（363207）");
  }

  @Test
  void showsFundsInTenThousands() throws IOException {
    XSSFSheet sheet = sheet(APrefilledForm.valid());
    assertThat(row(sheet, 6, "C", "E", "F", "H", "M"))
        .containsExactly("资金来源", "年初预算数", "1—7月执行数", "1—7月执行率", "全年预计执行数");
    assertThat(row(sheet, 7, "C", "E", "F", "H", "M"))
        .containsExactly("年度资金总额", "309.90", "180.75", "58.33%", "");
    assertThat(cell(sheet, "E7").getCellType()).isEqualTo(CellType.NUMERIC);
  }

  @Test
  void leavesWhatIsNotStatedEmptyAndToBeFilledIn() throws IOException {
    XSSFSheet sheet = sheet(APrefilledForm.valid());
    assertThat(row(sheet, 9, "C", "E", "F", "H", "M")).containsExactly("上年结转资金", "", "", "", "");
    assertThat(isToFill(sheet, "E9")).isTrue();
    assertThat(isToFill(sheet, "E8")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"50, 0.005", "100, 0.01", "0, 0.00", "1200000, 120.00", "1234567.89, 123.456789"})
  void neverRoundsAnAmount(String yuan, String shown) throws IOException {
    XSSFSheet sheet =
        sheet(APrefilledForm.valid().funds(APrefilledForm.line("年度资金总额", yuan, "0", "0.00%")));
    assertThat(text(sheet, "E7")).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({"1, 1月执行数", "2, 1—2月执行数", "12, 1—12月执行数"})
  void namesTheMonthsReported(int month, String heading) throws IOException {
    assertThat(text(sheet(APrefilledForm.valid().until(month)), "F6")).isEqualTo(heading);
  }

  @Test
  void headsIndicatorsAsTheOfficialFormDoes() throws IOException {
    XSSFSheet sheet = sheet(APrefilledForm.valid());
    assertThat(row(sheet, 12, "A", "B", "C", "D", "E", "F", "G", "H", "N", "Q"))
        .containsExactly(
            "绩效指标",
            "一级指标",
            "二级指标",
            "三级指标",
            "年度指标值",
            "1—7月执行情况",
            "全年预计完成情况",
            "偏差原因分析",
            "完成目标可能性",
            "备注");
    assertThat(row(sheet, 13, "H", "I", "J", "K", "L", "M", "N", "O", "P"))
        .containsExactly("经费保障", "制度保障", "人员保障", "硬件条件保障", "其他", "原因说明", "确定能", "有可能", "完全不可能");
    assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("12:13");
  }

  @Test
  void mergesLevelsThatAgreeInWhatTheyStandUnder() throws IOException {
    XSSFSheet sheet =
        sheet(
            APrefilledForm.valid()
                .indicators(
                    new IndicatorLine("产出指标", "其他指标", "甲", "1"),
                    new IndicatorLine("产出指标", "其他指标", "乙", "2"),
                    new IndicatorLine("效益指标", "其他指标", "丙", "3")));
    assertThat(merged(sheet)).contains("B14:B15", "C14:C15").doesNotContain("C14:C16", "C15:C16");
    assertThat(row(sheet, 16, "B", "C", "D", "E")).containsExactly("效益指标", "其他指标", "丙", "3");
  }

  @Test
  void hasNoRowForAGoalThatNobodyStated() throws IOException {
    XSSFSheet sheet = sheet(APrefilledForm.valid().goal(""));
    assertThat(text(sheet, "A11")).isEqualTo("绩效指标");
  }

  @Test
  void offersTheTickWhereOneBelongs() throws IOException {
    XSSFSheet sheet = sheet(APrefilledForm.valid());
    assertThat(sheet.getDataValidations())
        .extracting(v -> v.getRegions().getCellRangeAddresses()[0].formatAsString())
        .containsExactlyInAnyOrder("H14:L19", "N14:P19");
    assertThat(sheet.getDataValidations())
        .allSatisfy(
            v -> {
              assertThat(v.getValidationConstraint().getExplicitListValues()).containsExactly("√");
              assertThat(v.getSuppressDropDownArrow()).isTrue();
            });
    assertThat(isToFill(sheet, "H14")).isTrue();
    assertThat(isToFill(sheet, "E14")).isFalse();
  }

  @Test
  void saysHowToFillItInAndCarriesItsNumber() throws IOException {
    XSSFSheet sheet = sheet(APrefilledForm.valid());
    assertThat(text(sheet, "A20")).startsWith("填表说明：\n1.").contains("√").contains("放回同一个文件夹");
    assertThat(text(sheet, "K21")).isEqualTo("表单编号：JK-2025-07-363207-0001　支付数据截至2025年7月31日");
  }

  @Test
  void isOnePageAcross() throws IOException {
    XSSFSheet sheet = sheet(APrefilledForm.valid());
    assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
    assertThat(sheet.getFitToPage()).isTrue();
    assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"x\")", "_x003D_1"})
  void noTextIsAFormula(String text) throws IOException {
    Cell cell = cell(sheet(APrefilledForm.valid().project(text)), "C4");
    assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
    assertThat(cell.getStringCellValue()).isEqualTo(text);
    assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
  }

  @Test
  void whatNoDocumentCanHoldDoesNoHarm() throws IOException {
    String hostile = "甲\u0000\u001B\u202E<b>&]]>\uD800\uFFFE乙\uD83D\uDE00";
    assertThat(text(sheet(APrefilledForm.valid().project(hostile)), "C4"))
        .isEqualTo("甲<b>&]]>\uFFFD\uFFFD乙\uD83D\uDE00");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 32_767, 32_768, 100_000})
  void aGoalMayBeOfAnyLength(int length) throws IOException {
    String digits = IntStream.range(0, length).mapToObj(i -> "长" + i).collect(joining());
    XSSFSheet sheet = sheet(APrefilledForm.valid().goal(digits.substring(0, length)));
    assertThat(text(sheet, "C11")).hasSize(Math.min(length, 32_767));
    assertThat(sheet.getRow(10).getHeightInPoints()).isBetween(15f, 409.5f);
  }

  @Test
  void isThereWithoutAnyIndicator() throws IOException {
    XSSFSheet sheet = sheet(APrefilledForm.valid().indicators());
    assertThat(sheet.getDataValidations()).isEmpty();
    assertThat(text(sheet, "A14")).startsWith("填表说明");
  }

  @Test
  void theSameFormHasTheSameBytesAtAnyTime() throws IOException {
    byte[] first = APrefilledForm.valid().bytes(XlsxForm::write);
    Archives.assertTellNoClock(first);
    assertThat(APrefilledForm.valid().bytes(XlsxForm::write)).isEqualTo(first);
    assertThat(APrefilledForm.valid().until(8).bytes(XlsxForm::write)).isNotEqualTo(first);
  }

  @Test
  void itsTypesComeFirst() throws IOException {
    assertThat(ZipFiles.unpack(APrefilledForm.valid().bytes(XlsxForm::write)).keySet())
        .startsWith("[Content_Types].xml");
  }

  private static XSSFSheet sheet(APrefilledForm form) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(form.bytes(XlsxForm::write))).getSheetAt(0);
  }

  private static Cell cell(XSSFSheet sheet, String at) {
    CellAddress address = new CellAddress(at);
    return sheet.getRow(address.getRow()).getCell(address.getColumn());
  }

  private static String text(XSSFSheet sheet, String at) {
    return new DataFormatter().formatCellValue(cell(sheet, at));
  }

  private static List<String> row(XSSFSheet sheet, int row, String... columns) {
    return List.of(columns).stream().map(column -> text(sheet, column + row)).toList();
  }

  private static boolean isToFill(XSSFSheet sheet, String at) {
    XSSFColor fill = ((XSSFCell) cell(sheet, at)).getCellStyle().getFillForegroundXSSFColor();
    return fill != null && "FFFFF9DB".equals(fill.getARGBHex());
  }

  private static List<String> merged(XSSFSheet sheet) {
    return StreamSupport.stream(sheet.getMergedRegions().spliterator(), false)
        .map(CellRangeAddress::formatAsString)
        .toList();
  }
}
