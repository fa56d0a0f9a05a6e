package org.dualwatch.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.dualwatch.monitoring.Execution;
import org.dualwatch.monitoring.Forecast;
import org.dualwatch.monitoring.Highlights;
import org.dualwatch.monitoring.Highlights.Span;
import org.dualwatch.monitoring.MonitoringRun;
import org.dualwatch.page.chart.BurnChart;
import org.dualwatch.page.chart.BurnChart.Band;

/** Pictures of what was spent, of what a run knows. */
final class Burns {

  private Burns() {}

  /** That of all watched projects together. */
  static BurnChart of(MonitoringRun run) {
    Highlights shown = run.highlights();
    Span forecast = shown.forecast();
    return BurnChart.of(
        shown.months(),
        run.totals().budget(),
        new Band(forecast.low(), forecast.likely(), forecast.high()));
  }

  /**
   * That of one project; without a forecast it ends where it stands.
   *
   * @param lastMonth the month until which payments count
   */
  static BurnChart of(Execution.Known known, Forecast forecast, int lastMonth) {
    List<BigDecimal> months = new ArrayList<>();
    for (int month = 1; month <= lastMonth; month++) {
      months.add(known.spending().spentUntilMonth(month));
    }
    Band band =
        forecast
            .band()
            .map(told -> new Band(told.low(), told.likely(), told.high()))
            .orElseGet(() -> Band.at(known.spending().total().spent()));
    return BurnChart.of(months, known.budget(), band);
  }
}
