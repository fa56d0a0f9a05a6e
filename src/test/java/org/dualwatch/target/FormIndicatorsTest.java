package org.dualwatch.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dualwatch.target.AFile.row;
import static org.dualwatch.target.AForm.aForm;
import static org.dualwatch.target.AForm.anEmptyForm;

import org.dualwatch.finding.Place;
import org.dualwatch.value.TargetValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The indicators of a form. */
final class FormIndicatorsTest {

  private static final String FIRST = "产出指标/数量指标/演出场次/全年演出的场次/≥28场次";

  @Test
  void readsARowByItsHeadings() {
    assertThat(aForm().indicatorTexts()).containsExactly(FIRST);
  }

  @Test
  void readsColumnsInAnyOrder() {
    AForm form =
        anEmptyForm()
            .withHeadings("指标值", "三级指标", "序号", "指标说明", "二级指标", "一级指标")
            .withRow("≥28场次", "演出场次", "1", "全年演出的场次", "数量指标", "产出指标");

    assertThat(form.indicatorTexts()).containsExactly(FIRST);
  }

  @ParameterizedTest
  @ValueSource(strings = {"指标值", "年度指标值", "目标值", "指标 值", "指标\n值"})
  void knowsTheHeadingsOfTheValue(String heading) {
    AForm form =
        anEmptyForm()
            .withHeadings("一级指标", "二级指标", "三级指标", "绩效指标描述", heading)
            .withRow("产出指标", "数量指标", "演出场次", "全年演出的场次", "≥28场次");

    assertThat(form.indicatorTexts()).containsExactly(FIRST);
  }

  @Test
  void takesLevelsFromAboveWhereCellsAreMergedOrEmpty() {
    AForm form =
        aForm()
            .withRow("↑", "↑", "观众", "", "≥5人")
            .withRow("", "", "展览", "", "≥2场")
            .withRow("↑", "质量指标", "合格率", "", "≥9%");

    assertThat(form.indicatorTexts())
        .containsExactly(FIRST, "产出指标/数量指标/观众//≥5人", "产出指标/数量指标/展览//≥2场", "产出指标/质量指标/合格率//≥9%");
  }

  @Test
  void endsLevel2WhereANewLevel1Begins() {
    assertThat(aForm().withRow("效益指标", "", "影响", "", "提升").indicatorTexts())
        .containsExactly(FIRST, "效益指标//影响//提升");
  }

  @Test
  void keepsLevel2WhereTheSameLevel1IsRepeated() {
    assertThat(aForm().withRow("产出指标", "", "观众", "", "≥5人").indicatorTexts())
        .containsExactly(FIRST, "产出指标/数量指标/观众//≥5人");
  }

  @Test
  void keepsLevel2WhereItIsMergedBeyondLevel1() {
    assertThat(aForm().withRow("效益指标", "↑", "观众", "", "≥5人").indicatorTexts())
        .containsExactly(FIRST, "效益指标/数量指标/观众//≥5人");
  }

  @Test
  void takesLevelsFromARowOfTheirOwn() {
    AForm form = anEmptyForm().withRow("产出指标→→→→").withRow("", "数量指标", "演出场次", "", "≥28场次");

    assertThat(form.indicatorTexts()).containsExactly("产出指标/数量指标/演出场次//≥28场次");
  }

  @Test
  void neverReadsTheTextThatAMergedCellHides() {
    assertThat(aForm().withRow("↑效益指标", "↑质量指标", "观众", "↑", "↑≥5人").indicatorTexts())
        .containsExactly(FIRST, "产出指标/数量指标/观众//");
  }

  @Test
  void leavesOutUnusedRowsButKeepsTheirLevels() {
    AForm form =
        aForm()
            .withRow("效益指标", "经济效益指标", "", "\u00A0", "\n")
            .withRow("", "", "", "", "")
            .withRow("", "社会效益指标", "影响", "", "提升");

    assertThat(form.indicatorTexts()).containsExactly(FIRST, "效益指标/社会效益指标/影响//提升");
  }

