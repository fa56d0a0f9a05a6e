package org.dualwatch.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Outcome;
import org.dualwatch.monitoring.MonitoringRun;
import org.dualwatch.monitoring.Progress;
import org.dualwatch.monitoring.UnitFinding;
import org.dualwatch.monitoring.UnitOutcome;
import org.dualwatch.sheet.FindingRow;
import org.dualwatch.sheet.SummaryHead;
import org.dualwatch.sheet.SummaryWorkbook;
import org.dualwatch.sheet.UnmatchedRow;
import org.dualwatch.spending.Spending;

/** The workbook of a run: every project and every finding, however many there are. */
public final class RunWorkbooks {

  private final Path folder;

  /**
   * @param folder where reports are kept
   */
  public RunWorkbooks(Path folder) {
    this.folder = folder;
  }

  /** Begins a workbook; it has to be finished, or closed where the run was cut off. */
  public SummaryWorkbook open() throws IOException {
    return SummaryWorkbook.open();
  }

  /** Adds what a run came to for one unit. */
  public void add(SummaryWorkbook workbook, UnitOutcome unit) throws IOException {
    for (Progress project : unit.progress()) {
      workbook.project(ProjectRow.of(project));
      Optional<UnmatchedRow> unmatched = UnmatchedRows.of(project);
      if (unmatched.isPresent()) {
        workbook.unmatched(unmatched.get());
      }
    }
    for (UnitFinding found : unit.findings()) {
      workbook.finding(row(found));
    }
    for (Spending project : unit.withoutTable()) {
      workbook.unmatched(UnmatchedRows.of(project));
    }
  }

  /**
   * Writes the workbook beside the run's page; the same run writes the same bytes.
   *
   * @param name the report's, without its ending
   */
  public void finish(SummaryWorkbook workbook, MonitoringRun run, String name) throws IOException {
    // Two processes may write the same one.
    long process = ProcessHandle.current().pid();
    Path draft = folder.resolve(".writing-" + process + "-" + name + ".xlsx");
    try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(draft))) {
      workbook.finish(to, head(run));
    }
    Files.move(
        draft,
        folder.resolve(name + ".xlsx"),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  /** Frees what a workbook took; one that is finished has nothing left. */
  public void close(SummaryWorkbook workbook) throws IOException {
    workbook.close();
  }

  private static SummaryHead head(MonitoringRun run) {
    return new SummaryHead(
        List.of(run.day().fiscalYear() + "年绩效运行双监控汇总", "支付截至" + run.day().zh()),
        run.day().asOf(),
        run.time().percent().toPlainString() + "%（" + run.time().zh() + "）",
        run.snapshot().id(),
        run.ruleSet(),
        "运行编号",
        run.id());
  }

  private static FindingRow row(UnitFinding found) {
    Finding finding = found.finding();
    return new FindingRow(
        found.unitCode() + " " + found.unitName(),
        finding.subject().project(),
        finding.rule(),
        found.gravity(),
        finding.outcome() == Outcome.NOT_EVALUATED ? "无法判断" : "有问题",
        finding.subject().indicator(),
        finding.message().zh(),
        finding.evidence().found(),
        finding.evidence().expected(),
        finding.evidence().difference(),
        finding.fix().zh(),
        finding.basis());
  }
}
