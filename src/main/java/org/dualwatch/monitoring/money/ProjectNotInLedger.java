package org.dualwatch.monitoring.money;

import java.time.LocalDate;
import java.util.List;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Severity;
import org.dualwatch.monitoring.AcceptedTable;
import org.dualwatch.monitoring.MonitoringRule;
import org.dualwatch.monitoring.RunDay;
import org.dualwatch.spending.Spending;

/** The ledger has neither budget nor payment of an accepted table's project. */
public final class ProjectNotInLedger {

  static final String ID = "project-not-in-ledger";

  private ProjectNotInLedger() {}

  /**
   * Says so, and which projects of the unit are named alike.
   *
   * @param ofUnit the unit's projects in the ledger
   */
  public static Finding finding(AcceptedTable table, LocalDate day, List<Spending> ofUnit) {
    String alike = String.join("、", NearNames.of(table.project(), ofUnit));
    return MonitoringRule.violated(
        ID,
        Severity.EXPLAIN,
        table.budget(),
        new Evidence(
            alike.isEmpty() ? "台账中没有该项目" : "台账中没有该项目；名称相近的有：" + alike, "台账中有一个同名或同编码的项目", ""),
        new Bilingual(
            String.format(
                "截至%s，单位%s在预算指标和支付台账中没有项目“%s”，无法比较预算执行进度。",
                RunDay.zh(day), table.unitCode(), table.project()),
            String.format(
                "Until %s the ledger has no project “%s” of unit %s; its execution cannot be compared.",
                day, table.project(), table.unitCode())),
        new Bilingual(
            "请核对绩效目标表的项目名称（项目编码）与预算指标是否一致；名称不同的同一个项目，请财政部门登记对应关系；指标尚未下达的，下达后会自动对应。",
            "Check the project's name or code against the appropriation, or have the finance office"
                + " write down which project it is; what is appropriated"
                + " later will be found by itself."));
  }
}
