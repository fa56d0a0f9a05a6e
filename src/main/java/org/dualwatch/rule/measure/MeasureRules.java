package org.dualwatch.rule.measure;

import java.util.List;
import org.dualwatch.rule.Rule;

/** The rules of this room. */
public final class MeasureRules {

  private MeasureRules() {}

  /** All of them, sorted by id: a new rule is one line here. */
  public static List<Rule> all() {
    return List.of(
        new BoundAlwaysMet(),
        new CountNotWhole(),
        new DescriptionContradictsValue(),
        new FloorTrivial(),
        new GrowthWithoutBaseline(),
        new PercentageAboveHundred(),
        new PercentageAtLeastHundred(),
        new QuantityWithoutComparator(),
        new RateDirectionReversed(),
        new RateFloorLow(),
        new UnitContradictsName(),
        new UnitMissing(),
        new UnitUnsuited(),
        new ValueUnread());
  }
}
