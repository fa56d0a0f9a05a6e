package org.dualwatch.monitoring;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Rates as forms print them: two decimals, half up. Points are differences of the printed rates, so
 * that everybody can recompute a finding from what it shows.
 */
public final class Percent {

  private Percent() {}

  /** A part of a whole in %; 0 of nothing. */
  public static BigDecimal of(BigDecimal part, BigDecimal whole) {
    if (whole.signum() == 0) {
      return BigDecimal.ZERO.setScale(2);
    }
    return part.movePointRight(2).divide(whole, 2, RoundingMode.HALF_UP);
  }

  /** As people read it, such as 58.33%. */
  public static String shown(BigDecimal percent) {
    return percent.toPlainString() + "%";
  }
}
