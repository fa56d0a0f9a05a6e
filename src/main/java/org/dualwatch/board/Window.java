package org.dualwatch.board;

import java.math.BigDecimal;

/**
 * A part of the picture of money spent beside targets met, in %.
 *
 * @param rateFrom spent, from this on
 * @param rateBelow spent, less than this
 * @param attainedFrom achieved, from this on
 * @param attainedBelow achieved, less than this
 */
public record Window(
    BigDecimal rateFrom, BigDecimal rateBelow, BigDecimal attainedFrom, BigDecimal attainedBelow) {

  /** Beyond every share. */
  private static final BigDecimal FAR = BigDecimal.TEN.pow(50);

  private static final BigDecimal LOW = FAR.negate();

  /** The whole picture. */
  public static final Window ALL = new Window(LOW, FAR, LOW, FAR);

  /** A quarter, where so much of the year has passed. */
  public static Window of(Quarter quarter, BigDecimal time) {
    return switch (quarter) {
      case SPENT_AHEAD -> new Window(time, FAR, LOW, time);
      case BOTH_BEHIND -> new Window(LOW, time, LOW, time);
      case TARGETS_AHEAD -> new Window(LOW, time, time, FAR);
      case BOTH_AHEAD -> new Window(time, FAR, time, FAR);
    };
  }

  /** A cell of the grid; the outermost hold what lies beyond too. */
  public static Window ofCell(int x, int y) {
    return new Window(from(x), below(x), from(y), below(y));
  }

  private static BigDecimal from(int cell) {
    return cell <= 0 ? LOW : BigDecimal.valueOf((long) cell * Quadrant.PERCENT);
  }

  private static BigDecimal below(int cell) {
    return cell >= Quadrant.GRID - 1 ? FAR : BigDecimal.valueOf((cell + 1L) * Quadrant.PERCENT);
  }
}
