package org.dualwatch.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dualwatch.monitoring.Highlights;
import org.dualwatch.monitoring.MonitoringRun;

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

  static BurnChart of(MonitoringRun run) {
    Highlights shown = run.highlights();
    BigDecimal budget = run.totals().budget();
    BigDecimal most =
        Stream.concat(shown.months().stream(), Stream.of(budget, shown.forecast().high()))
            .reduce(BigDecimal.ONE, BigDecimal::max);
    List<String> spent = new ArrayList<>(List.of(point(0, BigDecimal.ZERO, most)));
    for (int month = 1; month <= shown.months().size(); month++) {
      spent.add(point(month, shown.months().get(month - 1), most));
    }
    String now = spent.get(spent.size() - 1);
    return new BurnChart(
        String.join(" ", spent),
        point(0, BigDecimal.ZERO, most) + " " + point(12, budget, most),
        String.join(
            " ",
            now,
            point(12, shown.forecast().low(), most),
            point(12, shown.forecast().high(), most)),
        now + " " + point(12, shown.forecast().likely(), most),
        most,
        PLOT.y(shown.forecast().likely(), most));
  }

  private static String point(int month, BigDecimal yuan, BigDecimal most) {
    return PLOT.point(BigDecimal.valueOf(month), YEAR, yuan, most);
  }
}