  @Test
  void keepsARowThatLacksItsNameOrValue() {
    assertThat(
            aForm().withRow("", "", "", "", "≥5人").withRow("", "", "观众", "", "").indicatorTexts())
        .containsExactly(FIRST, "产出指标/数量指标///≥5人", "产出指标/数量指标/观众//");
  }

  @Test
  void tidiesTextsAndKeepsTheRawCell() {
    Indicator row =
        anEmptyForm()
            .withRow(" 产出\n指标 ", "\u00A0数量指标", "　演出\n　场次\u200B", "", " ≥28场次\n")
            .read()
            .indicators()
            .get(0);

    assertThat(row.level1().text()).isEqualTo("产出指标");
    assertThat(row.level2().text()).isEqualTo("数量指标");
    assertThat(row.name().text()).isEqualTo("演出场次");
    assertThat(row.valueField().text()).isEqualTo("≥28场次");
    assertThat(row.valueField().raw()).isEqualTo(" ≥28场次\n");
    assertThat(row.value().kind()).isEqualTo("at-least");
  }

  @Test
  void neverJoinsTheNumbersOfTwoLines() {
    assertUnread(anEmptyForm().withRow("产出指标", "数量指标", "演出场次", "", "≥2\n8场次"));
  }

  @Test
  void placesEveryField() {
    Indicator row = aForm().read().indicators().get(0);

    assertThat(row.level1().place()).isEqualTo(new Place.InTable(2, 2, 1));
    assertThat(row.level2().place()).isEqualTo(new Place.InTable(2, 2, 2));
    assertThat(row.name().place()).isEqualTo(new Place.InTable(2, 2, 3));
    assertThat(row.description().place()).isEqualTo(new Place.InTable(2, 2, 4));
    assertThat(row.place()).isEqualTo(new Place.InTable(2, 2, 5));
  }

  @Test
  void placesAnInheritedLevelWhereItIsStated() {
    Indicator row = aForm().withRow("↑", "↑", "观众", "", "≥5人").read().indicators().get(1);

    assertThat(row.level1().place()).isEqualTo(new Place.InTable(2, 2, 1));
  }

  @Test
  void placesAMissingCellAtItsRow() {
    Indicator row = aForm().withRow("↑", "↑", "观众").read().indicators().get(1);

    assertThat(row.valueField()).isEqualTo(Field.missing(new Place.InTable(2, 3, 1)));
  }

  @Test
  void readsAnIndicatorNamedLikeAHeadLabel() {
    assertThat(aForm().inOneTable().withRow("", "", "财政资金", "资金用途", "≤5万元").indicatorTexts())
        .containsExactly(FIRST, "产出指标/数量指标/财政资金/资金用途/≤5万元");
  }

  @Test
  void readsRowsShorterThanTheirHeadingsWithoutShiftingThem() {
    assertThat(aForm().withRow("数量指标", "观众", "观众人数", "≥5人").indicatorTexts())
        .containsExactly(FIRST, "数量指标/观众/观众人数/≥5人/");
  }

  @Test
  void leavesAValueUnreadWhereTheRowIsLongerThanItsHeadings() {
    assertUnread(anEmptyForm().withRow("产出指标", "数量指标", "演出场次", "全年", "≥20场", "≥28场"));
  }

  @Test
  void ignoresEmptyColumnsToTheRight() {
    assertThat(
            anEmptyForm().withRow("产出指标", "数量指标", "演出场次", "全年演出的场次", "≥28场次", "").indicatorTexts())
        .containsExactly(FIRST);
  }

  @Test
  void readsRowsWhoseBordersWereDrawnALittleAside() {
    AForm form =
        anEmptyForm()
            .withHeadings("一级指标→", "二级指标→", "三级指标→", "绩效指标描述→", "指标值→")
            .withRow("产出指标", "数量指标→→", "演出场次→", "全年演出的场次→", "≥28场次→");

    assertThat(form.indicatorTexts()).containsExactly(FIRST);
  }

