package org.dualwatch.monitoring;

import java.math.BigDecimal;

/**
 * How far execution may lie behind time progress. No national rule fixes it (财预〔2019〕136号 leaves it
 * to the places), so it is configuration.
 *
 * @param explainBeyond more percentage points behind than this ask for an explanation
 * @param blockBeyond more percentage points behind than this are grave
 * @param dayCount how time progress is counted
 */
public record Bands(BigDecimal explainBeyond, BigDecimal blockBeyond, DayCount dayCount) {

  private static final BigDecimal MOST = BigDecimal.valueOf(100);

  /**
   * @throws IllegalArgumentException unless 0 ≤ explainBeyond ≤ blockBeyond ≤ 100
   */
  public Bands {
    if (explainBeyond.signum() < 0
        || explainBeyond.compareTo(blockBeyond) > 0
        || blockBeyond.compareTo(MOST) > 0) {
      throw new IllegalArgumentException(
          "monitoring bands: expected 0 <= explain <= block <= 100 points, found explain "
              + explainBeyond
              + ", block "
              + blockBeyond);
    }
  }

  /** 10 and 20 points by months: 10 is what Sichuan's 川财绩〔2025〕10号 warns from. */
  public static Bands standard() {
    return new Bands(BigDecimal.valueOf(10), BigDecimal.valueOf(20), DayCount.MONTHS);
  }

  /** The parameters as part of the version of a run. */
  String version() {
    return dayCount + "/" + plain(explainBeyond) + "/" + plain(blockBeyond);
  }

  private static String plain(BigDecimal points) {
    return points.stripTrailingZeros().toPlainString();
  }
}
