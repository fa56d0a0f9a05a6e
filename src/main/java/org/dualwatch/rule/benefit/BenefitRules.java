package org.dualwatch.rule.benefit;

import java.util.List;
import org.dualwatch.rule.Rule;

/** The rules of this room. */
public final class BenefitRules {

  private BenefitRules() {}

  /** All of them, sorted by id: a new rule is one line here. */
  public static List<Rule> all() {
    return List.of(
        new BenefitNotQuantified(),
        new BenefitPhraseVague(),
        new SatisfactionAtHundred(),
        new SatisfactionFloorLow(),
        new SatisfactionIndicatorMissing(),
        new SatisfactionNamesNoGroup(),
        new SatisfactionNotMeasured(),
        new ValueRepeatsName());
  }
}
