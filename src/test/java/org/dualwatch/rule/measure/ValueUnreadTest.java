package org.dualwatch.rule.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dualwatch.target.ATargetTable.aTable;
import static org.dualwatch.target.ATargetTable.unread;

import org.dualwatch.finding.Finding;
import org.dualwatch.rule.Checked;
import org.dualwatch.rule.Rule;
import org.dualwatch.rule.RuleBook;
import org.dualwatch.value.TargetValue;
import org.junit.jupiter.api.Test;

final class ValueUnreadTest {

  private final Rule rule = new ValueUnread();

  @Test
  void passesTheReasonOn() {
    TargetValue hidden = new TargetValue.Unread("≥**人", "数字被遮盖。");

    assertThat(Checked.by(rule, aTable().withValue("惠民活动场次", hidden)))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.violated()).isTrue();
              assertThat(finding.message().zh()).isEqualTo("指标值“≥**人”读不出：数字被遮盖。");
              assertThat(finding.subject().indicator()).isEqualTo("惠民活动场次");
              assertThat(finding.subject().place().text()).isEqualTo("表1 第8行 第5格");
            });
  }

  @Test
  void doesNotQuoteTheValueTwice() {
    TargetValue hidden = new TargetValue.Unread("≥**人", "“≥**人”的数字被遮盖");

    assertThat(Checked.by(rule, aTable().withValue("惠民活动场次", hidden)))
        .extracting(finding -> finding.message().zh())
        .containsExactly("指标值读不出：“≥**人”的数字被遮盖。");
  }

  @Test
  void reportsEachUnreadAmountOfTheBudget() {
    assertThat(Checked.by(rule, aTable().withBudget("12O", "1Z0", "l0")))
        .extracting(finding -> finding.evidence().found())
        .containsExactly("12O", "1Z0", "l0");
  }

  @Test
  void leavesAmountsWithoutUnitAndEmptyValuesToOtherRules() {
    assertThat(Checked.by(rule, aTable().withAmountUnit(""))).isEmpty();
    assertThat(Checked.by(rule, aTable().withValue("惠民活动场次", unread("")))).isEmpty();
  }

  @Test
  void isNotRepeatedAsAViolationOfAnotherRule() {
    assertThat(
            RuleBook.standard()
                .judge(aTable().withValue("活动经费", "≤3M.8万元").alone(), Checked.BY_COMMAND_LINE)
                .findings())
        .filteredOn(Finding::violated)
        .extracting(Finding::rule)
        .containsExactly("value-unread");
  }
}
