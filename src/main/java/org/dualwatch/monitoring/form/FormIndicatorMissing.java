package org.dualwatch.monitoring.form;

import java.util.stream.Stream;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Severity;
import org.dualwatch.finding.Subject;
import org.dualwatch.monitoring.MonitoringRule;
import org.dualwatch.monitoring.PlannedIndicator;

/** An indicator of the accepted table has no row in the form. */
final class FormIndicatorMissing implements FormRule {

  static final String ID = "form-indicator-missing";

  @Override
  public Stream<Finding> check(FormCheck form) {
    return form.table().indicators().stream()
        .filter(planned -> !form.rows().containsKey(planned))
        .map(planned -> finding(form, planned));
  }

  private static Finding finding(FormCheck form, PlannedIndicator planned) {
    return MonitoringRule.violated(
        ID,
        Severity.BLOCK,
        new Subject(
            form.form().number(),
            form.form().project().text(),
            planned.name(),
            form.form().place()),
        new Evidence("监控表里没有唯一对应的一行", planned.name() + "（" + planned.value().text() + "）", ""),
        new Bilingual(
            String.format("目标表的指标“%s”在监控表里没有报告。", planned.name()),
            String.format("The form does not report of the indicator “%s”.", planned.name())),
        new Bilingual(
            "请按目标表的指标名称补上这一行，填写执行情况；没有开展的填0或写明情况。",
            "Add a row with the indicator's name as the table has it, and what was achieved."));
  }
}
