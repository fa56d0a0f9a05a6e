package org.dualwatch.page.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was spent month by month beside time progress, and where it is going: points of an SVG
 * picture of 640 by 260.
 *
 * @param spent the line of what was spent
 * @param time the line on which spending would be even over the year
 * @param band what the forecast lies in
 * @param likely the line to the likeliest
 * @param most what the top of the picture is, in 元
 * @param ends where the forecast's middle ends, from the top
 */
public record BurnChart(
    String spent, String time, String band, String likely, BigDecimal most, String ends) {

  private static final Plot PLOT = new Plot(20, 540, 20, 220);
  private static final BigDecimal YEAR = BigDecimal.valueOf(12);

  /**
   * What will have been spent when the year is over, in 元.
   *
   * @param low the least
   * @param high the most
   */
  public record Band(BigDecimal low, BigDecimal likely, BigDecimal high) {

    /** Where nothing can be told: it ends where it stands. */
    public static Band at(BigDecimal spent) {
      return new Band(spent, spent, spent);
    }
  }

  /**
   * A year's picture.
   *
   * @param months what was spent until the end of each month from January, in 元
   * @param budget what the line of time ends at, in 元
   */
  public static BurnChart of(List<BigDecimal> months, BigDecimal budget, Band forecast) {
    BigDecimal most =
        Stream.concat(months.stream(), Stream.of(budget, forecast.high()))
            .reduce(BigDecimal.ONE, BigDecimal::max);
    List<String> spent = new ArrayList<>(List.of(point(0, BigDecimal.ZERO, most)));
    for (int month = 1; month <= months.size(); month++) {
      spent.add(point(month, months.get(month - 1).max(BigDecimal.ZERO), most));
    }
    String now = spent.get(spent.size() - 1);
    return new BurnChart(
        String.join(" ", spent),
        point(0, BigDecimal.ZERO, most) + " " + point(12, budget, most),
        String.join(" ", now, point(12, forecast.low(), most), point(12, forecast.high(), most)),
        now + " " + point(12, forecast.likely(), most),
        most,
        PLOT.y(forecast.likely(), most));
  }

  private static String point(int month, BigDecimal yuan, BigDecimal most) {
    return PLOT.point(BigDecimal.valueOf(month), YEAR, yuan, most);
  }
}
