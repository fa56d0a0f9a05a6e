package org.dualwatch.cli;

import java.util.List;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Severity;
import org.dualwatch.rule.Judgement;
import org.dualwatch.target.TargetTable;

/** A judgement as text for a terminal. */
final class CheckText {

  private final Console console;

  CheckText(Console console) {
    this.console = console;
  }

  void print(String fileName, Judgement judgement) {
    List<TargetTable> tables = judgement.tables().tables();
    console.print(
        Safe.line(fileName)
            + "："
            + judgement.overall().zh()
            + "（"
            + tables.size()
            + " 张表；退回 "
            + judgement.violations(Severity.BLOCK)
            + " 处，待说明 "
            + judgement.violations(Severity.EXPLAIN)
            + " 处，提示 "
            + judgement.violations(Severity.NOTE)
            + " 处）");
    judgement.findingsOf(0).forEach(this::print);
    for (TargetTable table : tables) {
      console.print("");
      console.print(
          table.number()
              + ". "
              + Safe.line(table.project().text())
              + "："
              + judgement.of(table).zh());
      judgement.findingsOf(table.number()).forEach(this::print);
    }
    judgement
        .faults()
        .forEach(fault -> console.say("规则 " + fault.rule() + " 运行失败：" + fault.cause()));
  }

  private void print(Finding finding) {
    String indicator = finding.subject().indicator();
    console.print(
        "   ["
            + (finding.violated() ? finding.severity().zh() : "无法判断")
            + "] "
            + finding.subject().place().text()
            + (indicator.isEmpty() ? "" : " " + Safe.line(indicator))
            + "："
            + Safe.line(finding.message().zh()));
    Evidence evidence = finding.evidence();
    if (!evidence.found().isEmpty()) {
      console.print("      表中是：" + Safe.line(evidence.found()) + expected(evidence));
    }
    if (!finding.fix().zh().isEmpty()) {
      console.print("      怎么改：" + Safe.line(finding.fix().zh()));
    }
    console.print("      规则 " + finding.rule());
  }

  private static String expected(Evidence evidence) {
    return (evidence.expected().isEmpty() ? "" : "；应当是：" + Safe.line(evidence.expected()))
        + (evidence.difference().isEmpty() ? "" : "；相差：" + Safe.line(evidence.difference()));
  }
}
