package org.dualwatch.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.dualwatch.access.Trace;

/** The log of who saw and did what on the dashboard; nothing here changes or deletes a line. */
public final class Traces {

  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_WHAT = 1000;

  private final DataSource database;

  public Traces(DataSource database) {
    this.database = database;
  }

  /**
   * A line of the log.
   *
   * @param no counts up, with gaps
   */
  public record Line(long no, Trace trace) {}

  /** Enters one; what is longer than the log holds is cut. */
  public void add(Trace trace) throws SQLException {
    String sql =
        "insert into dashboard_trace (at, user_name, address, what, status) values (?, ?, ?, ?, ?)";
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(sql)) {
      insert.setTimestamp(1, Timestamp.from(trace.at()));
      insert.setString(2, cut(trace.user(), LONGEST_NAME));
      insert.setString(3, cut(trace.address(), LONGEST_NAME));
      insert.setString(4, cut(trace.what(), LONGEST_WHAT));
      insert.setInt(5, trace.status());
      insert.executeUpdate();
    }
  }

  private static String cut(String text, int longest) {
    // PostgreSQL takes no NUL in a text.
    String storable = text.replace('\0', '\uFFFD');
    return storable.length() <= longest ? storable : storable.substring(0, longest);
  }

  /**
   * The latest lines before one.
   *
   * @param user of this name alone; empty for all
   */
  public List<Line> before(long no, String user, int most) throws SQLException {
    String sql =
        """
        select no, at, user_name, address, what, status from dashboard_trace
        where no < ? and (? = '' or user_name = ?)
        order by no desc
        fetch first ? rows only
        """;
    List<Line> lines = new ArrayList<>();
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      select.setLong(1, no);
      select.setString(2, user);
      select.setString(3, user);
      select.setInt(4, most);
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          lines.add(
              new Line(
                  rows.getLong("no"),
                  new Trace(
                      rows.getTimestamp("at").toInstant(),
                      rows.getString("user_name"),
                      rows.getString("address"),
                      rows.getString("what"),
                      rows.getInt("status"))));
        }
      }
    }
    return lines;
  }
}
