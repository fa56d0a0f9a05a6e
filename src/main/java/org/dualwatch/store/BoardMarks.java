package org.dualwatch.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;

/**
 * Marks units whose rows on the board have to be made anew. A mark is committed with its cause: a
 * crash can delay a row, and never leave it wrong.
 */
final class BoardMarks {

  private static final String NOW = "insert into board_stale (unit_code, turn, tries) ";

  private BoardMarks() {}

  /** A unit that something came from. */
  static void unit(Connection connection, String unitCode) throws SQLException {
    run(connection, NOW + "values (?, 0, 0)", unitCode);
  }

  /** The unit that a receipt is of. */
  static void receipt(Connection connection, String receiptNo) throws SQLException {
    String sql = NOW + "select unit_code, 0, 0 from submission where receipt_no = ?";
    run(connection, sql, receiptNo);
  }

  /** The units of correction cases. */
  static void cases(Connection connection, Collection<String> ids) throws SQLException {
    String sql = NOW + "select unit_code, 0, 0 from correction_case where id = ?";
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      for (String id : ids) {
        insert.setString(1, id);
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  /**
   * All units that a run watched, and those of the board that it did not: its year's last run is
   * another one now. They wait behind what somebody has just sent.
   */
  static void run(Connection connection, String runNo, int fiscalYear) throws SQLException {
    String sql =
        NOW
            + """
            select unit_code, 1, 0 from run_unit where run = ?
            union
            select unit_code, 1, 0 from board_unit where fiscal_year = ?
            """;
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      insert.setString(1, runNo);
      insert.setInt(2, fiscalYear);
      insert.executeUpdate();
    }
  }

  private static void run(Connection connection, String sql, String value) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      insert.setString(1, value);
      insert.executeUpdate();
    }
  }
}
