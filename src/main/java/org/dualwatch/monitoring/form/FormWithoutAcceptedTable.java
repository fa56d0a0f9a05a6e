package org.dualwatch.monitoring.form;

import java.util.List;
import java.util.stream.Collectors;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Severity;
import org.dualwatch.monitoring.AcceptedTable;
import org.dualwatch.monitoring.MonitoringRule;
import org.dualwatch.target.MonitoringForm;

/** No accepted table, or more than one, can be what a form reports of. */
final class FormWithoutAcceptedTable {

  static final String ID = "form-without-accepted-table";

  private FormWithoutAcceptedTable() {}

  static Finding finding(MonitoringForm form, int year, List<AcceptedTable> meant) {
    String project = form.project().text();
    String found =
        meant.isEmpty()
            ? "没有这个项目的已接收目标表"
            : meant.size()
                + "张已接收的目标表："
                + meant.stream()
                    .map(table -> table.receiptNo() + " 第" + table.number() + "张")
                    .collect(Collectors.joining("、"));
    return MonitoringRule.violated(
        ID,
        Severity.BLOCK,
        form.subject(form.project().place()),
        new Evidence(found, year + "年有一张同名或同编码的已接收绩效目标表", ""),
        new Bilingual(
            String.format("监控表的项目“%s”在本单位%d年已接收的绩效目标表中不能唯一对应，无法与目标比较。", project, year),
            String.format(
                "No single accepted target table of %d is of project “%s”; nothing can be compared.",
                year, project)),
        new Bilingual(
            "请核对项目名称（项目编码）和年度是否与已接收的绩效目标表一致；目标表还没有被接收的，请先报送目标表。",
            "Check name, code and year against the accepted target table; if none was accepted yet,"
                + " submit that first."));
  }
}
