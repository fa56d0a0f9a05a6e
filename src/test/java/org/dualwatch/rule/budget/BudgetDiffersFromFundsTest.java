package org.dualwatch.rule.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dualwatch.target.ATargetTable.aTable;

import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Outcome;
import org.dualwatch.rule.Checked;
import org.dualwatch.rule.Rule;
import org.dualwatch.target.ATargetTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BudgetDiffersFromFundsTest {

  private final Rule rule = new BudgetDiffersFromFunds();

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "120.00, 120.00, ''",
        "20.00, '', 20.00",
        "120.00, 100.00, 20.00",
        "0.3, 0.1, 0.2",
        "120, 100.000, 20.0",
        "0.00, 0.00, ''",
        "'', 100.00, 20.00",
      })
  void acceptsFundsThatAddUpOrNoBudgetAtAll(String total, String fiscal, String other) {
    assertThat(Checked.by(rule, with(total, fiscal, other))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "120.00, 100.00, 10.00, 10.00万元",
    "120.00, 100.00, 20.01, 0.01万元",
    "120.00, 100.00, 19.99, 0.01万元",
    "120.000001, 120.00, '', 0.000001万元",
    "0.00, 0.00, 1.00, 1.00万元",
  })
  void rejectsFundsThatDoNotAddUp(String total, String fiscal, String other, String difference) {
    assertThat(Checked.by(rule, with(total, fiscal, other)))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
              assertThat(finding.evidence().difference()).isEqualTo(difference);
            });
  }

  @Test
  void saysWhatWasFoundAndExpected() {
    assertThat(Checked.by(rule, with("120.00", "100.00", "10.00")))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.evidence())
                  .isEqualTo(new Evidence("120.00万元", "110.00万元", "10.00万元"));
              assertThat(finding.message().zh())
                  .isEqualTo("预算数为120.00万元，财政资金100.00万元与其他资金10.00万元合计110.00万元，相差10.00万元。");
              assertThat(finding.subject().place().text()).isEqualTo("表1 第3行 第3格");
            });
  }

  @ParameterizedTest
  @CsvSource({"12O.00, 120.00, ''", "120.00, 一百二十, ''", "120.00, 100.00, 2?", "120.00, '', ''"})
  void cannotTellWhereAnAmountIsUnreadOrNoFundIsStated(String total, String fiscal, String other) {
    assertThat(Checked.by(rule, with(total, fiscal, other)))
        .extracting(Finding::outcome)
        .containsExactly(Outcome.NOT_EVALUATED);
  }

  @Test
  void comparesAmountsInYuanAsWell() {
    assertThat(Checked.by(rule, with("1200000", "1200000", "").withAmountUnit("元"))).isEmpty();
    assertThat(Checked.by(rule, with("1200000", "1200000", "1").withAmountUnit("元")))
        .extracting(finding -> finding.evidence().difference())
        .containsExactly("0.0001万元");
  }

  private static ATargetTable with(String total, String fiscal, String other) {
    return aTable().withBudget(total, fiscal, other);
  }
}
