package org.dualwatch.document.ole2;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.dualwatch.document.gate.ContentRefused;
import org.dualwatch.document.gate.Refusals;

/** The records of an old workbook ([MS-XLS] 2.1.4), one after the other. */
final class BiffRecords {

  static final int CONTINUE = 0x3C;

  private static final int HEADER = 4;

  /** [MS-XLS] 2.1.4: longer data go on in Continue records. */
  private static final int LONGEST = 8_224;

  private final ByteBuffer stream;
  private int at;
  private int type;
  private int length;
  private int next;

  BiffRecords(byte[] stream) {
    this.stream = ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Moves to the next record; false at the end of the stream. */
  boolean next() throws ContentRefused {
    if (next == stream.limit()) {
      return false;
    }
    at = next;
    require(at + HEADER <= stream.limit());
    type = stream.getShort(at) & 0xFFFF;
    length = stream.getShort(at + 2) & 0xFFFF;
    next = at + HEADER + length;
    require(length <= LONGEST && next <= stream.limit());
    return true;
  }

  /** What kind of record comes next; -1 at the end. */
  int peek() {
    return next + HEADER <= stream.limit() ? stream.getShort(next) & 0xFFFF : -1;
  }

  /** Whether nothing but zeros follows, with which writers fill up the last sector. */
  boolean onlyZerosFollow() {
    for (int i = next; i < stream.limit(); i++) {
      if (stream.get(i) != 0) {
        return false;
      }
    }
    return true;
  }

  /** Where the current record begins in the stream. */
  int offset() {
    return at;
  }

  int type() {
    return type;
  }

  int length() {
    return length;
  }

  int u8(int index) throws ContentRefused {
    require(index + 1 <= length);
    return stream.get(at + HEADER + index) & 0xFF;
  }

  int u16(int index) throws ContentRefused {
    require(index + 2 <= length);
    return stream.getShort(at + HEADER + index) & 0xFFFF;
  }

  int i32(int index) throws ContentRefused {
    require(index + 4 <= length);
    return stream.getInt(at + HEADER + index);
  }

  /** A text of so many characters, one or two bytes each. */
  String text(int index, int characters, boolean wide) throws ContentRefused {
    require(index + (long) characters * (wide ? 2 : 1) <= length);
    StringBuilder text = new StringBuilder(characters);
    for (int i = 0; i < characters; i++) {
      text.append((char) (wide ? u16(index + 2 * i) : u8(index + i)));
    }
    return text.toString();
  }

  void requireLength(int expected) throws ContentRefused {
    require(length == expected);
  }

  static void require(boolean condition) throws ContentRefused {
    if (!condition) {
      throw Refusals.damaged();
    }
  }
}
