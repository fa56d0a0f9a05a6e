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
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.dualwatch.alert.Dispatch;
import org.dualwatch.alert.Refusal;
import org.dualwatch.store.Message.Channel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Messages between the transaction that caused them and their delivery. A message is marked as sent
 * after it has left, so that a crash in between repeats it, with the same id, rather than losing
 * it. Messages to one receiver leave in their order: one that has to wait has the later ones wait.
 */
public final class Outbox {

  /** How many are delivered in one go; the rest waits for the next. */
  private static final int BATCH = 100;

  private static final int LONGEST_ERROR = 1000;

  private static final String PARKED =
      "update message set parked_at = ?, last_error = ? where id = ?";
  private static final String NEXT_TRY =
      "update message set not_before = ?, last_error = ? where id = ?";

  private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);

  private final DataSource database;
  private final Clock clock;
  private final Patience patience;

  /**
   * @param patience how long a message that cannot leave is tried again
   */
  public Outbox(DataSource database, Clock clock, Patience patience) {
    this.database = database;
    this.clock = clock;
    this.patience = patience;
  }

  /**
   * A message that waits for its delivery.
   *
   * @param path what it is, as the file that it is or would be
   */
  public record Waiting(String id, Channel channel, String path) {}

  /** What is to be written into units' folders next: receipts and notices, then forms. */
  public List<Waiting> files() throws SQLException {
    return Stream.of(pending(Channel.RECEIPT), pending(Channel.FILE))
        .flatMap(List::stream)
        .toList();
  }

  /** What is to be delivered next, oldest first, without what waits for its time or its turn. */
  public List<Waiting> pending(Channel channel) throws SQLException {
    String sql =
        """
        select m.id, m.path
        from message m
        where m.channel = ? and m.sent_at is null and m.parked_at is null and m.not_before <= ?
            and not exists (
                select 1 from message e
                where e.receiver = m.receiver and m.receiver <> '' and e.channel = m.channel
                    and e.sent_at is null and e.parked_at is null and e.not_before > ?
                    and (e.created_at < m.created_at or e.created_at = m.created_at and e.id < m.id))
        order by m.created_at, m.id
        fetch first ? rows only
        """;
    Timestamp now = Timestamp.from(clock.instant());
    List<Waiting> waiting = new ArrayList<>();
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      select.setString(1, channel.name());
      select.setTimestamp(2, now);
      select.setTimestamp(3, now);
      select.setInt(4, BATCH);
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          waiting.add(new Waiting(rows.getString("id"), channel, rows.getString("path")));
        }
      }
    }
    return waiting;
  }

  /** All of a message: one at a time, since a hundred files would fill the memory. */
  public Message message(Waiting waiting) throws SQLException {
    String sql = "select path, content, receiver, thread from message where id = ?";
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      select.setString(1, waiting.id());
      try (ResultSet rows = select.executeQuery()) {
        if (!rows.next()) {
          throw new IllegalStateException("The record lacks the message " + waiting.id());
        }
        return new Message(
            waiting.id(),
            waiting.channel(),
            rows.getString("path"),
            rows.getString("content"),
            rows.getString("receiver"),
            rows.getString("thread"));
      }
    }
  }

  /** How many messages wait, of all channels; those that are parked wait for nothing. */
  public int waiting() throws SQLException {
    String sql = "select count(*) from message where sent_at is null and parked_at is null";
    try (Connection connection = database.getConnection();
        PreparedStatement count = connection.prepareStatement(sql);
        ResultSet rows = count.executeQuery()) {
      rows.next();
      return rows.getInt(1);
    }
  }

  /**
   * Notes that a message is about to leave. What cannot be noted is not sent: a record that can be
   * read and not written would else have the same message sent at every round.
   *
   * @return whether it may leave: no earlier one to the same receiver still waits
   */
  public boolean begin(Waiting message) throws SQLException {
    String sql =
        """
        update message set attempts = attempts + 1
        where id = ? and sent_at is null and parked_at is null
            and not exists (
                select 1 from message e, message m
                where m.id = ? and e.receiver = m.receiver and m.receiver <> ''
                    and e.channel = m.channel and e.sent_at is null and e.parked_at is null
                    and (e.created_at < m.created_at or e.created_at = m.created_at and e.id < m.id))
        """;
    try (Connection connection = database.getConnection();
        PreparedStatement update = connection.prepareStatement(sql)) {
      update.setString(1, message.id());
      update.setString(2, message.id());
      return update.executeUpdate() > 0;
    }
  }

  /** The id of the last message of the same thread to the same receiver; empty for the first. */
  public String before(Waiting message) throws SQLException {
    String sql =
        """
        select e.id from message e, message m
        where m.id = ? and e.receiver = m.receiver and e.thread = m.thread and m.thread <> ''
            and e.channel = m.channel
            and (e.created_at < m.created_at or e.created_at = m.created_at and e.id < m.id)
        order by e.created_at desc, e.id desc
        fetch first 1 rows only
        """;
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      select.setString(1, message.id());
      try (ResultSet rows = select.executeQuery()) {
        return rows.next() ? rows.getString("id") : "";
      }
    }
  }

  /** Notes that a message has left. A large file is then where it was written, and not here too. */
  public void sent(Waiting message) throws SQLException {
    String sql =
        """
        update message set sent_at = ?, last_error = '',
            content = case when length(content) > 1000000 then '' else content end
        where id = ?
        """;
    try (Connection connection = database.getConnection();
        PreparedStatement update = connection.prepareStatement(sql)) {
      update.setTimestamp(1, Timestamp.from(clock.instant()));
      update.setString(2, message.id());
      update.executeUpdate();
    }
  }

  /** Notes that a message could not leave: it is tried again after a pause, or parked. */
  public void failed(Waiting message, Exception failure) throws SQLException {
    String error = String.valueOf(failure);
    String reason = error.substring(0, Math.min(error.length(), LONGEST_ERROR));
    try (Connection connection = database.getConnection()) {
      int attempts = attempts(connection, message);
      if (patience.isOver(attempts, Refusal.isIn(failure))) {
        LOG.error("Parked after {} attempts: {} ({})", attempts, message.path(), reason);
        note(connection, PARKED, message, clock.instant(), reason);
      } else {
        LOG.warn("Not delivered, tried again later: {} ({})", message.path(), reason);
        Instant next = clock.instant().plus(patience.pause(message.id(), attempts));
        note(connection, NEXT_TRY, message, next, reason);
      }
    }
  }

  private static int attempts(Connection connection, Waiting message) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("select attempts from message where id = ?")) {
      select.setString(1, message.id());
      try (ResultSet rows = select.executeQuery()) {
        return rows.next() ? rows.getInt("attempts") : 0;
      }
    }
  }

  private static void note(
      Connection connection, String sql, Waiting message, Instant time, String reason)
      throws SQLException {
    try (PreparedStatement update = connection.prepareStatement(sql)) {
      update.setTimestamp(1, Timestamp.from(time));
      update.setString(2, reason);
      update.setString(3, message.id());
      update.executeUpdate();
    }
  }

  /** Adds what the finance office is told, at once and with digests, as {@link #add} does. */
  static void tell(Connection connection, Dispatch told, Clock clock) throws SQLException {
    add(connection, Message.of(told.letters()), clock);
    Digests.add(connection, told.items(), clock);
  }

  /** Adds messages within their cause's transaction; one that is there already is left as it is. */
  static void add(Connection connection, List<Message> messages, Clock clock) throws SQLException {
    String sql =
        """
        insert into message (id, channel, path, content, receiver, thread, created_at, attempts,
            last_error)
        values (?, ?, ?, ?, ?, ?, ?, 0, '')
        on conflict do nothing
        """;
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      for (Message message : messages) {
        insert.setString(1, message.id());
        insert.setString(2, message.channel().name());
        insert.setString(3, message.path());
        insert.setString(4, message.content());
        insert.setString(5, message.receiver());
        insert.setString(6, message.thread());
        insert.setTimestamp(7, Timestamp.from(clock.instant()));
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }
}
