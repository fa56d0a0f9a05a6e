package org.dualwatch.rule.past;

import java.util.List;
import org.dualwatch.rule.Rule;

/** The rules of this room. */
public final class PastRules {

  private PastRules() {}

  /** All of them, sorted by id: a new rule is one line here. */
  public static List<Rule> all() {
    return List.of(
        new BudgetChangedSinceAccepted(),
        new GoalCopiedFromYearBefore(),
        new IndicatorDroppedSinceAccepted(),
        new TargetLowered(),
        new TargetsCopiedFromYearBefore());
  }
}
