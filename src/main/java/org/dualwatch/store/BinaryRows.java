package org.dualwatch.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.sql.SQLException;
import org.postgresql.copy.CopyIn;

/**
 * Rows in PostgreSQL's binary format: each value stands after its length, so that nothing in it has
 * to be looked through or escaped. See the chapter "COPY", section "Binary Format" of PostgreSQL's
 * documentation.
 */
final class BinaryRows {

  private static final byte[] SIGNATURE = {
    'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0
  };

  /** So many bytes are sent at once. */
  private static final int PORTION = 1 << 16;

  private final CopyIn copy;
  private final ByteBuffer portion = ByteBuffer.allocate(PORTION);

  /** Begins with the header: no flags, no extension. */
  BinaryRows(CopyIn copy) {
    this.copy = copy;
    portion.put(SIGNATURE).putInt(0).putInt(0);
  }

  /** A row of so many values begins. */
  void begin(int values) throws SQLException {
    makeRoom(Short.BYTES);
    portion.putShort((short) values);
  }

  /** A value of the type {@code integer}. */
  void number(int value) throws SQLException {
    makeRoom(Integer.BYTES + Integer.BYTES);
    portion.putInt(Integer.BYTES).putInt(value);
  }

  /** A value of a type of text. */
  void text(String value) throws SQLException {
    byte[] bytes = value.getBytes(UTF_8);
    makeRoom(Integer.BYTES);
    portion.putInt(bytes.length);
    if (bytes.length > PORTION) {
      send();
      copy.writeToCopy(bytes, 0, bytes.length);
    } else {
      makeRoom(bytes.length);
      portion.put(bytes);
    }
  }

  /** All rows are there. */
  void end() throws SQLException {
    begin(-1);
    send();
  }

  private void makeRoom(int bytes) throws SQLException {
    if (portion.remaining() < bytes) {
      send();
    }
  }

  private void send() throws SQLException {
    copy.writeToCopy(portion.array(), 0, portion.position());
    portion.clear();
  }
}
