package org.dualwatch.rule.time;

import java.util.List;
import org.dualwatch.rule.Rule;

/** The rules of this room. */
public final class TimeRules {

  private TimeRules() {}

  /** All of them, sorted by id: a new rule is one line here. */
  public static List<Rule> all() {
    return List.of(
        new DeadlineOnlyAtYearEnd(),
        new DeadlineOutsideFiscalYear(),
        new DeadlineWithoutYear(),
        new TimelinessWithoutDate());
  }
}
