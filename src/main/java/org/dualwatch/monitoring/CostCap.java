package org.dualwatch.monitoring;

import java.math.BigDecimal;
import java.util.Set;
import org.dualwatch.finding.Place;
import org.dualwatch.target.UnitPrices;

/**
 * One cost indicator of an accepted table.
 *
 * @param name 三级指标, the cost item's name
 * @param yuan the most that it may cost, in 元, the amount itself allowed
 * @param place where the table states it
 */
public record CostCap(String name, BigDecimal yuan, Place place) {

  /** Kinds of value that say how much something may cost at most. */
  private static final Set<String> UPPER = Set.of("at-most", "less-than", "exactly");

  /**
   * Whether an indicator bounds a cost from above. A unit price is none: its unit is not 元 alone,
   * or its name says so.
   *
   * @param name the indicator's name
   * @param kind the kind of its value, as in JSON
   * @param unit the unit of its value
   */
  public static boolean isOne(String level1, String level2, String name, String kind, String unit) {
    boolean cost = level1.contains("成本") || level2.contains("成本");
    return cost && UPPER.contains(kind) && unit.equals("元") && !UnitPrices.namedBy(name);
  }
}
