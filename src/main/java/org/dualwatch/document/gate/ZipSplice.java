package org.dualwatch.document.gate;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes an archive from the entries of another: what is not replaced is copied as it was packed,
 * with its name, method and time (PKWARE APPNOTE 4.3). Nothing depends on the clock.
 */
final class ZipSplice {

  private static final int LOCAL_HEADER = 0x04034b50;
  private static final int CENTRAL_HEADER = 0x02014b50;
  private static final int END_HEADER = 0x06054b50;
  private static final int LOCAL_LENGTH = 30;
  private static final int CENTRAL_LENGTH = 46;
  private static final int END_LENGTH = 22;

  /** The version of the format that knows packed entries. */
  private static final short VERSION = 20;

  private static final short DEFLATED = 8;
  private static final int NAMES_IN_UTF8 = 1 << 11;

  /** 1980-01-01, the earliest day that there is in an archive. */
  private static final int EARLIEST = 0x0021 << 16;

  private final ByteArrayOutputStream local = new ByteArrayOutputStream();
  private final ByteArrayOutputStream central = new ByteArrayOutputStream();
  private int count;

  /** What both headers of an entry say. */
  private record Head(boolean utf8, short method, int time, int crc, int packed, int unpacked) {}

  /** Copies an entry as it is. */
  void copy(ZipGate gate, ZipGate.Entry entry) {
    copy(gate, entry, time(gate.raw(entry)));
  }

  /** Copies an entry, but for its time. */
  void copyUndated(ZipGate gate, ZipGate.Entry entry) {
    copy(gate, entry, EARLIEST);
  }

  private void copy(ZipGate gate, ZipGate.Entry entry, int time) {
    ByteBuffer raw = gate.raw(entry);
    byte[] packed = new byte[entry.packed()];
    raw.get(entry.dataStart() - entry.start(), packed);
    Head head =
        new Head(
            entry.namedInUtf8(),
            (short) entry.method(),
            time,
            entry.crc(),
            entry.packed(),
            entry.unpacked());
    write(name(raw), head, packed);
  }

  /** Keeps an entry's name and time, and gives it another content. */
  void replace(ZipGate gate, ZipGate.Entry entry, byte[] content) {
    ByteBuffer raw = gate.raw(entry);
    write(name(raw), entry.namedInUtf8(), time(raw), content);
  }

  /** Adds an entry. */
  void add(String name, byte[] content) {
    write(name.getBytes(StandardCharsets.UTF_8), true, EARLIEST, content);
  }

  /** The archive. */
  byte[] finish() {
    int offset = local.size();
    local.writeBytes(central.toByteArray());
    ByteBuffer end = buffer(END_LENGTH).putInt(END_HEADER).putInt(0);
    end.putShort((short) count).putShort((short) count);
    end.putInt(central.size()).putInt(offset).putShort((short) 0);
    local.writeBytes(bytes(end));
    return local.toByteArray();
  }

  private void write(byte[] name, boolean utf8, int time, byte[] content) {
    CRC32 crc = new CRC32();
    crc.update(content);
    byte[] packed = deflated(content);
    Head head = new Head(utf8, DEFLATED, time, (int) crc.getValue(), packed.length, content.length);
    write(name, head, packed);
  }

  private void write(byte[] name, Head head, byte[] packed) {
    ByteBuffer directory = buffer(CENTRAL_LENGTH).putInt(CENTRAL_HEADER).putShort(VERSION);
    put(directory, head, name.length);
    directory.position(CENTRAL_LENGTH - Integer.BYTES);
    directory.putInt(local.size());
    central.writeBytes(bytes(directory));
    central.writeBytes(name);
    ByteBuffer header = buffer(LOCAL_LENGTH).putInt(LOCAL_HEADER);
    put(header, head, name.length);
    local.writeBytes(bytes(header));
    local.writeBytes(name);
    local.writeBytes(packed);
    count++;
  }

  private static void put(ByteBuffer header, Head head, int nameLength) {
    header.putShort(VERSION).putShort((short) (head.utf8() ? NAMES_IN_UTF8 : 0));
    header.putShort(head.method()).putInt(head.time()).putInt(head.crc());
    header.putInt(head.packed()).putInt(head.unpacked()).putShort((short) nameLength);
  }

  private static byte[] deflated(byte[] content) {
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    try {
      deflater.setInput(content);
      deflater.finish();
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      byte[] buffer = new byte[8192];
      while (!deflater.finished()) {
        packed.write(buffer, 0, deflater.deflate(buffer));
      }
      return packed.toByteArray();
    } finally {
      deflater.end();
    }
  }

  private static int time(ByteBuffer raw) {
    return raw.getInt(10);
  }

  private static byte[] name(ByteBuffer raw) {
    byte[] name = new byte[raw.getShort(26) & 0xFFFF];
    raw.get(LOCAL_LENGTH, name);
    return name;
  }

  private static byte[] bytes(ByteBuffer whole) {
    byte[] bytes = new byte[whole.capacity()];
    whole.get(0, bytes);
    return bytes;
  }

  private static ByteBuffer buffer(int length) {
    return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
  }
}
