package org.dualwatch.monitoring.money;

import java.util.List;
import java.util.stream.Stream;
import org.dualwatch.finding.Finding;
import org.dualwatch.monitoring.Comparison;

/** All rules on money. */
public final class MoneyRules {

  private static final List<MoneyRule> ALL =
      List.of(
          new BudgetAdjustedWithoutNewTable(),
          new BudgetDiffersFromLedger(),
          new CostItemAboveCap(),
          new ExecutionBehindTimeProgress(),
          new ExecutionBelowStage(),
          new NothingSpent(),
          new PaymentAfterDeadline(),
          new SpentMoreThanBudgeted());

  private MoneyRules() {}

  /** All findings about one project, in no order. */
  public static Stream<Finding> check(Comparison comparison) {
    return ALL.stream().flatMap(rule -> rule.check(comparison).stream());
  }

  /** The ids of all findings on money. */
  public static List<String> ids() {
    return List.of(
        BudgetAdjustedWithoutNewTable.ID,
        BudgetDiffersFromLedger.ID,
        CostItemAboveCap.ID,
        ExecutionBehindTimeProgress.ID,
        ExecutionBelowStage.ID,
        NothingSpent.ID,
        PaymentAfterDeadline.ID,
        PaymentWithoutAcceptedTable.ID,
        ProjectAmbiguousInLedger.ID,
        ProjectNotInLedger.ID,
        SpentMoreThanBudgeted.ID);
  }
}
