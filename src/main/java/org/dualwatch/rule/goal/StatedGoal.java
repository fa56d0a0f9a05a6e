package org.dualwatch.rule.goal;

import org.dualwatch.finding.Place;
import org.dualwatch.target.Field;
import org.dualwatch.target.TargetTable;

/** What rules ask of a table's goals taken together. */
final class StatedGoal {

  private StatedGoal() {}

  /** Whether no goal is stated: that is a problem of the form's head. */
  static boolean isMissing(TargetTable table) {
    for (Field goal : table.goals()) {
      if (!goal.isBlank()) {
        return false;
      }
    }
    return true;
  }

  /** Where the first goal that says something stands. */
  static Place place(TargetTable table) {
    return table.goals().stream()
        .filter(goal -> !goal.isBlank())
        .findFirst()
        .map(Field::place)
        .orElse(table.place());
  }
}
