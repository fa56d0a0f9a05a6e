package org.dualwatch.monitoring.form;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Severity;
import org.dualwatch.monitoring.PlannedIndicator;
import org.dualwatch.monitoring.Quantity;
import org.dualwatch.target.MonitoredIndicator;
import org.dualwatch.value.Spelling;
import org.dualwatch.value.TargetValue;

/** The form repeats another target than the accepted table has. */
final class FormTargetDiffers implements FormRule {

  static final String ID = "form-target-differs";

  @Override
  public Stream<Finding> check(FormCheck form) {
    return form.rows().entrySet().stream()
        .filter(pair -> differs(pair.getKey().value(), pair.getValue()))
        .map(pair -> finding(form, pair));
  }

  /** The same number with the same sign and unit is the same target, however it is written. */
  private static boolean differs(TargetValue planned, MonitoredIndicator row) {
    TargetValue repeated = row.target();
    if (repeated.text().isBlank()
        || Spelling.key(planned.text()).equals(Spelling.key(repeated.text()))) {
      return false;
    }
    if (planned instanceof TargetValue.Deadline one
        && repeated instanceof TargetValue.Deadline two) {
      return !one.date().equals(two.date());
    }
    Optional<Quantity> one = Quantity.of(planned);
    Optional<Quantity> two = Quantity.of(repeated);
    if (one.isPresent() && two.isPresent()) {
      return !two.get().comparableTo(one.get())
          || one.get().number().compareTo(two.get().number()) != 0
          || boundsOtherwise(planned, repeated);
    }
    return !Spelling.letters(planned.text()).equals(Spelling.letters(repeated.text()));
  }

  /**
   * Whether two values of one number say another thing of it; a sign that is left out says none.
   */
  private static boolean boundsOtherwise(TargetValue planned, TargetValue repeated) {
    if (planned instanceof TargetValue.Bounded one && repeated instanceof TargetValue.Bounded two) {
      return one.comparator() != two.comparator();
    }
    if (planned instanceof TargetValue.Between one && repeated instanceof TargetValue.Between two) {
      return one.high().compareTo(two.high()) != 0;
    }
    return planned instanceof TargetValue.Between || repeated instanceof TargetValue.Between;
  }

  private static Finding finding(
      FormCheck form, Map.Entry<PlannedIndicator, MonitoredIndicator> pair) {
    String name = pair.getKey().name();
    String planned = pair.getKey().value().text();
    String repeated = pair.getValue().target().text();
    return form.finding(
        ID,
        Severity.EXPLAIN,
        pair.getValue(),
        pair.getValue().targetField(),
        new Evidence(repeated, planned, ""),
        new Bilingual(
            String.format("“%s”的年度指标值在监控表里是%s，已接收的目标表里是%s。", name, repeated, planned),
            String.format(
                "The form states %s as the target of “%s”, the accepted table %s.",
                repeated, name, planned)),
        new Bilingual(
            "请改成与目标表一致；目标确有调整的，请先报送调整后的绩效目标表。",
            "State the table's; if the target was adjusted, submit the new table first."));
  }
}
