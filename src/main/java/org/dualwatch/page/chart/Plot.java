package org.dualwatch.page.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Where values lie on a picture. One decimal of a pixel is enough, and the same on every machine.
 *
 * @param left the pixel of the lowest x
 * @param right the pixel of the highest x
 * @param top the pixel of the highest y
 * @param bottom the pixel of the lowest y
 */
public record Plot(int left, int right, int top, int bottom) {

  /** The pixel of so much of the whole, from the left. */
  public String x(BigDecimal part, BigDecimal whole) {
    return pixel(left, right - left, part, whole);
  }

  /** The pixel of so much of the whole, from the bottom. */
  public String y(BigDecimal part, BigDecimal whole) {
    return pixel(bottom, top - bottom, part, whole);
  }

  /** Both, as SVG has them. */
  public String point(BigDecimal x, BigDecimal wholeX, BigDecimal y, BigDecimal wholeY) {
    return x(x, wholeX) + "," + y(y, wholeY);
  }

  private static String pixel(int from, int length, BigDecimal part, BigDecimal whole) {
    if (whole.signum() == 0) {
      return Integer.toString(from);
    }
    return part.multiply(BigDecimal.valueOf(length))
        .divide(whole, 1, RoundingMode.HALF_UP)
        .add(BigDecimal.valueOf(from))
        .toPlainString();
  }
}