  @Test
  void readsACellUnderTwoHeadingsAsTheFirstsAndTheSecondAsMissing() {
    assertThat(aForm().withRow("满意度指标→", "观众满意度", "", "≥95%").indicatorTexts())
        .containsExactly(FIRST, "满意度指标//观众满意度//≥95%");
    assertThat(aForm().withRow("", "", "观众", "≥5人→").indicatorTexts())
        .containsExactly(FIRST, "产出指标/数量指标/观众/≥5人/");
  }

  @Test
  void leavesAValueUnreadWhereTwoColumnsAreHeadedSo() {
    assertUnread(twoValues("≥20场次", "≥28场次"));
    assertUnread(twoValues("≥20场次", ""));
    assertUnread(twoValues("", "≥28场次"));
  }

  private static AForm twoValues(String one, String other) {
    return anEmptyForm()
        .withHeadings("一级指标", "二级指标", "三级指标", "指标值", "年度指标值")
        .withRow("产出指标", "数量指标", "演出场次", one, other);
  }

  @Test
  void readsTheYearsValueWhereASecondRowOfHeadingsTellsIt() {
    AForm form =
        anEmptyForm()
            .withHeadings("一级指标", "二级指标", "三级指标", "指标值→")
            .withRow("↑", "↑", "↑", "上年", "本年")
            .withRow("产出指标", "数量指标", "演出场次", "≥20场次", "≥28场次");

    assertThat(form.indicatorTexts()).containsExactly("产出指标/数量指标/演出场次//≥28场次");
    assertThat(form.read().indicators().get(0).others())
        .extracting(extra -> extra.heading() + extra.field().text())
        .containsExactly("上年≥20场次");
  }

  @Test
  void leavesAValueUnreadWhereItsHeadingSpansTwoValues() {
    AForm form =
        anEmptyForm()
            .withHeadings("一级指标", "二级指标", "三级指标", "指标值→")
            .withRow("产出指标", "数量指标", "演出场次", "≥20场次", "≥28场次");

    assertThat(form.indicatorTexts()).containsExactly("产出指标/数量指标/演出场次//≥20场次 | ≥28场次");
    assertUnread(form);
  }

  @ParameterizedTest
  @CsvSource({
    "计算符号, ≥, 度量单位, 场次, 28, ≥28场次",
    "指标性质, 大于等于, 计量单位, 场次, 28, 大于等于28场次",
    "符号, ≤, 单位, 万元, 51.5, ≤51.5万元",
    "计算符号, ≥, 度量单位, %, 95%, ≥95%",
    "计算符号, ≥, 度量单位, 百分比, 95%, ≥95%",
    "计算符号, ≥, 度量单位, %, ≥95%, ≥95%",
    "计算符号, '', 度量单位, 场次, ≥28, ≥28场次",
    "计算符号, 定性, 度量单位, '', 有效提升, 有效提升",
    "计算符号, =, 度量单位, 无, 2025年12月底前, 2025年12月底前"
  })
  void readsAValueWhosePartsStandInColumnsOfTheirOwn(
      String signed, String sign, String measured, String unit, String number, String whole) {
    AForm form =
        anEmptyForm()
            .withHeadings("一级指标", "二级指标", "三级指标", signed, "指标值", measured)
            .withRow("产出指标", "数量指标", "演出场次", sign, number, unit);

    assertThat(form.indicatorTexts()).containsExactly("产出指标/数量指标/演出场次//" + whole);
    assertThat(form.read().indicators().get(0).value()).isNotInstanceOf(TargetValue.Unread.class);
  }

  @ParameterizedTest
  @CsvSource({"≥, ≤95, %", "≥, 95%, 场次", "≥, 3 5, 场", "≥, '', 场次"})
  void leavesAValueUnreadWhosePartsContradict(String sign, String number, String unit) {
    assertUnread(
        anEmptyForm()
            .withHeadings("一级指标", "二级指标", "三级指标", "计算符号", "指标值", "度量单位")
            .withRow("产出指标", "数量指标", "演出场次", sign, number, unit));
  }

