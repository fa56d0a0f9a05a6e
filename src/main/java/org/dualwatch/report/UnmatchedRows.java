package org.dualwatch.report;

import java.util.Optional;
import org.dualwatch.finding.Finding;
import org.dualwatch.monitoring.AcceptedTable;
import org.dualwatch.monitoring.Execution;
import org.dualwatch.monitoring.Execution.Why;
import org.dualwatch.monitoring.Progress;
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

  /** The row of a table that no single ledger project belongs to. */
  static Optional<UnmatchedRow> of(Progress project) {
    return project.execution() instanceof Execution.Unknown unknown
        ? Optional.of(row(project.table(), kind(unknown.why()), unknown.finding()))
        : Optional.empty();
  }

  private static Kind kind(Why why) {
    return switch (why) {
      case NOT_IN_LEDGER -> Kind.NOT_IN_LEDGER;
      case SEVERAL_IN_LEDGER -> Kind.SEVERAL_IN_LEDGER;
      case SEVERAL_TABLES -> Kind.SEVERAL_TABLES;
    };
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
