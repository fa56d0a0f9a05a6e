package org.dualwatch.store;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.dualwatch.alert.Dispatch;

/** The record of when the schedule asked for a run, and what became of it. */
public final class ScheduledRuns {

  private static final int LONGEST_REASON = 1000;

  private final Transactions transactions;
  private final Clock clock;

  public ScheduledRuns(DataSource database, Clock clock) {
    this.transactions = new Transactions(database);
    this.clock = clock;
  }

  /**
   * A run that is due.
   *
   * @param firesAt the time that the schedule asks for it
   * @param asOf the last day that was over then
   */
  public record Due(Instant firesAt, LocalDate asOf) {}

  /** The last time that was settled; the first time ever the schedule begins with the one given. */
  public Instant begunOrLast(Instant now) throws SQLException {
    return transactions.get(
        connection -> {
          Instant last = last(connection);
          if (last.equals(Instant.EPOCH)) {
            insert(connection, new Due(now, LocalDate.ofInstant(now, ZoneOffset.UTC)), "begun", "");
            return now;
          }
          return last;
        });
  }

  /** Whether a run about its day that was begun when it was due, or later, is done. */
  public boolean isOnRecord(Due due) throws SQLException {
    String sql = "select 1 from run where as_of = ? and begun_at >= ? and ended_at is not null";
    return transactions.get(
        connection -> {
          try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setDate(1, Date.valueOf(due.asOf()));
            select.setTimestamp(2, Timestamp.from(due.firesAt()));
            try (ResultSet rows = select.executeQuery()) {
              return rows.next();
            }
          }
        });
  }

  /** Notes that a run was held. */
  public void held(Due due) throws SQLException {
    transactions.run(connection -> insert(connection, due, "done", ""));
  }

  /** Notes that a run was not done, with what is told of it, in one transaction. */
  public void notDone(Due due, String reason, Dispatch told) throws SQLException {
    transactions.run(
        connection -> {
          insert(connection, due, "not-done", reason);
          Outbox.tell(connection, told, clock);
        });
  }

  private static Instant last(Connection connection) throws SQLException {
    try (PreparedStatement select =
            connection.prepareStatement("select max(fires_at) as last_time from scheduled_run");
        ResultSet rows = select.executeQuery()) {
      rows.next();
      Timestamp last = rows.getTimestamp("last_time");
      return last == null ? Instant.EPOCH : last.toInstant();
    }
  }

  private void insert(Connection connection, Due due, String state, String reason)
      throws SQLException {
    String sql =
        """
        insert into scheduled_run (fires_at, as_of, state, reason, ended_at)
        values (?, ?, ?, ?, ?)
        on conflict do nothing
        """;
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      insert.setTimestamp(1, Timestamp.from(due.firesAt()));
      insert.setDate(2, Date.valueOf(due.asOf()));
      insert.setString(3, state);
      insert.setString(4, reason.substring(0, Math.min(reason.length(), LONGEST_REASON)));
      insert.setTimestamp(5, Timestamp.from(clock.instant()));
      insert.executeUpdate();
    }
  }
}