  @Test
  void readsSignNumberAndUnitInCellsOfTheirOwnUnderOneHeading() {
    AForm form =
        anEmptyForm()
            .withHeadings("一级指标", "二级指标", "三级指标", "指标值→→")
            .withRow("产出指标", "数量指标", "演出场次", "≥", "28", "场次")
            .withRow("效益指标", "社会效益指标", "影响", "", "有效提升", "");

    assertThat(form.indicatorTexts())
        .containsExactly("产出指标/数量指标/演出场次//≥28场次", "效益指标/社会效益指标/影响//有效提升");
  }

  @Test
  void keepsWeightsAndWhatStandsUnderUnknownHeadings() {
    Indicator row =
        anEmptyForm()
            .withHeadings("序号", "一级指标", "二级指标", "三级指标", "指标性质", "指标值", "权重", "评分标准")
            .withRow("1", "产出指标", "数量指标", "演出场次", "正向", "≥28场次", "10", "每少一场扣1分")
            .read()
            .indicators()
            .get(0);

    assertThat(row.weight().text()).isEqualTo("10");
    assertThat(row.others())
        .extracting(extra -> extra.heading() + "：" + extra.field().text())
        .containsExactly("序号：1", "评分标准：每少一场扣1分", "指标性质：正向");
    assertThat(row.valueField().text()).isEqualTo("≥28场次");
  }

  @ParameterizedTest
  @CsvSource({"产出指标(50分)", "产出指标（50分）", "产出指标(0-50)分", "产出指标 (50)"})
  void readsALevelWithoutThePointsItCarries(String level1) {
    assertThat(anEmptyForm().withRow(level1, "数量指标（10分）", "演出场次", "", "≥28场次").indicatorTexts())
        .containsExactly("产出指标/数量指标/演出场次//≥28场次");
  }

  @Test
  void readsNamesWithoutTheirListMark() {
    assertThat(
            anEmptyForm()
                .withRow("产出指标", "数量指标", "指标1：演出场次", "", "≥28场次")
                .withRow("", "", "指标2：", "", "")
                .indicatorTexts())
        .containsExactly("产出指标/数量指标/演出场次//≥28场次");
  }

  @Test
  void readsIndicatorsWithTheirValuesInOneCell() {
    AForm form =
        anEmptyForm()
            .withHeadings("一级指标", "二级指标", "三级指标")
            .withRow("产出指标", "数量指标", "指标1：购置设备数量（≥77台）\n指标2：培训人次（含线上）（≥300人次）")
            .withRow("效益指标", "社会效益指标", "指标1：群众文化生活（有效丰富）")
            .withRow("↑", "↑", "指标2：没有写值");

    assertThat(form.indicatorTexts())
        .containsExactly(
            "产出指标/数量指标/购置设备数量//≥77台",
            "产出指标/数量指标/培训人次（含线上）//≥300人次",
            "效益指标/社会效益指标/群众文化生活//有效丰富",
            "效益指标/社会效益指标/没有写值//");
  }

  @Test
  void readsAValueWhoseOtherPartsAreEmpty() {
    AForm form =
        anEmptyForm()
            .withHeadings("一级指标", "二级指标", "三级指标", "指标值", "度量单位")
            .withRow("产出指标", "数量指标", "演出场次", "≥28场次", "");

    assertThat(form.indicatorTexts()).containsExactly("产出指标/数量指标/演出场次//≥28场次");
  }

  private static void assertUnread(AForm form) {
    assertThat(form.read().indicators())
        .singleElement()
        .extracting(Indicator::value)
        .isInstanceOf(TargetValue.Unread.class);
  }

  @Test
  void readsHeadingsInTwoRows() {
    AForm form =
        anEmptyForm()
            .withHeadings("绩效指标→→→", "指标值")
            .withRow("一级指标", "二级指标", "三级指标", "绩效指标描述", "↑")
            .withRow("产出指标", "数量指标", "演出场次", "全年演出的场次", "≥28场次");

    assertThat(form.indicatorTexts()).containsExactly(FIRST);
    assertThat(AFile.of(form).reports()).isEmpty();
  }

