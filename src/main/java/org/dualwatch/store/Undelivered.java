package org.dualwatch.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** What has not been delivered, for the administrator to look at and to send again. */
public final class Undelivered {

  private final DataSource database;
  private final Clock clock;

  public Undelivered(DataSource database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * A message that has not left.
   *
   * @param path what it is, as the file that it is or would be
   * @param next when it is tried again at the earliest
   * @param parked whether it is not tried again unless somebody asks for it
   * @param reason why the last attempt failed; empty where there was none
   */
  public record Entry(
      String id,
      String channel,
      String receiver,
      String path,
      Instant created,
      int attempts,
      Instant next,
      boolean parked,
      String reason) {}

  /** All of them, the parked first, then the oldest. */
  public List<Entry> entries() throws SQLException {
    String sql =
        """
        select id, channel, receiver, path, created_at, attempts, not_before, parked_at, last_error
        from message
        where sent_at is null
        order by case when parked_at is null then 1 else 0 end, created_at, id
        """;
    List<Entry> entries = new ArrayList<>();
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(sql);
        ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        entries.add(
            new Entry(
                rows.getString("id"),
                rows.getString("channel"),
                rows.getString("receiver"),
                rows.getString("path"),
                rows.getTimestamp("created_at").toInstant(),
                rows.getInt("attempts"),
                rows.getTimestamp("not_before").toInstant(),
                rows.getTimestamp("parked_at") != null,
                rows.getString("last_error")));
      }
    }
    return entries;
  }

  /**
   * Has messages tried again at once, and as often as new ones: all of them, or where one is not
   * there or has left, none.
   *
   * @return how many; 0 where one is not there
   */
  public int resend(List<String> ids) throws SQLException {
    String sql =
        """
        update message set parked_at = null, attempts = 0, not_before = ?
        where id = ? and sent_at is null
        """;
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try (PreparedStatement update = connection.prepareStatement(sql)) {
        int count = 0;
        for (String id : ids) {
          update.setTimestamp(1, Timestamp.from(clock.instant()));
          update.setString(2, id);
          count += update.executeUpdate();
        }
        if (count < ids.size()) {
          connection.rollback();
          return 0;
        }
        connection.commit();
        return count;
      } finally {
        connection.setAutoCommit(true);
      }
    }
  }

  /** The same for all that are parked. */
  public int resendParked() throws SQLException {
    String sql =
        """
        update message set parked_at = null, attempts = 0, not_before = ?
        where parked_at is not null and sent_at is null
        """;
    try (Connection connection = database.getConnection();
        PreparedStatement update = connection.prepareStatement(sql)) {
      update.setTimestamp(1, Timestamp.from(clock.instant()));
      return update.executeUpdate();
    }
  }
}
