package org.dualwatch.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
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
    return asAccepted(submission, JsonView.table(table));
  }

  /** The same of a table's JSON. */
  static AcceptedTable asAccepted(Submission submission, JsonNode body) {
    return RecordedTable.of(
        submission.receiptNo(),
        submission.day(),
        submission.unitCode(),
        submission.unitName(),
        body);
  }

  /** Keeps the extracts of tables that are accepted with the submission of this id. */
  static void insert(Connection connection, String submission, List<AcceptedTable> tables)
      throws SQLException {
    String sql = "insert into table_extract (submission, number, format, body) values (?, ?, ?, ?)";
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      for (AcceptedTable table : tables) {
        insert.setString(1, submission);
        insert.setInt(2, table.number());
        insert.setInt(3, TableExtractJson.FORMAT);
        insert.setString(4, Json.line(TableExtractJson.of(table)));
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }
}
