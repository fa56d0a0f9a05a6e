package org.dualwatch.rule.budget;

import java.util.List;
import org.dualwatch.rule.Rule;

/** The rules of this room. */
public final class BudgetRules {

  private BudgetRules() {}

  /** All of them, sorted by id: a new rule is one line here. */
  public static List<Rule> all() {
    return List.of(
        new BudgetDiffersFromFunds(),
        new BudgetNotPositive(),
        new BudgetWithTooManyDecimals(),
        new CostIndicatorMissing(),
        new CostLineEqualsBudget(),
        new CostSumDiffersFromBudget(),
        new CostWithFloor(),
        new CostsSplitEvenly(),
        new FundDiffersFromProjectName(),
        new MidTermBelowAnnual(),
        new PriceTimesQuantityExceedsBudget(),
        new PurposeSaysNothing(),
        new UnitCostUnlikely());
  }
}
