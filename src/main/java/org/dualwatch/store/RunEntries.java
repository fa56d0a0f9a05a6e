package org.dualwatch.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
    List<List<String>> rows = new ArrayList<>();
    for (Progress project : outcome.progress()) {
      AcceptedTable table = project.table();
      Lights lights = project.lights();
      rows.add(
          List.of(
              table.receiptNo(),
              Integer.toString(table.number()),
              table.project(),
              lights.budget().colour().id(),
              lights.target().colour().id(),
              lights.completion().colour().id(),
              Json.line(RunJson.progress(project))));
    }
    insert(
        connection,
        """
        insert into run_progress (run, unit_code, receipt_no, table_number, project,
            budget_light, target_light, completion_light, body, position)
        select cast(? as varchar), cast(? as varchar), c1, cast(c2 as integer), c3, c4, c5, c6, c7,
            position
        """,
        run,
        outcome,
        rows);
  }

  private static void insertFindings(Connection connection, OpenRun run, UnitOutcome outcome)
      throws SQLException {
    List<List<String>> rows = new ArrayList<>();
    for (UnitFinding found : outcome.findings()) {
      Finding finding = found.finding();
      rows.add(
          List.of(
              found.receiptNo(),
              finding.rule(),
              finding.severity().id(),
              finding.outcome().id(),
              finding.subject().project(),
              Json.line(JsonView.finding(finding))));
    }
    insert(
        connection,
        """
        insert into run_finding (run, unit_code, receipt_no, rule, severity, outcome, project, body,
            position)
        select cast(? as varchar), cast(? as varchar), c1, c2, c3, c4, c5, c6, position
        """,
        run,
        outcome,
        rows);
  }

  /**
   * Inserts rows in one statement, an array a column: half the work of a batch for a database.
   *
   * @param rows their texts, all of one length, c1 and so on in the statement
   */
  private static void insert(
      Connection connection,
      String insert,
      OpenRun run,
      UnitOutcome outcome,
      List<List<String>> rows)
      throws SQLException {
    if (rows.isEmpty()) {
      return;
    }
    int columns = rows.get(0).size();
    String arrays = String.join(", ", Collections.nCopies(columns, "cast(? as varchar array)"));
    String names =
        IntStream.rangeClosed(1, columns).mapToObj(i -> "c" + i).collect(Collectors.joining(", "));
    String sql =
        insert + "from unnest(" + arrays + ") with ordinality as r (" + names + ", position)";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, run.no());
      statement.setString(2, outcome.unitCode());
      for (int i = 0; i < columns; i++) {
        int column = i;
        Object[] texts = rows.stream().map(row -> row.get(column)).toArray(String[]::new);
        statement.setArray(i + 3, connection.createArrayOf("varchar", texts));
      }
      statement.executeUpdate();
    }
  }
}
