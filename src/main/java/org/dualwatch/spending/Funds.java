package org.dualwatch.spending;

import java.math.BigDecimal;

/**
 * Money of one project, in 元.
 *
 * @param approved what may be spent in the year as of the day, adjustments included
 * @param spent what was actually paid until the day, refunds taken off
 */
public record Funds(BigDecimal approved, BigDecimal spent) {

  /** No money, as amounts are written. */
  static final BigDecimal NOTHING = new BigDecimal("0.00");

  /** No money at all. */
  public static final Funds NONE = new Funds(NOTHING, NOTHING);

  /** Both together. */
  public Funds plus(Funds more) {
    return new Funds(approved.add(more.approved), spent.add(more.spent));
  }
}
