package org.dualwatch.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.dualwatch.access.Session;
import org.dualwatch.access.User;

/** Who is logged in. It outlives a restart, and ends after a time without use and a time at all. */
public final class Sessions {

  /** When somebody was last seen is kept to so much: not every page is a write. */
  private static final Duration SEEN_WITHIN = Duration.ofMinutes(1);

  private final DataSource database;
  private final Clock clock;
  private final Duration idle;
  private final Duration longest;

  /**
   * @param idle after so long without use a session ends
   * @param longest after so long it ends in any case
   */
  public Sessions(DataSource database, Clock clock, Duration idle, Duration longest) {
    this.database = database;
    this.clock = clock;
    this.idle = idle;
    this.longest = longest;
  }

  /** Begins a session, and forgets those that are over. */
  public Session begin(User user, String keyHash, String formToken) throws SQLException {
    Instant now = clock.instant();
    Session session = new Session(keyHash, user, formToken, now, now);
    String sql =
        """
        insert into dashboard_session (key_hash, user_name, form_token, begun_at, seen_at)
        values (?, ?, ?, ?, ?)
        """;
    try (Connection connection = database.getConnection();
        PreparedStatement over =
            connection.prepareStatement(
                "delete from dashboard_session where seen_at < ? or begun_at < ?");
        PreparedStatement insert = connection.prepareStatement(sql)) {
      over.setTimestamp(1, Timestamp.from(now.minus(idle)));
      over.setTimestamp(2, Timestamp.from(now.minus(longest)));
      over.executeUpdate();
      insert.setString(1, keyHash);
      insert.setString(2, user.name());
      insert.setString(3, formToken);
      insert.setTimestamp(4, Timestamp.from(now));
      insert.setTimestamp(5, Timestamp.from(now));
      insert.executeUpdate();
    }
    return session;
  }

  /**
   * The session of a key that is not over, and whose user may still log in.
   *
   * @param used whether somebody does something by it, so that it goes on
   */
  public Optional<Session> find(String keyHash, boolean used) throws SQLException {
    String sql =
        "select "
            + Users.COLUMNS
            + """
            , s.form_token, s.begun_at, s.seen_at
            from dashboard_session s
            join dashboard_user u on u.name = s.user_name
            where s.key_hash = ? and s.seen_at >= ? and s.begun_at >= ? and u.enabled
            """;
    Instant now = clock.instant();
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      select.setString(1, keyHash);
      select.setTimestamp(2, Timestamp.from(now.minus(idle)));
      select.setTimestamp(3, Timestamp.from(now.minus(longest)));
      try (ResultSet rows = select.executeQuery()) {
        if (!rows.next()) {
          return Optional.empty();
        }
        Session found =
            new Session(
                keyHash,
                Users.user(rows),
                rows.getString("form_token"),
                rows.getTimestamp("begun_at").toInstant(),
                rows.getTimestamp("seen_at").toInstant());
        if (used) {
          seen(connection, found, now);
        }
        return Optional.of(found);
      }
    }
  }

  private static void seen(Connection connection, Session session, Instant now)
      throws SQLException {
    if (session.seenAt().plus(SEEN_WITHIN).isAfter(now)) {
      return;
    }
    try (PreparedStatement update =
        connection.prepareStatement(
            "update dashboard_session set seen_at = ? where key_hash = ?")) {
      update.setTimestamp(1, Timestamp.from(now));
      update.setString(2, session.keyHash());
      update.executeUpdate();
    }
  }

  /** Ends a session. */
  public void end(String keyHash) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement delete =
            connection.prepareStatement("delete from dashboard_session where key_hash = ?")) {
      delete.setString(1, keyHash);
      delete.executeUpdate();
    }
  }
}
