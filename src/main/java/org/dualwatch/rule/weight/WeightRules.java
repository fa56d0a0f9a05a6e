package org.dualwatch.rule.weight;

import java.util.List;
import org.dualwatch.rule.Rule;

/** The rules of this room. */
public final class WeightRules {

  private WeightRules() {}

  /** All of them, sorted by id: a new rule is one line here. */
  public static List<Rule> all() {
    return List.of(
        new WeightForVoidRow(),
        new WeightMissing(),
        new WeightOutsideBand(),
        new WeightsSumWrong());
  }
}