  @Test
  void readsOnBelowHeadingsThatAreRepeated() {
    AForm form =
        aForm().withRow("一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值").withRow("", "", "观众", "", "≥5人");

    assertThat(form.indicatorTexts()).containsExactly(FIRST, "产出指标/数量指标/观众//≥5人");
  }

  @Test
  void readsOnInATableThatFollowsWithTheSameHeadings() {
    AFile file = AFile.of(aForm()).withTable(AForm.HEADINGS, row("", "", "观众", "", "≥5人"));

    assertThat(AForm.texts(file.table())).containsExactly(FIRST, "产出指标/数量指标/观众//≥5人");
    assertThat(file.reports()).isEmpty();
  }

  @Test
  void reportsRowsThatFollowWithoutHeadings() {
    AFile file = AFile.of(aForm()).withTable(row("", "", "观众", "", "≥5人"));

    assertThat(AForm.texts(file.table())).containsExactly(FIRST);
    assertThat(file.reports()).containsExactly("indicator-rows-without-heading");
    assertThat(file.read().findings().get(0).subject().place())
        .isEqualTo(new Place.InTable(3, 1, 1));
  }

  @Test
  void reportsRowsOfIndicatorsWithoutHeadingsBelowAParagraphToo() {
    AFile file = AFile.of(aForm()).withParagraph("续表").withTable(row("效益指标", "社会效益指标", "影响", "提升"));

    assertThat(file.reports()).containsExactly("indicator-rows-without-heading");
  }

  @Test
  void notesOnceThatOtherTablesBelowWereNotRead() {
    AFile file =
        AFile.of(aForm())
            .withTable(row("填报人：张三", "联系电话：1", "日期", "", ""))
            .withParagraph("附件")
            .withTable(row("序号", "名称", "数量", "单价", "金额"));

    assertThat(file.reports()).containsExactly("rows-not-read");
    assertThat(file.read().findings().get(0).evidence().found()).isEqualTo("1行：表4 第1行 第1格");
  }

  @ParameterizedTest
  @ValueSource(strings = {"合计", "小计", "总 计", "总分："})
  void leavesOutSums(String word) {
    assertThat(
            aForm()
                .withRow(word, "", "", "", "100")
                .withRow("", "", "观众", "", "≥5人")
                .indicatorTexts())
        .containsExactly(FIRST, "产出指标/数量指标/观众//≥5人");
    assertThat(aForm().withRow(word + "→→→", "100").indicatorTexts()).containsExactly(FIRST);
    assertThat(aForm().withRow("", "", word, "", "100").indicatorTexts()).containsExactly(FIRST);
  }

  @Test
  void keepsASumThatIsStatedAsAnIndicatorOfALevel() {
    assertThat(aForm().withRow("", "成本指标", "合计", "", "≤5万元").indicatorTexts())
        .containsExactly(FIRST, "产出指标/成本指标/合计//≤5万元");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"注：指标值按年填写", "注1：甲", "备注", "说明：甲", "填表说明：甲", "填报人：张三", "填表人", "单位负责人：李四", "联系电话："})
  void leavesOutNotesAndWhoFilledInTheForm(String text) {
    assertThat(aForm().withRow(text, "王五", "审核人：赵六", "电话", "12345678").indicatorTexts())
        .containsExactly(FIRST);
    assertThat(aForm().withRow(text + "→→→→").withRow("", "", "观众", "", "≥5人").indicatorTexts())
        .containsExactly(FIRST, "产出指标/数量指标/观众//≥5人");
  }

  @ParameterizedTest
  @ValueSource(strings = {"注册用户数", "说明书印制", "联系人数", "合计演出场次", "备注册数"})
  void readsAnIndicatorThatBeginsLikeANote(String name) {
    assertThat(aForm().withRow("", "", name, "", "≥5人").indicatorTexts())
        .containsExactly(FIRST, "产出指标/数量指标/" + name + "//≥5人");
  }
}
