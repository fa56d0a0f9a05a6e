package org.dualwatch.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.dualwatch.finding.Finding;
import org.dualwatch.json.Json;
import org.dualwatch.json.JsonView;
import org.dualwatch.json.RunJson;
import org.dualwatch.monitoring.AcceptedTable;
import org.dualwatch.monitoring.Lights;
import org.dualwatch.monitoring.Progress;
import org.dualwatch.monitoring.RunId;
import org.dualwatch.monitoring.UnitFinding;
import org.dualwatch.monitoring.UnitInput;
import org.dualwatch.monitoring.UnitOutcome;

/** What a run came to for its units, as rows of the record. */
final class RunEntries {

  private static final List<String> PROGRESS =
      List.of(
          "run",
          "unit_code",
          "position",
          "receipt_no",
          "table_number",
          "project",
          "budget_light",
          "target_light",
          "completion_light",
          "body");

  private static final List<String> FINDING =
      List.of(
          "run",
          "unit_code",
          "position",
          "receipt_no",
          "rule",
          "severity",
          "outcome",
          "project",
          "body");

  private static final List<String> NUMBERS = List.of("position", "table_number");

  private final OpenRun run;
  private final RunRows progress = new RunRows("run_progress", PROGRESS, NUMBERS);
  private final RunRows findings = new RunRows("run_finding", FINDING, NUMBERS);

  private RunEntries(OpenRun run) {
    this.run = run;
  }

  /** What a run came to for one unit. */
  record Unit(UnitInput input, UnitOutcome outcome) {}

  /**
   * Drops a run that is not done, with its rows. The run goes first: who is entering a unit of it
   * holds it until that is committed, and then finds it gone.
   */
  static void drop(Connection connection, String no) throws SQLException {
    if (delete(connection, "delete from run where no = ? and ended_at is null", no) > 0) {
      delete(connection, "delete from run_progress where run = ?", no);
      delete(connection, "delete from run_finding where run = ?", no);
    }
  }

  private static int delete(Connection connection, String sql, String no) throws SQLException {
    try (PreparedStatement delete = connection.prepareStatement(sql)) {
      delete.setString(1, no);
      return delete.executeUpdate();
    }
  }

  /** Enters units of a run, but for those that are there. */
  static void enter(Connection connection, OpenRun run, List<Unit> units) throws SQLException {
    RunEntries entries = new RunEntries(run);
    for (Unit unit : units) {
      if (insertUnit(connection, run, unit.input())) {
        entries.addProgress(unit.outcome());
        entries.addFindings(unit.outcome());
      }
    }
    entries.progress.enter(connection);
    entries.findings.enter(connection);
  }

  private static boolean insertUnit(Connection connection, OpenRun run, UnitInput input)
      throws SQLException {
    String sql =
        "insert into run_unit (run, unit_code, input_id) values (?, ?, ?) on conflict do nothing";
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      insert.setString(1, run.no());
      insert.setString(2, input.unitCode());
      insert.setString(3, RunId.of(input));
      return insert.executeUpdate() > 0;
    }
  }

  private void addProgress(UnitOutcome outcome) {
    int position = 0;
    for (Progress project : outcome.progress()) {
      AcceptedTable table = project.table();
      Lights lights = project.lights();
      position++;
      progress.add(
          run.no(),
          outcome.unitCode(),
          Integer.toString(position),
          table.receiptNo(),
          Integer.toString(table.number()),
          table.project(),
          lights.budget().colour().id(),
          lights.target().colour().id(),
          lights.completion().colour().id(),
          Json.line(RunJson.progress(project)));
    }
  }

  private void addFindings(UnitOutcome outcome) {
    int position = 0;
    for (UnitFinding found : outcome.findings()) {
      Finding finding = found.finding();
      position++;
      findings.add(
          run.no(),
          outcome.unitCode(),
          Integer.toString(position),
          found.receiptNo(),
          finding.rule(),
          finding.severity().id(),
          finding.outcome().id(),
          finding.subject().project(),
          Json.line(JsonView.finding(finding)));
    }
  }
}
