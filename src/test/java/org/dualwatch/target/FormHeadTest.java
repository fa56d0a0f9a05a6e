package org.dualwatch.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dualwatch.target.AForm.aForm;

import java.math.BigDecimal;
import org.dualwatch.finding.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The head of a form. */
final class FormHeadTest {

  @Test
  void readsACompleteHead() {
    TargetTable table = aForm().read();

    assertThat(table.unit()).isEqualTo(new SpendingUnit("363207", "天津市群众艺术馆"));
    assertThat(table.project().text()).isEqualTo("惠民演出");
    assertThat(yuan(table.budget().total())).isEqualByComparingTo("1200000");
    assertThat(yuan(table.budget().fiscal())).isEqualByComparingTo("1000000");
    assertThat(yuan(table.budget().other())).isEqualByComparingTo("200000");
    assertThat(table.budget().unit()).isEqualTo("万元");
    assertThat(table.purpose().text()).isEqualTo("用于惠民演出");
    assertThat(table.goals()).extracting(Field::text).containsExactly("全年演出28场。");
  }

  @Test
  void placesEveryField() {
    TargetTable table = aForm().withLastHeadRow("项目编码", "120001").read();

    assertThat(table.title().place()).isEqualTo(new Place.InParagraphs(1));
    assertThat(table.place()).isEqualTo(new Place.InParagraphs(1));
    assertThat(table.unitField().place()).isEqualTo(at(1, 1));
    assertThat(table.project().place()).isEqualTo(at(2, 2));
    assertThat(table.budget().place()).isEqualTo(at(3, 3));
    assertThat(table.budget().total().place()).isEqualTo(at(3, 3));
    assertThat(table.budget().fiscal().place()).isEqualTo(at(3, 5));
    assertThat(table.budget().other().place()).isEqualTo(at(3, 7));
    assertThat(table.purpose().place()).isEqualTo(at(4, 2));
    assertThat(table.goals().get(0).place()).isEqualTo(at(5, 2));
    assertThat(table.projectCode().place()).isEqualTo(at(6, 2));
  }

