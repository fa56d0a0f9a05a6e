package org.dualwatch.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.dualwatch.rule.Verdict;

/** What is on record, to be looked over. */
public final class Overview {

  private final DataSource database;

  public Overview(DataSource database) {
    this.database = database;
  }

  /** One submission. */
  public record Entry(String receiptNo, String unitCode, String fileName, Verdict verdict) {}

  /** One table of a submission. */
  public record Line(String receiptNo, int number, String project, Verdict verdict) {}

  /** All submissions, in the order they were received. */
  public List<Entry> submissions() throws SQLException {
    String sql =
        """
        select receipt_no, unit_code, file_name, verdict from submission
        order by received_at, id
        """;
    List<Entry> entries = new ArrayList<>();
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(sql);
        ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        entries.add(
            new Entry(
                rows.getString("receipt_no"),
                rows.getString("unit_code"),
                rows.getString("file_name"),
                verdict(rows.getString("verdict"))));
      }
    }
    return entries;
  }

  /** All tables, in the order they were received and stand in their files. */
  public List<Line> tables() throws SQLException {
    String sql =
        """
        select s.receipt_no, t.number, t.project, t.verdict
        from target_table t
        join submission s on s.id = t.submission
        order by s.received_at, s.id, t.number
        """;
    List<Line> lines = new ArrayList<>();
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(sql);
        ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        lines.add(
            new Line(
                rows.getString("receipt_no"),
                rows.getInt("number"),
                rows.getString("project"),
                verdict(rows.getString("verdict"))));
      }
    }
    return lines;
  }

  static Verdict verdict(String id) {
    return Arrays.stream(Verdict.values())
        .filter(verdict -> verdict.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("The record holds an unknown verdict: " + id));
  }
}
