package org.dualwatch.monitoring.form;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Severity;
import org.dualwatch.monitoring.Attainment;
import org.dualwatch.monitoring.Attainment.Measured;
import org.dualwatch.monitoring.PlannedIndicator;
import org.dualwatch.monitoring.TimeProgress;
import org.dualwatch.target.Likelihood;
import org.dualwatch.target.MonitoredIndicator;

/**
 * The target is called certain although less is expected, or impossible although it is expected.
 */
final class LikelihoodContradictsForecast implements FormRule {

  static final String ID = "likelihood-contradicts-forecast";

  /** At the year's end nothing but the whole target can be expected. */
  private static final TimeProgress YEAR = new TimeProgress(12, 12, TimeProgress.Counted.MONTHS);

  @Override
  public Stream<Finding> check(FormCheck form) {
    return form.rows().entrySet().stream()
        .flatMap(
            pair ->
                Attainment.of(pair.getKey(), pair.getValue().forecast(), YEAR)
                    .measured()
                    .filter(forecast -> contradicts(pair.getValue().likelihood(), forecast))
                    .map(forecast -> finding(form, pair, forecast))
                    .stream());
  }

  private static boolean contradicts(Likelihood likelihood, Measured forecast) {
    return switch (likelihood) {
      case CERTAIN -> !forecast.met();
      case IMPOSSIBLE -> forecast.met();
      case POSSIBLE, BLANK, UNREAD -> false;
    };
  }

  private static Finding finding(
      FormCheck form, Map.Entry<PlannedIndicator, MonitoredIndicator> pair, Measured forecast) {
    String name = pair.getKey().name();
    String target = pair.getKey().value().text();
    String likelihood = pair.getValue().likelihood().zh();
    BigDecimal difference = forecast.expected().subtract(forecast.actual()).abs();
    return form.finding(
        ID,
        Severity.EXPLAIN,
        pair.getValue(),
        pair.getValue().forecastField(),
        new Evidence(
            "全年预计" + forecast.actualShown() + "，" + likelihood,
            target,
            difference.stripTrailingZeros().toPlainString() + forecast.unit()),
        new Bilingual(
            String.format(
                "“%s”的目标为%s，全年预计%s，却勾选了“%s”。", name, target, forecast.actualShown(), likelihood),
            String.format(
                "Of “%s” %s is expected against a target of %s, but %s is marked.",
                name, forecast.actualShown(), target, likelihood)),
        new Bilingual("请核对全年预计数和勾选的可能性。", "Check what is expected and what is marked."));
  }
}
