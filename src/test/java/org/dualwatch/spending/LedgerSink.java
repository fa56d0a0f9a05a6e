package org.dualwatch.spending;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Takes many rows of one table: COPY on PostgreSQL, batches elsewhere. */
interface LedgerSink extends AutoCloseable {

  /** Takes a row; an empty text is nothing. */
  void add(List<String> row) throws SQLException;

  @Override
  void close() throws SQLException;

  static LedgerSink into(Connection connection, LedgerTable table, List<String> columns)
      throws SQLException {
    String target = table.id() + " (" + String.join(", ", columns) + ")";
    if (connection.isWrapperFor(PGConnection.class)) {
      String copy = "copy " + target + " from stdin (format csv)";
      return new Copy(connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copy));
    }
    String marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
    return new Batches(
        connection.prepareStatement("insert into " + target + " values (" + marks + ")"));
  }

  /** Lines of comma-separated values; none of what is generated needs quotes. */
  final class Copy implements LedgerSink {

    private static final int BLOCK = 1 << 16;

    private final CopyIn copy;
    private final StringBuilder block = new StringBuilder(BLOCK);

    private Copy(CopyIn copy) {
      this.copy = copy;
    }

    @Override
    public void add(List<String> row) throws SQLException {
      block.append(String.join(",", row)).append('\n');
      if (block.length() >= BLOCK) {
        send();
      }
    }

    private void send() throws SQLException {
      byte[] bytes = block.toString().getBytes(UTF_8);
      copy.writeToCopy(bytes, 0, bytes.length);
      block.setLength(0);
    }

    @Override
    public void close() throws SQLException {
      send();
      copy.endCopy();
    }
  }

  /** Batches of inserts; the database turns texts into days and amounts. */
  final class Batches implements LedgerSink {

    private static final int SIZE = 5_000;

    private final PreparedStatement insert;
    private int waiting;

    private Batches(PreparedStatement insert) {
      this.insert = insert;
    }

    @Override
    public void add(List<String> row) throws SQLException {
      for (int i = 0; i < row.size(); i++) {
        insert.setString(i + 1, row.get(i).isEmpty() ? null : row.get(i));
      }
      insert.addBatch();
      waiting++;
      if (waiting == SIZE) {
        send();
      }
    }

    private void send() throws SQLException {
      insert.executeBatch();
      waiting = 0;
    }

    @Override
    public void close() throws SQLException {
      send();
      insert.close();
    }
  }
}
