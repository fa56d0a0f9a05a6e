package org.dualwatch.dashboard.rule;

import java.time.Clock;
import java.util.List;
import org.dualwatch.dashboard.View;
import org.dualwatch.store.Board;
import org.dualwatch.store.BoardRuleUnits;

/** All that rules show. */
public final class Rules {

  private Rules() {}

  /** The pages. */
  public static List<View> views(Board board, BoardRuleUnits units, KnownRules rules, Clock clock) {
    return List.of(new RulesPage(board, rules, clock), new RulePage(board, units, rules, clock));
  }
}
