package org.dualwatch.monitoring.money;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Severity;
import org.dualwatch.monitoring.Comparison;
import org.dualwatch.monitoring.MonitoringRule;
import org.dualwatch.spending.FundSource;
import org.dualwatch.spending.Funds;
import org.dualwatch.value.Money;

/**
 * More was paid than may be spent, in total, or else of one fund source. Against the ledger's
 * budget, which holds adjustments; where it has none, against the table's total.
 */
final class SpentMoreThanBudgeted implements MoneyRule {

  static final String ID = "spent-more-than-budgeted";

  @Override
  public List<Finding> check(Comparison comparison) {
    Funds total = comparison.total();
    BigDecimal budget = comparison.execution().budget();
    if (total.spent().compareTo(budget) > 0) {
      return List.of(finding(comparison, "各项资金合计", total.spent(), budget));
    }
    if (total.approved().signum() <= 0) {
      return List.of();
    }
    return Arrays.stream(FundSource.values())
        .filter(source -> overspent(comparison.spending().of(source)))
        .map(source -> finding(comparison, source))
        .toList();
  }

  private static boolean overspent(Funds funds) {
    return funds.spent().compareTo(funds.approved()) > 0;
  }

  private static Finding finding(Comparison comparison, FundSource source) {
    Funds funds = comparison.spending().of(source);
    return finding(comparison, source.zh(), funds.spent(), funds.approved());
  }

  private static Finding finding(
      Comparison comparison, String what, BigDecimal spent, BigDecimal budget) {
    String paid = Money.shown(spent);
    String allowed = Money.shown(budget);
    String difference = Money.shown(spent.subtract(budget));
    return MonitoringRule.violated(
        ID,
        Severity.BLOCK,
        comparison.table().budget(),
        new Evidence(paid, "≤" + allowed, difference),
        new Bilingual(
            String.format(
                "截至%s，%s已支付%s，预算为%s，超出%s。", comparison.dayZh(), what, paid, allowed, difference),
            String.format(
                "Until %s %s was paid (%s) against a budget of %s, %s more.",
                comparison.day(), paid, what, allowed, difference)),
        new Bilingual(
            "请核对支付凭证是否记错项目或资金性质；确需增加支出的，请先办理预算调整。",
            "Check whether payments were booked on the wrong project or fund; if more is needed,"
                + " have the budget adjusted first."));
  }
}
