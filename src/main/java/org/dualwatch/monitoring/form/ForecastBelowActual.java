package org.dualwatch.monitoring.form;

import java.util.Map;
import java.util.stream.Stream;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Severity;
import org.dualwatch.monitoring.Attainment;
import org.dualwatch.monitoring.Attainment.Measured;
import org.dualwatch.monitoring.Pace;
import org.dualwatch.monitoring.PlannedIndicator;
import org.dualwatch.target.MonitoredIndicator;

/** Of something that grows, less is expected by the year's end than has been reached already. */
final class ForecastBelowActual implements FormRule {

  static final String ID = "forecast-below-actual";

  @Override
  public Stream<Finding> check(FormCheck form) {
    return form.rows().entrySet().stream()
        .filter(pair -> Pace.of(pair.getKey()) == Pace.GROWS)
        .flatMap(pair -> check(form, pair));
  }

  private static Stream<Finding> check(
      FormCheck form, Map.Entry<PlannedIndicator, MonitoredIndicator> pair) {
    Attainment actual = Attainment.of(pair.getKey(), pair.getValue().actual(), form.time());
    Attainment forecast = Attainment.of(pair.getKey(), pair.getValue().forecast(), form.time());
    return actual.measured().stream()
        .flatMap(
            reached ->
                forecast.measured().stream()
                    .filter(expected -> expected.actual().compareTo(reached.actual()) < 0)
                    .map(expected -> finding(form, pair, reached, expected)));
  }

  private static Finding finding(
      FormCheck form,
      Map.Entry<PlannedIndicator, MonitoredIndicator> pair,
      Measured reached,
      Measured expected) {
    String name = pair.getKey().name();
    return form.finding(
        ID,
        Severity.EXPLAIN,
        pair.getValue(),
        pair.getValue().forecastField(),
        new Evidence(expected.actualShown(), "≥" + reached.actualShown(), ""),
        new Bilingual(
            String.format(
                "“%s”已完成%s，全年预计只有%s。", name, reached.actualShown(), expected.actualShown()),
            String.format(
                "“%s” has come to %s already, and only %s is expected for the year.",
                name, reached.actualShown(), expected.actualShown())),
        new Bilingual(
            "全年预计应包含已经完成的部分，请核对这两个数。", "What is expected includes what was reached; check both."));
  }
}
