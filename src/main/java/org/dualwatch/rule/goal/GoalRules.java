package org.dualwatch.rule.goal;

import java.util.List;
import org.dualwatch.rule.Rule;

/** The rules of this room. */
public final class GoalRules {

  private GoalRules() {}

  /** All of them, sorted by id: a new rule is one line here. */
  public static List<Rule> all() {
    return List.of(
        new GoalEndsUnfinished(),
        new GoalFullOfSlogans(),
        new GoalNotCoveredByIndicators(),
        new GoalRepeated(),
        new GoalTooShort(),
        new GoalWithoutNumber());
  }
}
