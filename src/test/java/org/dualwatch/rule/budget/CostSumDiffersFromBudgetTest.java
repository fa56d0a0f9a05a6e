package org.dualwatch.rule.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dualwatch.target.ATargetTable.aTable;
import static org.dualwatch.target.ATargetTable.atLeast;
import static org.dualwatch.target.ATargetTable.atMost;
import static org.dualwatch.target.ATargetTable.atMostWan;
import static org.dualwatch.target.ATargetTable.bounded;
import static org.dualwatch.target.ATargetTable.qualitative;
import static org.dualwatch.target.ATargetTable.unread;
import static org.dualwatch.target.ATargetTable.unsigned;

import java.util.List;
import java.util.stream.Stream;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Outcome;
import org.dualwatch.rule.Checked;
import org.dualwatch.rule.Rule;
import org.dualwatch.target.ATargetTable;
import org.dualwatch.value.Comparator;
import org.dualwatch.value.TargetValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CostSumDiffersFromBudgetTest {

  private final Rule rule = new CostSumDiffersFromBudget();

  /** Costs of a table of 33.30万元 that leave nothing to say. */
  static Stream<List<TargetValue>> fittingCosts() {
    return Stream.of(
        List.of(),
        List.of(atMostWan("33.3")),
        List.of(atMostWan("25"), atMostWan("8.3")),
        List.of(atMost("333000", "元")),
        List.of(unsigned("333000", "元")),
        List.of(atLeast("333000", "元")),
        List.of(bounded(Comparator.EXACTLY, "333000", "元")),
        List.of(atMostWan("33.3"), atMost("500", "元/人")),
        List.of(atMostWan("33.3"), atLeast("5", "%")),
        List.of(atMostWan("33.3"), qualitative("有效控制")));
  }

  @ParameterizedTest
  @MethodSource("fittingCosts")
  void acceptsCostsThatAddUp(List<TargetValue> costs) {
    assertThat(Checked.by(rule, with(costs))).isEmpty();
  }

  /** Costs that cannot be those of 33.30万元, whatever the open ones come to. */
  static Stream<List<TargetValue>> contradictingCosts() {
    return Stream.of(
        List.of(atMostWan("33.2999")),
        List.of(atMostWan("33.3001")),
        List.of(atMostWan("25"), atMostWan("8.4")),
        List.of(unsigned("333001", "元")),
        List.of(atLeast("333001", "元")),
        List.of(atMostWan("33.31"), atMost("500", "元/人")),
        List.of(atMostWan("33.31"), unread("3M.8万元")));
  }

  @ParameterizedTest
  @MethodSource("contradictingCosts")
  void rejectsCostsThatDoNotAddUp(List<TargetValue> costs) {
    assertThat(Checked.by(rule, with(costs)))
        .extracting(Finding::outcome)
        .containsExactly(Outcome.VIOLATED);
  }

  /** Costs below 33.30万元 beside one that is open. */
  static Stream<List<TargetValue>> openCosts() {
    return Stream.of(
        List.of(atMostWan("33.2"), atMost("500", "元/人")),
        List.of(atMost("500", "元/人")),
        List.of(atMostWan("33.2"), atLeast("5", "%")),
        List.of(qualitative("有效控制")),
        List.of(atMostWan("25"), unread("3M.8万元")),
        List.of(atMostWan("33.3"), unread("3M.8万元")),
        List.of(atMostWan("25"), unread("")),
        List.of(atLeast("332999", "元")));
  }

  @ParameterizedTest
  @MethodSource("openCosts")
  void cannotTellWhereACostIsOpen(List<TargetValue> costs) {
    assertThat(Checked.by(rule, with(costs)))
        .extracting(Finding::outcome)
        .containsExactly(Outcome.NOT_EVALUATED);
  }

  @Test
  void saysTheSumAndTheDifference() {
    assertThat(Checked.by(rule, with(List.of(atMostWan("25"), atMostWan("8")))))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.evidence())
                  .isEqualTo(new Evidence("33.00万元", "33.30万元", "0.30万元"));
              assertThat(finding.message().zh())
                  .isEqualTo("成本指标合计33.00万元（费用125.00万元 + 费用28.00万元），比预算数33.30万元少0.30万元。");
            });
  }

  @Test
  void namesTheCostThatIsOpen() {
    assertThat(Checked.by(rule, with(List.of(atMostWan("25"), atMost("500", "元/人")))))
        .singleElement()
        .satisfies(finding -> assertThat(finding.message().zh()).contains("“费用2≤500元/人”是单价"));
  }

  @Test
  void saysNothingWhereThereIsNoBudget() {
    assertThat(Checked.by(rule, with(List.of(atMostWan("25"))).withBudget("", "33.30", "")))
        .isEmpty();
  }

  @Test
  void cannotTellWhereTheBudgetIsUnreadOrHasNoUnit() {
    assertThat(Checked.by(rule, with(List.of(atMostWan("25"))).withBudget("33.3O", "", "")))
        .extracting(Finding::outcome)
        .containsExactly(Outcome.NOT_EVALUATED);
    assertThat(Checked.by(rule, with(List.of(atMostWan("25"))).withAmountUnit("")))
        .extracting(Finding::outcome)
        .containsExactly(Outcome.NOT_EVALUATED);
  }

  @Test
  void countsEconomicCostsUnderCostButNeitherSocialOnesNorOtherLabels() {
    ATargetTable table =
        with(List.of())
            .withIndicator("成本指标", "经济成本指标", "运维费", atMostWan("33.3"))
            .withIndicator("成本指标", "社会成本指标", "投诉处理费", atMostWan("1"))
            .withIndicator("效益指标", "经济效益指标", "门票收入", atLeast("10000", "元"));

    assertThat(Checked.by(rule, table)).isEmpty();
    assertThat(Checked.by(rule, table.withValue("运维费", atMostWan("33")))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"人均培训成本", "场均活动成本", "每场活动成本", "课时费标准", "讲课费标准（元）", "培训成本（元/人）", "设备单价"})
  void addsNoPriceOfOneOfMany(String name) {
    ATargetTable table =
        with(List.of(atMostWan("25"))).withIndicator("产出指标", "成本指标", name, atMost("450", "元"));

    assertThat(Checked.by(rule, table))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.outcome()).isEqualTo(Outcome.NOT_EVALUATED);
              assertThat(finding.message().zh()).contains("是单价");
            });
  }

  @Test
  void addsACostWhoseNameOnlySoundsLikeAPrice() {
    ATargetTable table =
        with(List.of(atMostWan("25"))).withIndicator("产出指标", "成本指标", "标准化建设成本", atMostWan("8.3"));

    assertThat(Checked.by(rule, table)).isEmpty();
  }

  @Test
  void readsCostsAsDepartmentsWriteThem() {
    ATargetTable table =
        with(List.of())
            .withIndicator("产出指标", "成本指标", "云服务使用费", "不超过25万元")
            .withIndicator("产出指标", "成本指标", "云平台运维费（万元）", "≤8.3");

    assertThat(Checked.by(rule, table)).isEmpty();
    assertThat(Checked.by(rule, table.withValue("云服务使用费", "≤250001元"))).hasSize(1);
  }

  private static ATargetTable with(List<TargetValue> costs) {
    ATargetTable table = aTable().withoutIndicators().withBudget("33.30", "33.30", "");
    int count = 0;
    for (TargetValue cost : costs) {
      count++;
      table.withIndicator("产出指标", "成本指标", "费用" + count, cost);
    }
    return table;
  }
}
