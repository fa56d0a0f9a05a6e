package org.dualwatch.target;

import java.util.List;

/**
 * What a form states of the whole time that a project takes, beside the year: never to be compared
 * with the year's amounts and values.
 */
public record Plan(Budget budget, List<Field> goals, List<Indicator> indicators) {

  public Plan {
    goals = List.copyOf(goals);
    indicators = List.copyOf(indicators);
  }

  /** Whether the form states nothing of the kind. */
  public boolean isBlank() {
    return goals.isEmpty() && indicators.isEmpty() && budget.total() instanceof Amount.Blank;
  }
}
