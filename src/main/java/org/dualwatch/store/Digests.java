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
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.dualwatch.alert.DigestItem;
import org.dualwatch.alert.Letter;

/** What waits for the digests of those who are told of it. */
public final class Digests {

  private final DataSource database;
  private final Transactions transactions;
  private final Clock clock;

  public Digests(DataSource database, Clock clock) {
    this.database = database;
    this.transactions = new Transactions(database);
    this.clock = clock;
  }

  /** Whom something waits for. */
  public List<String> receivers() throws SQLException {
    String sql = "select distinct receiver from digest_item where digest is null order by receiver";
    List<String> receivers = new ArrayList<>();
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(sql);
        ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        receivers.add(rows.getString("receiver"));
      }
    }
    return receivers;
  }

  /**
   * What waits for one receiver, the oldest first.
   *
   * @param isDue whether what was entered at a moment is due
   */
  public List<DigestItem> waiting(String receiver, Predicate<Instant> isDue) throws SQLException {
    String sql =
        """
        select id, body, created_at from digest_item
        where receiver = ? and digest is null
        order by created_at, id
        """;
    List<DigestItem> items = new ArrayList<>();
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      select.setString(1, receiver);
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          if (isDue.test(rows.getTimestamp("created_at").toInstant())) {
            items.add(new DigestItem(rows.getString("id"), receiver, rows.getString("body")));
          }
        }
      }
    }
    return items;
  }

  /**
   * Has a digest sent, and its items wait no more, in one transaction.
   *
   * @param letters the digest; none where the receiver is told of nothing any more
   */
  public void send(List<DigestItem> items, List<Letter> letters) throws SQLException {
    String digest = letters.isEmpty() ? "" : letters.get(0).id();
    transactions.run(
        connection -> {
          Outbox.add(connection, Message.of(letters), clock);
          String sql =
              "update digest_item set digest = ? where id = ? and receiver = ? and digest is null";
          try (PreparedStatement update = connection.prepareStatement(sql)) {
            for (DigestItem item : items) {
              update.setString(1, digest);
              update.setString(2, item.id());
              update.setString(3, item.receiver());
              update.addBatch();
            }
            update.executeBatch();
          }
        });
  }

  /** Adds items within their cause's transaction; one that is there already is left as it is. */
  static void add(Connection connection, List<DigestItem> items, Clock clock) throws SQLException {
    String sql =
        """
        insert into digest_item (id, receiver, created_at, body) values (?, ?, ?, ?)
        on conflict do nothing
        """;
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      for (DigestItem item : items) {
        insert.setString(1, item.id());
        insert.setString(2, item.receiver());
        insert.setTimestamp(3, Timestamp.from(clock.instant()));
        insert.setString(4, item.text());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }
}
