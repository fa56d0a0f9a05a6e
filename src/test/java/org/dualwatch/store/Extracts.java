package org.dualwatch.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.dualwatch.json.Json;
import org.dualwatch.json.TableExtractJson;

/** For records that a test fills by statements of its own, of any size. */
public final class Extracts {

  private static final int BATCH = 1_000;

  private static final String ACCEPTED =
      """
      select t.submission, t.body, s.receipt_no, s.judged_on, s.unit_code, s.unit_name
      from target_table t
      join submission s on s.id = t.submission
      where t.verdict = 'accepted'
      """;

  private Extracts() {}

  /** Keeps the extracts of all accepted tables, as {@link TableExtracts} does table by table. */
  public static void fill(DataSource record) throws SQLException {
    String sql = "insert into table_extract (submission, number, body) values (?, ?, ?)";
    try (Connection reading = record.getConnection();
        Connection writing = record.getConnection();
        Statement select = reading.createStatement();
        PreparedStatement insert = writing.prepareStatement(sql)) {
      reading.setAutoCommit(false);
      writing.setAutoCommit(false);
      select.setFetchSize(BATCH);
      int waiting = 0;
      try (ResultSet rows = select.executeQuery(ACCEPTED)) {
        while (rows.next()) {
          add(insert, rows);
          if (++waiting % BATCH == 0) {
            insert.executeBatch();
          }
        }
      }
      insert.executeBatch();
      writing.commit();
    }
  }

  private static void add(PreparedStatement insert, ResultSet row) throws SQLException {
    var table =
        RecordedTable.of(
            row.getString("receipt_no"),
            row.getDate("judged_on").toLocalDate(),
            row.getString("unit_code"),
            row.getString("unit_name"),
            row.getBytes("body"));
    insert.setString(1, row.getString("submission"));
    insert.setInt(2, table.number());
    insert.setString(3, Json.line(TableExtractJson.of(table)));
    insert.addBatch();
  }
}
