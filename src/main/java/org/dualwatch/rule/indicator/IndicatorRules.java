package org.dualwatch.rule.indicator;

import java.util.List;
import org.dualwatch.rule.Rule;

/** The rules of this room. */
public final class IndicatorRules {

  private IndicatorRules() {}

  /** All of them, sorted by id: a new rule is one line here. */
  public static List<Rule> all() {
    return List.of(
        new BenefitIndicatorMissing(),
        new DescriptionRepeatsName(),
        new IndicatorCountUnusual(),
        new IndicatorDuplicated(),
        new IndicatorJoinsSeveralAims(),
        new IndicatorNameGeneric(),
        new IndicatorNamedLikeLevel2(),
        new Level2NotOfLevel1(),
        new MoneyNamedAsOutput(),
        new OutputIndicatorMissing(),
        new OutputUnderBenefit(),
        new QualityIndicatorMissing(),
        new QuantityIndicatorMissing(),
        new QuantityUnderTimeliness(),
        new RateUnderQuantity(),
        new SatisfactionUnderBenefit(),
        new ValueHiddenInName());
  }
}
