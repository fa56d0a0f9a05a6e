package org.dualwatch.report;

import java.util.List;
import java.util.Optional;
import org.dualwatch.finding.Finding;
import org.dualwatch.monitoring.AcceptedTable;
import org.dualwatch.monitoring.Execution;
import org.dualwatch.monitoring.Progress;
import org.dualwatch.monitoring.money.ProjectAmbiguousInLedger;
import org.dualwatch.monitoring.money.ProjectNotInLedger;
import org.dualwatch.sheet.Figure;
import org.dualwatch.sheet.UnmatchedRow;
import org.dualwatch.sheet.UnmatchedRow.Kind;
import org.dualwatch.spending.Spending;

/** What tables and ledger do not have both, once: listed and never guessed. */
final class UnmatchedRows {

  private UnmatchedRows() {}

  /** A ledger project that no table is about. */
  static UnmatchedRow of(Spending project) {
    return new UnmatchedRow(
        Kind.NOT_IN_TABLES,
        project.unitCode(),
        project.unitName(),
        project.projectName(),
        project.projectCode(),
        Figure.of(project.total().approved()),
        Figure.of(project.total().spent()),
        "没有已接收的绩效目标表与它对应");
  }

  /** The rows of a table that no single ledger project belongs to; one or none. */
  static List<UnmatchedRow> of(Progress project) {
    if (project.execution() instanceof Execution.Known) {
      return List.of();
    }
    return project.findings().stream()
        .flatMap(finding -> kind(finding).map(kind -> row(project.table(), kind, finding)).stream())
        .toList();
  }

  private static Optional<Kind> kind(Finding finding) {
    if (finding.rule().equals(ProjectNotInLedger.ID)) {
      return Optional.of(Kind.NOT_IN_LEDGER);
    }
    if (!finding.rule().equals(ProjectAmbiguousInLedger.ID)) {
      return Optional.empty();
    }
    boolean shared = finding.evidence().expected().equals(ProjectAmbiguousInLedger.ONE_TABLE);
    return Optional.of(shared ? Kind.SEVERAL_TABLES : Kind.SEVERAL_IN_LEDGER);
  }

  private static UnmatchedRow row(AcceptedTable table, Kind kind, Finding finding) {
    return new UnmatchedRow(
        kind,
        table.unitCode(),
        table.unitName(),
        table.project(),
        table.projectCode(),
        Figure.of(table.total()),
        Figure.unknown(),
        finding.message().zh());
  }
}