  @Test
  void placesAFormWithoutATitleAtItsFirstCell() {
    assertThat(aForm().withLines().read().place()).isEqualTo(at(1, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"预算单位", "单位名称", "填报单位：", "申报单位", "项目单位", "部门（单位）名称"})
  void knowsTheLabelsOfTheUnit(String label) {
    TargetTable table = aForm().withHeadRow(1, label, "363207天津市群众艺术馆", "单位：万元").read();

    assertThat(table.unit()).isEqualTo(new SpendingUnit("363207", "天津市群众艺术馆"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"项目名称", "项 目 名 称", "项目\n名称", "项目名称：", "项目名称:"})
  void knowsTheLabelOfTheProject(String label) {
    assertThat(aForm().withHeadRow(2, label, "书画展").read().project().text()).isEqualTo("书画展");
  }

  @ParameterizedTest
  @ValueSource(strings = {"项目编码", "项目代码"})
  void knowsTheLabelsOfTheProjectsCode(String label) {
    assertThat(aForm().withLastHeadRow(label, "120001").read().projectCode().text())
        .isEqualTo("120001");
  }

  @ParameterizedTest
  @ValueSource(strings = {"预算年度", "申报年度"})
  void knowsTheLabelsOfTheYear(String label) {
    assertThat(aForm().withLastHeadRow(label, "2025").read().fiscalYear()).hasValue(2025);
  }

  @ParameterizedTest
  @CsvSource({
    "预算数, 其中：财政资金, 其他资金",
    "预算金额, 财政资金, 其中：其他资金",
    "年度资金总额, 其中：财政拨款, 其他资金",
    "年度资金总额：, 财政 拨款, 其他资金："
  })
  void knowsTheLabelsOfAmounts(String total, String fiscal, String other) {
    Budget budget =
        aForm().withHeadRow(3, "资金", total, "3", fiscal, "2", other, "1").read().budget();

    assertThat(yuan(budget.total())).isEqualByComparingTo("30000");
    assertThat(yuan(budget.fiscal())).isEqualByComparingTo("20000");
    assertThat(yuan(budget.other())).isEqualByComparingTo("10000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"绩效目标", "年度绩效目标", "年度目标", "总体目标"})
  void knowsTheLabelsOfTheGoal(String label) {
    assertThat(aForm().withHeadRow(5, label, "办好。").read().goals())
        .extracting(Field::text)
        .containsExactly("办好。");
  }

  @Test
  void knowsTheLabelOfThePurpose() {
    assertThat(aForm().withHeadRow(4, "资金用途", "办展").read().purpose().text()).isEqualTo("办展");
  }

  @ParameterizedTest
  @CsvSource({
    "363207天津市群众艺术馆, 363207, 天津市群众艺术馆",
    "363207 天津市群众艺术馆, 363207, 天津市群众艺术馆",
    "363207-天津市群众艺术馆, 363207, 天津市群众艺术馆",
    "363207001天津市群众艺术馆, 363207001, 天津市群众艺术馆",
    "363207, 363207, ''",
    "天津市群众艺术馆, '', 天津市群众艺术馆",
    "363天津市文化和旅游局, 363, 天津市文化和旅游局",
    "A363天津市文化和旅游局, A363, 天津市文化和旅游局",
    "[363207]天津市群众艺术馆, 363207, 天津市群众艺术馆",
    "天津市群众艺术馆（363207）, 363207, 天津市群众艺术馆",
    "天津市群众艺术馆(本级)（363207）, 363207, 天津市群众艺术馆(本级)",
    "天津市群众艺术馆(本级), '', 天津市群众艺术馆(本级)",
    "ABC协会, '', ABC协会",
    "12天津, '', 12天津",
    "1911年纪念馆, '', 1911年纪念馆",
    "天津市群众艺术馆363207, '', 天津市群众艺术馆363207"
  })
  void readsCodeAndNameOfTheUnit(String cell, String code, String name) {
    assertThat(aForm().withHeadRow(1, cell, "单位：万元").read().unit())
        .isEqualTo(new SpendingUnit(code, name));
  }

  @Test
  void leavesMissingWhatTheHeadDoesNotHave() {
    TargetTable table =
        aForm().withHeadRow(1, "单位：万元").withoutHeadRow(2).withHeadRow(2, "备注", "无").read();

    assertThat(table.unit()).isEqualTo(new SpendingUnit("", ""));
    assertThat(table.project()).isEqualTo(Field.missing(at(1, 1)));
    assertThat(table.projectCode()).isEqualTo(Field.missing(at(1, 1)));
    assertThat(table.budget().total()).isEqualTo(new Amount.Blank(at(1, 1)));
    assertThat(table.purpose().isBlank()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00A0", "\n"})
  void leavesAnEmptyFieldEmptyAtItsPlace(String cell) {
    TargetTable table = aForm().withHeadRow(2, "项目名称", cell).withGoal(cell).read();

    assertThat(table.project().isBlank()).isTrue();
    assertThat(table.project().place()).isEqualTo(at(2, 2));
    assertThat(table.goals()).isEmpty();
  }

  @Test
  void takesNoLabelAsAnothersValue() {
    TargetTable table = aForm().withHeadRow(2, "项目名称", "项目编码", "120001").read();

    assertThat(table.project().isBlank()).isTrue();
    assertThat(table.projectCode().text()).isEqualTo("120001");
  }

  @Test
  void readsBlankAmountsAsBlank() {
    Budget budget = aForm().withAmounts("120.00", "120.00", "").read().budget();

    assertThat(budget.other()).isEqualTo(new Amount.Blank(at(3, 7)));
  }

  @Test
  void ignoresEmptyCellsToTheRightOfAnAmount() {
    Budget budget =
        aForm().withHeadRow(3, "", "预算数", "120", "", "", "财政资金", "", "").read().budget();

    assertThat(yuan(budget.total())).isEqualByComparingTo("1200000");
    assertThat(budget.fiscal()).isInstanceOf(Amount.Blank.class);
  }

  @Test
  void leavesAnAmountUnreadWhereTwoStandUnderOneLabel() {
    assertTotalUnread("上年和本年", "预算数", "100", "120");
    assertTotalUnread("中期在前", "预算数", "", "120");
    assertTotalUnread("单位另成一格", "预算数", "120", "万元");
    assertTotalUnread("标签重复", "预算数", "100", "预算数", "120");
    assertTotalUnread("标签重复，一格空", "预算数", "100", "预算数", "");
  }

  private static void assertTotalUnread(String why, String... cells) {
    assertThat(aForm().withHeadRow(3, cells).read().budget().total())
        .as(why)
        .isInstanceOf(Amount.Unread.class);
  }

  @Test
  void readsAnAmountThatIsRepeatedUnchanged() {
    Budget budget = aForm().withLastHeadRow("预算数", "120.00").read().budget();

    assertThat(yuan(budget.total())).isEqualByComparingTo("1200000");
  }

  @Test
  void neverTakesAmountsBelowTheirLabelsForThePurpose() {
    TargetTable table =
        aForm()
            .withHeadRow(3, "预算规模及资金用途", "预算数", "其中：财政资金", "其他资金")
            .withHeadRow(4, "↑", "120", "100", "20")
            .read();

    assertThat(table.budget().total()).isInstanceOf(Amount.Blank.class);
    assertThat(table.purpose().isBlank()).isTrue();
  }

  @Test
  void neverTakesARemarkBesideAmountsForThePurpose() {
    TargetTable table =
        aForm().withHeadRow(3, "预算规模及资金用途", "大写", "预算数", "120").withHeadRow(4, "↑", "").read();

    assertThat(table.purpose().isBlank()).isTrue();
  }

  @Test
  void readsThePurposeBelowTheBudgetWhetherMergedOrEmpty() {
    assertThat(aForm().withHeadRow(4, "", "办展").read().purpose().text()).isEqualTo("办展");
    assertThat(aForm().withHeadRow(4, "↑藏", "办展").read().purpose().text()).isEqualTo("办展");
  }

  @Test
  void addsFurtherLinesToTheGoal() {
    TargetTable table =
        aForm().withGoal("1.甲。").withLastHeadRow("↑", "2.乙。").withLastHeadRow("", "3.丙。").read();

    assertThat(table.goals()).extracting(Field::text).containsExactly("甲。", "乙。", "丙。");
  }

  @Test
  void addsNothingToTheGoalFromRowsWithAnotherLabelOnTheLeft() {
    TargetTable table =
        aForm().withGoal("甲。").withLastHeadRow("备注", "乙").withLastHeadRow("", "丙").read();

    assertThat(table.goals()).extracting(Field::text).containsExactly("甲。");
  }

  @Test
  void addsNothingToTheGoalFromATableThatFollows() {
    AFile file = AFile.of(aForm().withoutIndicators()).withTable(AFile.row("", "演出场次", "≥28场次"));

    assertThat(file.table().goals()).extracting(Field::text).containsExactly("全年演出28场。");
    assertThat(file.reports()).containsExactly("indicator-rows-missing");
  }

  @Test
  void takesTheAmountsUnitFromALineAboveTheForm() {
    TargetTable table =
        aForm().withLines("单位：元", "惠民演出绩效目标表").withHeadRow(1, "单位名称", "363207甲").read();

    assertThat(yuan(table.budget().total())).isEqualByComparingTo("120");
    assertThat(table.title().text()).isEqualTo("惠民演出绩效目标表");
  }

  @Test
  void takesNoAmountUnitFromAboveAnotherTable() {
    AFile file =
        AFile.of()
            .withParagraph("单位：元")
            .withTable(AFile.row("序号", "内容"))
            .with(aForm().withHeadRow(1, "单位名称", "363207甲"));

    assertThat(file.table().budget().unit()).isEmpty();
    assertThat(file.table().budget().total()).isInstanceOf(Amount.Unread.class);
  }

  @Test
  void declaresNoAmountUnitWhereTwoAreDeclared() {
    TargetTable table = aForm().withLines("惠民演出绩效目标表", "单位：元").read();

    assertThat(table.budget().unit()).isEmpty();
    assertThat(table.budget().total()).isInstanceOf(Amount.Unread.class);
  }

  @Test
  void readsAmountsByTheirOwnUnit() {
    Budget budget =
        aForm().withAmountUnit("单位：元").withAmounts("120万元", "1200000", "").read().budget();

    assertThat(yuan(budget.total())).isEqualByComparingTo("1200000");
    assertThat(yuan(budget.fiscal())).isEqualByComparingTo("1200000");
    assertThat(((Amount.Stated) budget.total()).stated()).isEqualByComparingTo("1200000");
  }

  private static BigDecimal yuan(Amount amount) {
    return amount.yuan().orElseThrow();
  }

  private static Place at(int row, int cell) {
    return new Place.InTable(1, row, cell);
  }
}
