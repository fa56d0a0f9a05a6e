package org.dualwatch.monitoring.money;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Severity;
import org.dualwatch.monitoring.AcceptedTable;
import org.dualwatch.monitoring.Comparison;
import org.dualwatch.monitoring.MonitoringRule;
import org.dualwatch.spending.FundSource;
import org.dualwatch.value.Money;

/**
 * The table plans another amount than the ledger has approved: a budget that changes takes its
 * target along (财预〔2019〕136号). Of a total that agrees the sources are compared, where the table
 * states them.
 */
final class BudgetDiffersFromLedger implements MoneyRule {

  static final String ID = "budget-differs-from-ledger";

  @Override
  public List<Finding> check(Comparison comparison) {
    AcceptedTable table = comparison.table();
    BigDecimal approved = comparison.total().approved();
    if (BudgetAdjustedWithoutNewTable.isSo(comparison)) {
      return List.of();
    }
    if (table.total().compareTo(approved) != 0) {
      return List.of(finding(comparison, "预算数", table.total(), approved));
    }
    if (table.fiscal().add(table.other()).compareTo(table.total()) != 0) {
      return List.of();
    }
    Optional<FundSource> differing =
        Arrays.stream(FundSource.values())
            .filter(source -> differs(comparison, source))
            .findFirst();
    return differing.stream()
        .map(
            source ->
                finding(
                    comparison,
                    source.zh(),
                    table.planned(source),
                    comparison.spending().of(source).approved()))
        .toList();
  }

  private static boolean differs(Comparison comparison, FundSource source) {
    BigDecimal planned = comparison.table().planned(source);
    return planned.compareTo(comparison.spending().of(source).approved()) != 0;
  }

  private static Finding finding(
      Comparison comparison, String what, BigDecimal planned, BigDecimal approved) {
    String difference = Money.shown(planned.subtract(approved).abs());
    String inTable = Money.shown(planned);
    String inLedger = Money.shown(approved);
    String more = planned.compareTo(approved) > 0 ? "多" : "少";
    return MonitoringRule.violated(
        ID,
        Severity.EXPLAIN,
        comparison.table().budget(),
        new Evidence(inTable, inLedger, difference),
        new Bilingual(
            String.format(
                "绩效目标表的%s为%s，截至%s预算指标台账为%s，目标表比台账%s%s。",
                what, inTable, comparison.dayZh(), inLedger, more, difference),
            String.format(
                "The table states %s for %s, the ledger has approved %s as of %s.",
                inTable, what, inLedger, comparison.day())),
        new Bilingual(
            "预算已调整的，请按调整后的金额修改绩效目标和绩效目标表后重新报送；预算没有调整的，请与财务部门核对预算指标。",
            "If the budget was adjusted, adjust the targets to it and submit the table again;"
                + " otherwise check the appropriation with the finance office."));
  }
}
