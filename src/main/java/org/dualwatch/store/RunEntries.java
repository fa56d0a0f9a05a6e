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

/** What a run came to for a unit, as rows of the record. */
final class RunEntries {

  private RunEntries() {}

  /** Enters one unit of a run, unless it is there. */
  static void enter(Connection connection, OpenRun run, UnitInput input, UnitOutcome outcome)
      throws SQLException {
    if (insertUnit(connection, run, input)) {
      insertProgress(connection, run, outcome);
      insertFindings(connection, run, outcome);
    }
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

  private static void insertProgress(Connection connection, OpenRun run, UnitOutcome outcome)
      throws SQLException {
    String sql =
        """
        insert into run_progress (run, unit_code, position, receipt_no, table_number, project,
            budget_light, target_light, completion_light, body)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """;
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      int position = 0;
      for (Progress project : outcome.progress()) {
        AcceptedTable table = project.table();
        Lights lights = project.lights();
        insert.setString(1, run.no());
        insert.setString(2, outcome.unitCode());
        insert.setInt(3, ++position);
        insert.setString(4, table.receiptNo());
        insert.setInt(5, table.number());
        insert.setString(6, table.project());
        insert.setString(7, lights.budget().colour().id());
        insert.setString(8, lights.target().colour().id());
        insert.setString(9, lights.completion().colour().id());
        insert.setString(10, Json.line(RunJson.progress(project)));
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private static void insertFindings(Connection connection, OpenRun run, UnitOutcome outcome)
      throws SQLException {
    String sql =
        """
        insert into run_finding (run, unit_code, position, receipt_no, rule, severity, outcome,
            project, body)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """;
    List<UnitFinding> findings = outcome.findings();
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      int position = 0;
      for (UnitFinding found : findings) {
        Finding finding = found.finding();
        insert.setString(1, run.no());
        insert.setString(2, outcome.unitCode());
        insert.setInt(3, ++position);
        insert.setString(4, found.receiptNo());
        insert.setString(5, finding.rule());
        insert.setString(6, finding.severity().id());
        insert.setString(7, finding.outcome().id());
        insert.setString(8, finding.subject().project());
        insert.setString(9, Json.line(JsonView.finding(finding)));
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }
}
