package org.dualwatch.monitoring.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Severity;
import org.dualwatch.monitoring.Comparison;
import org.dualwatch.monitoring.MonitoringRule;
import org.dualwatch.monitoring.PlannedIndicator;
import org.dualwatch.spending.CostItem;
import org.dualwatch.value.Money;
import org.dualwatch.value.Spelling;

/**
 * A cost item has already cost more than its indicator allows. Payments belong to an indicator only
 * where their purpose is a spelling of its name; other payments are nobody's.
 */
final class CostItemAboveCap implements MoneyRule {

  static final String ID = "cost-item-above-cap";

  /** A cost indicator and the most that it allows, in 元. */
  private record Cap(PlannedIndicator item, BigDecimal yuan) {
    String name() {
      return item.name();
    }
  }

  @Override
  public List<Finding> check(Comparison comparison) {
    List<Finding> findings = new ArrayList<>();
    for (PlannedIndicator item : comparison.table().indicators()) {
      item.costCap().ifPresent(yuan -> findings.addAll(check(comparison, new Cap(item, yuan))));
    }
    return findings;
  }

  private static List<Finding> check(Comparison comparison, Cap cap) {
    BigDecimal spent = spent(comparison, cap);
    if (spent.compareTo(cap.yuan()) <= 0 || saidOfTheWholeBudget(comparison, cap)) {
      return List.of();
    }
    boolean alone =
        comparison.table().indicators().stream()
                .filter(other -> other.costCap().isPresent() && sameName(other, cap.item()))
                .count()
            == 1;
    return List.of(alone ? above(comparison, cap, spent) : undecided(comparison, cap, spent));
  }

  /** A cap as high as the budget is the budget: {@link SpentMoreThanBudgeted} has reported it. */
  private static boolean saidOfTheWholeBudget(Comparison comparison, Cap cap) {
    BigDecimal budget = comparison.execution().budget();
    return cap.yuan().compareTo(budget) >= 0 && comparison.total().spent().compareTo(budget) > 0;
  }

  private static BigDecimal spent(Comparison comparison, Cap cap) {
    String name = Spelling.key(cap.name());
    BigDecimal spent = BigDecimal.ZERO;
    for (CostItem item : comparison.spending().items()) {
      spent = Spelling.key(item.name()).equals(name) ? spent.add(item.spent()) : spent;
    }
    return spent;
  }

  private static boolean sameName(PlannedIndicator one, PlannedIndicator other) {
    return Spelling.key(one.name()).equals(Spelling.key(other.name()));
  }

  private static Finding above(Comparison comparison, Cap cap, BigDecimal spent) {
    String paid = Money.shown(spent);
    String allowed = Money.shown(cap.yuan());
    String difference = Money.shown(spent.subtract(cap.yuan()));
    return MonitoringRule.violated(
        ID,
        Severity.EXPLAIN,
        comparison.table().subject(cap.item()),
        new Evidence(paid, "≤" + allowed, difference),
        new Bilingual(
            String.format(
                "截至%s，用途为“%s”的支付合计%s，成本指标为不超过%s，超出%s。",
                comparison.dayZh(), cap.name(), paid, allowed, difference),
            String.format(
                "Until %s %s was paid for “%s”, whose cost indicator allows %s: %s more.",
                comparison.day(), paid, cap.name(), allowed, difference)),
        new Bilingual(
            "请核对这些支付是否都属于该项成本；确有增加的，请说明原因，并按规定调整成本指标。",
            "Check whether all these payments belong to this item; if it did cost more, explain and"
                + " have the cost indicator adjusted."));
  }

  private static Finding undecided(Comparison comparison, Cap cap, BigDecimal spent) {
    return MonitoringRule.undecided(
        ID,
        Severity.EXPLAIN,
        comparison.table().subject(cap.item()),
        Evidence.of(Money.shown(spent), "≤" + Money.shown(cap.yuan())),
        new Bilingual(
            String.format("绩效目标表中有多个名为“%s”的成本指标，无法判断支付属于哪一个，未作比较。", cap.name()),
            String.format(
                "The table has several cost indicators named “%s”; which one the payments belong to"
                    + " cannot be told.",
                cap.name())),
        new Bilingual("请让每个成本指标的名称各不相同。", "Give every cost indicator a name of its own."));
  }
}
