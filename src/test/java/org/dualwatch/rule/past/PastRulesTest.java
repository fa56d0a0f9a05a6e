package org.dualwatch.rule.past;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dualwatch.target.ATargetTable.aTable;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dualwatch.finding.Finding;
import org.dualwatch.rule.Checked;
import org.dualwatch.rule.Circumstances;
import org.dualwatch.rule.EarlierTable;
import org.dualwatch.rule.History;
import org.dualwatch.rule.Rule;
import org.dualwatch.target.ATargetTable;
import org.dualwatch.target.FormKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class PastRulesTest {

  static Stream<Rule> rules() {
    return PastRules.all().stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void hasNothingToSayOfAnAcceptedTableThatIsSubmittedAgain(Rule rule) {
    assertThat(by(rule, aTable(), aTable())).isEmpty();
    assertThat(by(rule, aTable(), aTable(), aTable().withFiscalYear(2024))).isEmpty();
    assertThat(by(rule, withTwins(), withTwins(), withTwins().withFiscalYear(2024))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void hasNothingToSayWithoutHistory(Rule rule) {
    assertThat(Checked.by(rule, aTable())).isEmpty();
    assertThat(by(rule, aTable())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void doesNotCompareAWholeUnitWithItsProject(Rule rule) {
    assertThat(
            by(
                rule,
                aTable().withValue("惠民活动场次", "≥1场次").withBudget("130", "130", ""),
                aTable().withTitle("整体支出绩效目标表").ofKind(FormKind.WHOLE_UNIT)))
        .isEmpty();
  }

  @Test
  void citesTheReceiptAndDayOfTheEarlierTable() {
    assertThat(by(new TargetLowered(), aTable().withValue("惠民活动场次", "≥20场次"), aTable()))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message().zh())
                  .isEqualTo(
                      "“惠民活动场次”的指标值为≥20场次，2025年1月10日接收的2025年度绩效目标表（回执R-1）中为≥28场次，"
                          + "低了8场次；预算数由120.00万元变为120.00万元。");
              assertThat(finding.message().en()).contains("accepted on 2025-01-10 (receipt R-1)");
              assertThat(finding.evidence().difference()).isEqualTo("8场次");
            });
  }

  @Test
  void tellsTheDifferenceOfRatesInPointsAndOfMoneyInWan() {
    assertThat(
            by(
                new TargetLowered(),
                aTable().withValue("参与人员满意度", "≥90%").withValue("活动经费", "≤70万元"),
                aTable()))
        .extracting(finding -> finding.evidence().difference())
        .containsExactly("1.50万元", "5个百分点");
  }

  @Test
  void doesNotCompareRowsOfOneName() {
    assertThat(
            by(
                new TargetLowered(),
                aTable().withIndicator("产出指标", "数量指标", "惠民活动场次", "≥3场次"),
                aTable()))
        .isEmpty();
  }

  @Test
  void takesTheLastDayOfFebruaryForTheSameInALeapYear() {
    assertThat(
            by(
                new TargetsCopiedFromYearBefore(),
                aTable().withValue("活动举办完成时间", "2025年2月底前"),
                aTable().withFiscalYear(2024).withValue("活动举办完成时间", "2024年2月底前")))
        .hasSize(1);
  }

  @Test
  void comparesANumberBeforeAnotherWordThanYearAsItIs() {
    assertThat(
            by(
                new TargetsCopiedFromYearBefore(),
                aTable().withValue("惠民活动场次", "2010人"),
                aTable().withFiscalYear(2024).withValue("惠民活动场次", "2020人")))
        .isEmpty();
  }

  @Test
  void leavesAnEmptyTableToOtherRules() {
    assertThat(by(new IndicatorDroppedSinceAccepted(), aTable().withoutIndicators(), aTable()))
        .isEmpty();
    assertThat(
            by(
                new GoalCopiedFromYearBefore(),
                aTable().withoutGoal(),
                aTable().withoutGoal().withFiscalYear(2024)))
        .isEmpty();
  }

  private static ATargetTable withTwins() {
    return aTable()
        .withIndicator("产出指标", "数量指标", "惠民活动场次", "≥3场次")
        .withIndicator("产出指标", "数量指标", "", "≥3场次");
  }

  private static List<Finding> by(Rule rule, ATargetTable table, ATargetTable... accepted) {
    History history =
        new History(
            Arrays.stream(accepted)
                .map(t -> new EarlierTable("R-1", LocalDate.of(2025, 1, 10), t.build()))
                .toList());
    return Checked.standardly(
        rule, table.alone(), new Circumstances("363207", "", LocalDate.of(2025, 3, 1), history));
  }
}
