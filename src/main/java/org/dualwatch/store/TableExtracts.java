package org.dualwatch.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.dualwatch.intake.Submission;
import org.dualwatch.json.Json;
import org.dualwatch.json.JsonView;
import org.dualwatch.json.TableExtractJson;
import org.dualwatch.monitoring.AcceptedTable;
import org.dualwatch.target.TargetTable;

/** Keeps beside an accepted table what monitoring needs of it. */
final class TableExtracts {

  private TableExtracts() {}

  /** A table as monitoring will know it once it is accepted with a submission. */
  static AcceptedTable asAccepted(Submission submission, TargetTable table) {
    return RecordedTable.of(
        submission.receiptNo(),
        submission.day(),
        submission.unitCode(),
        submission.unitName(),
        Json.bytes(JsonView.table(table)));
  }

  /** Keeps the extract of a table that is accepted with a submission. */
  static void insert(Connection connection, Submission submission, TargetTable table)
      throws SQLException {
    insert(connection, submission.id(), asAccepted(submission, table));
  }

  /** Keeps the extract of a table that came with the submission of this id. */
  static void insert(Connection connection, String submission, AcceptedTable table)
      throws SQLException {
    String sql = "insert into table_extract (submission, number, body) values (?, ?, ?)";
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      insert.setString(1, submission);
      insert.setInt(2, table.number());
      insert.setString(3, Json.line(TableExtractJson.of(table)));
      insert.executeUpdate();
    }
  }
}
