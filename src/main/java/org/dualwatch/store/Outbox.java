package org.dualwatch.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.dualwatch.store.Message.Channel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Messages between the transaction that caused them and their delivery. A message is marked as sent
 * after it has left, so that a crash in between repeats it, with the same id, rather than losing
 * it.
 */
public final class Outbox {

  /** How many are delivered in one go; the rest waits for the next. */
  private static final int BATCH = 100;

  private static final int LONGEST_ERROR = 1000;

  private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);

  private final DataSource database;
  private final Clock clock;

  public Outbox(DataSource database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** What is to be written into units' folders next: receipts and notices, then forms. */
  public List<Message> files() throws SQLException {
    return Stream.of(pending(Channel.RECEIPT), pending(Channel.FILE))
        .flatMap(List::stream)
        .toList();
  }

  /** What is to be delivered next: oldest first, and what failed before after what did not. */
  public List<Message> pending(Channel channel) throws SQLException {
    String sql =
        """
        select id, channel, path, content from message
        where channel = ? and sent_at is null
        order by attempts, created_at, id
        fetch first ? rows only
        """;
    List<Message> messages = new ArrayList<>();
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      select.setString(1, channel.name());
      select.setInt(2, BATCH);
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          messages.add(
              new Message(
                  rows.getString("id"),
                  Channel.valueOf(rows.getString("channel")),
                  rows.getString("path"),
                  rows.getString("content")));
        }
      }
    }
    return messages;
  }

  /** How many messages wait, of all channels. */
  public int waiting() throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement count =
            connection.prepareStatement("select count(*) from message where sent_at is null");
        ResultSet rows = count.executeQuery()) {
      rows.next();
      return rows.getInt(1);
    }
  }

  /**
   * Notes that a message is about to leave. What cannot be noted is not sent: a record that can be
   * read and not written would else have the same message sent at every round.
   */
  public void begin(Message message) throws SQLException {
    String sql = "update message set attempts = attempts + 1 where id = ?";
    try (Connection connection = database.getConnection();
        PreparedStatement update = connection.prepareStatement(sql)) {
      update.setString(1, message.id());
      update.executeUpdate();
    }
  }

  /** Notes that a message has left. */
  public void sent(Message message) throws SQLException {
    String sql = "update message set sent_at = ?, last_error = '' where id = ?";
    try (Connection connection = database.getConnection();
        PreparedStatement update = connection.prepareStatement(sql)) {
      update.setTimestamp(1, Timestamp.from(clock.instant()));
      update.setString(2, message.id());
      update.executeUpdate();
    }
  }

  /** Notes that a message could not leave; it waits for the next attempt. */
  public void failed(Message message, Exception failure) throws SQLException {
    String error = String.valueOf(failure);
    LOG.warn("Not delivered, tried again later: {} ({})", message.path(), error);
    String sql = "update message set last_error = ? where id = ?";
    try (Connection connection = database.getConnection();
        PreparedStatement update = connection.prepareStatement(sql)) {
      update.setString(1, error.substring(0, Math.min(error.length(), LONGEST_ERROR)));
      update.setString(2, message.id());
      update.executeUpdate();
    }
  }

  /** Adds messages within their cause's transaction; one that is there already is left as it is. */
  static void add(Connection connection, List<Message> messages, Clock clock) throws SQLException {
    String sql =
        """
        insert into message (id, channel, path, content, created_at, attempts, last_error)
        values (?, ?, ?, ?, ?, 0, '')
        on conflict do nothing
        """;
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      for (Message message : messages) {
        insert.setString(1, message.id());
        insert.setString(2, message.channel().name());
        insert.setString(3, message.path());
        insert.setString(4, message.content());
        insert.setTimestamp(5, Timestamp.from(clock.instant()));
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }
}
