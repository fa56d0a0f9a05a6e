package org.dualwatch.monitoring.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Severity;
import org.dualwatch.monitoring.AcceptedTable;
import org.dualwatch.monitoring.Comparison;
import org.dualwatch.monitoring.MonitoringRule;
import org.dualwatch.monitoring.RunDay;
import org.dualwatch.spending.Approval;
import org.dualwatch.spending.Spending;
import org.dualwatch.value.Money;

/**
 * The budget was as the table has it when the table was accepted, and was adjusted since: a budget
 * that changes takes its target along (财预〔2019〕136号), so a new table is due.
 */
final class BudgetAdjustedWithoutNewTable implements MoneyRule {

  static final String ID = "budget-adjusted-without-new-table";

  /** Whether it is this that makes table and ledger differ. */
  static boolean isSo(Comparison comparison) {
    AcceptedTable table = comparison.table();
    Spending project = comparison.spending();
    BigDecimal then = project.approvedUntil(table.acceptedOn());
    return project.budgetLines() > 0
        && then.compareTo(table.total()) == 0
        && then.compareTo(project.total().approved()) != 0;
  }

  @Override
  public List<Finding> check(Comparison comparison) {
    return isSo(comparison) ? List.of(finding(comparison)) : List.of();
  }

  private static Finding finding(Comparison comparison) {
    AcceptedTable table = comparison.table();
    BigDecimal approved = comparison.total().approved();
    BigDecimal more = approved.subtract(table.total());
    String change = (more.signum() > 0 ? "调增" : "调减") + Money.shown(more.abs());
    LocalDate last = lastAdjusted(comparison);
    return MonitoringRule.violated(
        ID,
        Severity.EXPLAIN,
        table.budget(),
        new Evidence(Money.shown(table.total()), Money.shown(approved), Money.shown(more.abs())),
        new Bilingual(
            String.format(
                "绩效目标表%s接收时预算为%s，此后预算指标%s（最近一次在%s），现为%s，还没有收到调整后的绩效目标表。",
                RunDay.zh(table.acceptedOn()),
                Money.shown(table.total()),
                change,
                RunDay.zh(last),
                Money.shown(approved)),
            String.format(
                "The budget was %s when the table was accepted on %s; it was adjusted since (last on %s)"
                    + " and is %s now. No new table was submitted.",
                Money.shown(table.total()), table.acceptedOn(), last, Money.shown(approved))),
        new Bilingual(
            "请按调整后的预算修改绩效目标和指标值，重新报送绩效目标表。",
            "Adjust goal and indicators to the new budget and submit the table again."));
  }

  private static LocalDate lastAdjusted(Comparison comparison) {
    return comparison.spending().approvals().stream()
        .map(Approval::day)
        .reduce(comparison.table().acceptedOn(), (one, other) -> other.isAfter(one) ? other : one);
  }
}
