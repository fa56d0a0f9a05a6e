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

/** An indicator is far off what was to be expected, and the form gives no reason (偏差原因分析). */
final class DeviationUnexplained implements FormRule {

  static final String ID = "deviation-unexplained";

  @Override
  public Stream<Finding> check(FormCheck form) {
    if (form.form().lastMonth().isEmpty()) {
      return Stream.empty(); // what was to be expected is not known
    }
    return form.rows().entrySet().stream()
        .filter(pair -> !isExplained(pair.getValue()))
        .flatMap(
            pair ->
                Attainment.of(pair.getKey(), pair.getValue().actual(), form.time())
                    .measured()
                    .filter(
                        m -> m.percentOff().compareTo(form.thresholds().quantityOffBeyond()) > 0)
                    .map(measured -> finding(form, pair, measured))
                    .stream());
  }

  private static boolean isExplained(MonitoredIndicator row) {
    return !row.reasons().isEmpty() || !row.reasonText().isBlank();
  }

  private static Finding finding(
      FormCheck form, Map.Entry<PlannedIndicator, MonitoredIndicator> pair, Measured measured) {
    String name = pair.getKey().name();
    boolean capped = Pace.of(pair.getKey()) == Pace.CAPPED;
    String off = measured.percentOff().toPlainString() + "%";
    return form.finding(
        ID,
        Severity.EXPLAIN,
        pair.getValue(),
        new Evidence(measured.actualShown(), (capped ? "≤" : "≥") + measured.expectedShown(), off),
        new Bilingual(
            String.format(
                "“%s”为%s，到所报月份应%s%s，相差%s，没有填写偏差原因。",
                name, measured.actualShown(), capped ? "不超过" : "达到", measured.expectedShown(), off),
            String.format(
                "“%s” has come to %s where %s could be expected (%s off), and no reason is given.",
                name, measured.actualShown(), measured.expectedShown(), off)),
        new Bilingual(
            "请在“偏差原因分析”里勾选原因，并写一句原因说明。", "Mark a reason and explain it in one sentence."));
  }
}
