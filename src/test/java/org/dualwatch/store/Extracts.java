package org.dualwatch.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.dualwatch.json.Json;
import org.dualwatch.monitoring.AcceptedTable;

/** For records that a test fills by statements of its own, of any size. */
public final class Extracts {

  private static final String ACCEPTED =
      """
      select t.submission, t.body, s.receipt_no, s.judged_on, s.unit_code, s.unit_name
      from target_table t
      join submission s on s.id = t.submission
      where t.submission = ? and t.verdict = 'accepted'
      """;

  private Extracts() {}

  /** Keeps the extracts of all accepted tables, as the register does when they are accepted. */
  public static void fill(DataSource record) throws SQLException {
    new Transactions(record)
        .run(
            connection -> {
              for (String submission : submissions(connection)) {
                TableExtracts.insert(connection, submission, accepted(connection, submission));
              }
            });
  }

  private static List<String> submissions(Connection connection) throws SQLException {
    List<String> ids = new ArrayList<>();
    try (Statement select = connection.createStatement();
        ResultSet rows = select.executeQuery("select id from submission")) {
      while (rows.next()) {
        ids.add(rows.getString("id"));
      }
    }
    return ids;
  }

  private static List<AcceptedTable> accepted(Connection connection, String submission)
      throws SQLException {
    List<AcceptedTable> tables = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(ACCEPTED)) {
      select.setString(1, submission);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          tables.add(
              RecordedTable.of(
                  row.getString("receipt_no"),
                  row.getDate("judged_on").toLocalDate(),
                  row.getString("unit_code"),
                  row.getString("unit_name"),
                  Json.parse(row.getString("body"))));
        }
      }
    }
    return tables;
  }
}
