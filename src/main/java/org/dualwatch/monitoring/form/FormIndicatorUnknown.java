package org.dualwatch.monitoring.form;

import java.util.stream.Stream;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Severity;
import org.dualwatch.monitoring.FormJoin;

/**
 * A row of the form is of no indicator of the accepted table. Of rows that share a name with one
 * {@link FormIndicatorMissing} says that they cannot be told apart.
 */
final class FormIndicatorUnknown implements FormRule {

  static final String ID = "form-indicator-unknown";

  @Override
  public Stream<Finding> check(FormCheck form) {
    return form.form().indicators().stream()
        .filter(
            row ->
                form.table().indicators().stream()
                    .noneMatch(planned -> FormJoin.sameName(planned, row)))
        .map(
            row ->
                form.finding(
                    ID,
                    Severity.EXPLAIN,
                    row,
                    new Evidence(row.name().text(), "目标表中的指标", ""),
                    new Bilingual(
                        String.format("监控表的指标“%s”不在已接收的目标表里，没有比较。", row.name().text()),
                        String.format(
                            "“%s” is not in the accepted table; it was not compared.",
                            row.name().text())),
                    new Bilingual(
                        "请改成与目标表一致的指标名称；目标确有调整的，请先报送调整后的绩效目标表。",
                        "Name the indicator as the table does; if targets were adjusted, submit the new"
                            + " table first.")));
  }
}
