package org.dualwatch.review;

import java.util.ArrayList;
import java.util.List;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Outcome;
import org.dualwatch.finding.Severity;
import org.dualwatch.target.TargetTables;

/**
 * How many findings there are of each kind; each is counted once.
 *
 * @param block problems of their own that send a table back
 * @param explain problems of their own to be mended or explained
 * @param note problems of their own that are for information
 * @param consequences problems that only follow from others
 * @param undecided what no rule could tell
 * @param waived what somebody's decision let pass
 */
record Counts(int block, int explain, int note, int consequences, int undecided, int waived) {

  static Counts of(List<Finding> findings) {
    return new Counts(
        own(findings, Severity.BLOCK),
        own(findings, Severity.EXPLAIN),
        own(findings, Severity.NOTE),
        (int) findings.stream().filter(f -> f.violated() && f.isConsequence()).count(),
        of(findings, Outcome.NOT_EVALUATED),
        of(findings, Outcome.WAIVED));
  }

  private static int own(List<Finding> findings, Severity severity) {
    return (int)
        findings.stream()
            .filter(f -> f.violated() && !f.isConsequence() && f.severity() == severity)
            .count();
  }

  private static int of(List<Finding> findings, Outcome outcome) {
    return (int) findings.stream().filter(f -> f.outcome() == outcome).count();
  }

  /** As part of a sentence; what there is none of is said only of the three severities. */
  String text() {
    List<String> parts = new ArrayList<>();
    parts.add("退回 " + block + " 处，待说明 " + explain + " 处，提示 " + note + " 处");
    add(parts, "另有由此引起的 ", consequences);
    add(parts, "无法判断 ", undecided);
    add(parts, "已豁免 ", waived);
    return String.join("；", parts);
  }

  private static void add(List<String> parts, String what, int count) {
    if (count > 0) {
      parts.add(what + count + " 处");
    }
  }

  /** How many forms of each kind; those of monitoring need accepted tables to be judged by. */
  static String forms(TargetTables read) {
    int monitored = read.monitoringForms().size();
    String tables = read.tables().size() + " 张表";
    return monitored == 0 ? tables : tables + "，" + monitored + " 张监控表（放入收件文件夹后与已接收的目标表比较）";
  }
}
