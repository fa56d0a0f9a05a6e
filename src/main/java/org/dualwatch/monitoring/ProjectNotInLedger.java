package org.dualwatch.monitoring;

import java.time.LocalDate;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Outcome;
import org.dualwatch.finding.Severity;

/** The ledger has neither budget nor payment of an accepted table's project. */
final class ProjectNotInLedger {

  static final String ID = "project-not-in-ledger";

  private ProjectNotInLedger() {}

  static Finding finding(AcceptedTable table, LocalDate day) {
    return new Finding(
        ID,
        Severity.EXPLAIN,
        Outcome.VIOLATED,
        table.budget(),
        new Evidence("台账中没有该项目", "台账中有一个同名或同编码的项目", ""),
        new Bilingual(
            String.format(
                "截至%s，单位%s在预算指标和支付台账中没有项目“%s”，无法比较预算执行进度。",
                Comparison.zh(day), table.unitCode(), table.project()),
            String.format(
                "Until %s the ledger has no project “%s” of unit %s; its execution cannot be compared.",
                day, table.project(), table.unitCode())),
        new Bilingual(
            "请核对绩效目标表的项目名称（项目编码）与预算指标是否一致；指标尚未下达的，下达后会自动对应。",
            "Check the project's name or code against the appropriation; what is appropriated"
                + " later will be found by itself."),
        MonitoringRule.BASIS);
  }
}
