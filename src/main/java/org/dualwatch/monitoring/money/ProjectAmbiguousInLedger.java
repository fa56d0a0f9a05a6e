package org.dualwatch.monitoring.money;

import java.util.List;
import java.util.stream.Collectors;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Severity;
import org.dualwatch.monitoring.AcceptedTable;
import org.dualwatch.monitoring.MonitoringRule;
import org.dualwatch.spending.Spending;

/** A table and a ledger project do not belong together one to one; nothing is compared then. */
public final class ProjectAmbiguousInLedger {

  static final String ID = "project-ambiguous-in-ledger";

  /** What is expected where several tables are about one project. */
  private ProjectAmbiguousInLedger() {}

  /** Several projects of the ledger could be the table's. */
  public static Finding several(AcceptedTable table, List<Spending> candidates) {
    String codes =
        candidates.stream()
            .map(ProjectAmbiguousInLedger::code)
            .sorted()
            .collect(Collectors.joining("、"));
    return finding(
        table,
        new Evidence("台账中有" + candidates.size() + "个：" + codes, "台账中只有一个", ""),
        new Bilingual(
            String.format(
                "单位%s在台账中有%d个项目与“%s”对应（项目编码：%s），无法确定是哪一个，未作比较。",
                table.unitCode(), candidates.size(), table.project(), codes),
            String.format(
                "The ledger has %d projects of unit %s that could be “%s” (codes: %s); which one it is"
                    + " cannot be told.",
                candidates.size(), table.unitCode(), table.project(), codes)),
        new Bilingual(
            "请在绩效目标表中填写项目编码，或请财务部门核对台账中的重名项目。",
            "State the project code in the table, or have the finance office check the equal names."));
  }

  /** Several accepted tables could be the project's. */
  public static Finding shared(AcceptedTable table, Spending project, List<AcceptedTable> tables) {
    String receipts =
        tables.stream()
            .map(other -> other.receiptNo() + " 第" + other.number() + "张表")
            .sorted()
            .collect(Collectors.joining("、"));
    return finding(
        table,
        new Evidence(tables.size() + "张绩效目标表：" + receipts, "一个项目一张绩效目标表", ""),
        new Bilingual(
            String.format(
                "台账项目“%s”（项目编码：%s）有%d张已接收的绩效目标表（%s），无法确定以哪一张为准，未作比较。",
                project.projectName(), code(project), tables.size(), receipts),
            String.format(
                "Ledger project “%s” (code: %s) has %d accepted tables (%s); which one counts cannot be"
                    + " told.",
                project.projectName(), code(project), tables.size(), receipts)),
        new Bilingual(
            "请确认以哪一张绩效目标表为准，并只保留这一张。", "Settle which table counts and keep only that one."));
  }

  private static String code(Spending project) {
    return project.projectCode().isEmpty() ? "无编码" : project.projectCode();
  }

  private static Finding finding(
      AcceptedTable table, Evidence evidence, Bilingual message, Bilingual fix) {
    return MonitoringRule.undecided(ID, Severity.EXPLAIN, table.budget(), evidence, message, fix);
  }
}
