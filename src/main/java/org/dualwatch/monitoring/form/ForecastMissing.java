package org.dualwatch.monitoring.form;

import java.util.Map;
import java.util.stream.Stream;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Severity;
import org.dualwatch.monitoring.PlannedIndicator;
import org.dualwatch.target.MonitoredIndicator;

/** 全年预计完成情况 is left blank. */
final class ForecastMissing implements FormRule {

  static final String ID = "forecast-missing";

  @Override
  public Stream<Finding> check(FormCheck form) {
    return form.rows().entrySet().stream()
        .filter(pair -> pair.getValue().forecastField().isBlank())
        .map(pair -> finding(form, pair));
  }

  private static Finding finding(
      FormCheck form, Map.Entry<PlannedIndicator, MonitoredIndicator> pair) {
    String name = pair.getKey().name();
    return form.finding(
        ID,
        Severity.EXPLAIN,
        pair.getValue(),
        pair.getValue().forecastField(),
        new Evidence("空白", "全年预计完成情况", ""),
        new Bilingual(
            String.format("“%s”没有填写全年预计完成情况。", name),
            String.format("What is expected of “%s” by the year's end is not stated.", name)),
        new Bilingual("请填写预计到年底能完成多少，单位与目标相同。", "State what will be reached by the year's end."));
  }
}
