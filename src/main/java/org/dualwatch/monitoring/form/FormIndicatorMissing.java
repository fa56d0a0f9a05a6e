package org.dualwatch.monitoring.form;

import java.util.stream.Stream;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Severity;
import org.dualwatch.finding.Subject;
import org.dualwatch.monitoring.FormJoin;
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
    boolean named =
        form.form().indicators().stream().anyMatch(row -> FormJoin.sameName(planned, row));
    String name = planned.name();
    return MonitoringRule.violated(
        ID,
        Severity.BLOCK,
        new Subject(form.form().number(), form.form().project().text(), name, form.form().place()),
        new Evidence(
            named ? "监控表里没有唯一对应的一行" : "监控表里没有这一行", name + "（" + planned.value().text() + "）", ""),
        named ? indistinct(name) : missing(name),
        new Bilingual(
            named ? "请让每个指标在监控表里只有一行，三级指标和二级指标的名称与目标表相同。" : "请按目标表的指标名称补上这一行，填写执行情况；没有开展的，数量填0。",
            named
                ? "Give every indicator one row, with its name and level 2 as the table has them."
                : "Add a row with the indicator's name as the table has it, and what was achieved."));
  }

  private static Bilingual missing(String name) {
    return new Bilingual(
        String.format("目标表的指标“%s”在监控表里没有报告。", name),
        String.format("The form does not report of the indicator “%s”.", name));
  }

  private static Bilingual indistinct(String name) {
    return new Bilingual(
        String.format("名为“%s”的指标有重名，分不清监控表的哪一行对应目标表的哪一个指标。", name),
        String.format(
            "Indicators named “%s” occur more than once; which row is which cannot be told.",
            name));
  }
}
