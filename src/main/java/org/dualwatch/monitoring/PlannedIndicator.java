package org.dualwatch.monitoring;

import java.math.BigDecimal;
import java.util.Optional;
import org.dualwatch.finding.Place;
import org.dualwatch.target.UnitPrices;
import org.dualwatch.value.Comparator;
import org.dualwatch.value.TargetValue;

/**
 * One indicator of an accepted table.
 *
 * @param level1 一级指标
 * @param level2 二级指标
 * @param name 三级指标
 * @param value 指标值 as understood
 * @param place where the table states it
 */
public record PlannedIndicator(
    String level1, String level2, String name, TargetValue value, Place place) {

  /** Whether it stands under 成本, at level 1 or 2. */
  public boolean isCost() {
    return level1.contains("成本") || level2.contains("成本");
  }

  /**
   * The most that it may cost in 元, the amount itself allowed, where it bounds a cost from above. A
   * unit price is no such bound: its unit is not 元 alone, or its name says so.
   */
  public Optional<BigDecimal> costCap() {
    // What most indicators fail at is asked first: a city has a million.
    boolean capped =
        value instanceof TargetValue.Bounded bounded
            && bounded.unit().equals("元")
            && bounded.comparator() != Comparator.AT_LEAST
            && bounded.comparator() != Comparator.MORE_THAN
            && isCost()
            && !UnitPrices.namedBy(name);
    return capped ? Optional.of(((TargetValue.Bounded) value).number()) : Optional.empty();
  }
}
