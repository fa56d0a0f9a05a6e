package org.dualwatch.document.gate;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A ZIP archive that can be read in one way only (PKWARE APPNOTE 4.3): what is ambiguous,
 * incomplete or out of proportion is refused before anything is unpacked. Other readers disagree
 * about such archives, so that two people would see two documents in one file.
 */
final class ZipGate {

  private static final int LOCAL_HEADER = 0x04034b50;
  private static final int CENTRAL_HEADER = 0x02014b50;
  private static final int END_HEADER = 0x06054b50;
  private static final int LOCAL_LENGTH = 30;
  private static final int CENTRAL_LENGTH = 46;
  private static final int END_LENGTH = 22;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  /** Bits 0, 6 and 13 of the general purpose flag: some kind of encryption. */
  private static final int ENCRYPTED = 1 | (1 << 6) | (1 << 13);

  /** Bit 3: the sizes follow the data, and the local header has zeros instead. */
  private static final int SIZES_FOLLOW = 1 << 3;

  /** Bit 11. */
  private static final int NAMES_IN_UTF8 = 1 << 11;

  private static final long ZIP64 = 0xFFFFFFFFL;

  private final byte[] bytes;
  private final ByteBuffer file;

  private ZipGate(byte[] bytes) {
    this.bytes = bytes;
    this.file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Checks an archive's whole structure and returns its entries in the order of the directory. */
  static ZipParts open(byte[] bytes) throws ContentRefused {
    ZipGate gate = new ZipGate(bytes);
    return new ZipParts(gate, gate.entries());
  }

  /**
   * One entry, its ranges checked.
   *
   * @param dataStart where its packed data begin
   */
  record Entry(
      String name,
      boolean namedInUtf8,
      int method,
      int crc,
      int packed,
      int unpacked,
      int start,
      int dataStart) {

    int end() {
      return dataStart + packed;
    }

    /** The name that has to be unique: part names ignore case (ECMA-376 part 2, 6.2.2.3). */
    String key() {
      return name.toLowerCase(Locale.ROOT);
    }
  }

  /** An entry's bytes as they stand in the archive, from the beginning of its local header. */
  ByteBuffer raw(Entry entry) {
    return ByteBuffer.wrap(bytes, entry.start(), entry.end() - entry.start())
        .slice()
        .order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Unpacks an entry to exactly the size and checksum that it declares. */
  byte[] unpack(Entry entry) throws ContentRefused {
    if ((long) entry.unpacked() > (long) entry.packed() * Limits.PACKING_RATIO) {
      throw Refusals.unpacksTooLarge();
    }
    byte[] content =
        entry.method() == STORED
            ? Arrays.copyOfRange(bytes, entry.dataStart(), entry.end())
            : inflate(entry);
    CRC32 crc = new CRC32();
    crc.update(content);
    require((int) crc.getValue() == entry.crc());
    return content;
  }

  private byte[] inflate(Entry entry) throws ContentRefused {
    byte[] content = new byte[entry.unpacked()];
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(bytes, entry.dataStart(), entry.packed());
      int length = 0;
      while (!inflater.finished()) {
        // A full array still lets the inflater read the end mark; more output shows as one byte.
        int more =
            length < content.length
                ? inflater.inflate(content, length, content.length - length)
                : inflater.inflate(new byte[1]);
        require(length + more <= content.length && (more > 0 || inflater.finished()));
        length += more;
      }
      require(length == content.length && inflater.getRemaining() == 0);
      return content;
    } catch (DataFormatException e) {
      throw Refusals.damaged();
    } finally {
      inflater.end();
    }
  }

  private List<Entry> entries() throws ContentRefused {
    int end = endOfDirectory();
    int count = u16(end + 10);
    long size = u32(end + 12);
    long offset = u32(end + 16);
    if (count == 0xFFFF || size == ZIP64 || offset == ZIP64) {
      throw Refusals.zip64();
    }
    require(u16(end + 4) == 0 && u16(end + 6) == 0 && u16(end + 8) == count);
    require(count > 0 && offset + size == end);
    if (count > Limits.ENTRIES) {
      throw Refusals.tooComplex(count + " 个部件", "不超过 " + Limits.ENTRIES + " 个部件");
    }
    List<Entry> entries = new ArrayList<>(count);
    int at = (int) offset;
    long unpacked = 0;
    for (int i = 0; i < count; i++) {
      require(at + CENTRAL_LENGTH <= end && file.getInt(at) == CENTRAL_HEADER);
      int next = at + CENTRAL_LENGTH + u16(at + 28) + u16(at + 30) + u16(at + 32);
      require(next <= end);
      Entry entry = entry(at, (int) offset);
      unpacked += entry.unpacked();
      entries.add(entry);
      at = next;
    }
    require(at == end);
    if (unpacked > Limits.UNPACKED_BYTES) {
      throw Refusals.unpacksTooLarge();
    }
    requireApart(entries);
    return entries;
  }

  /** The end record, which with its comment has to reach the very end of the file. */
  private int endOfDirectory() throws ContentRefused {
    int length = file.limit();
    int lowest = Math.max(0, length - END_LENGTH - LONGEST_COMMENT);
    for (int at = length - END_LENGTH; at >= lowest; at--) {
      if (file.getInt(at) == END_HEADER) {
        require(at + END_LENGTH + u16(at + 20) == length);
        return at;
      }
    }
    throw Refusals.damaged();
  }

  private Entry entry(int at, int directory) throws ContentRefused {
    int flags = u16(at + 8);
    int method = u16(at + 10);
    long packed = u32(at + 20);
    long unpacked = u32(at + 24);
    long local = u32(at + 42);
    if ((flags & ENCRYPTED) != 0) {
      throw Refusals.encrypted();
    }
    if (packed == ZIP64 || unpacked == ZIP64 || local == ZIP64) {
      throw Refusals.zip64();
    }
    if (unpacked > Limits.ENTRY_BYTES) {
      throw Refusals.unpacksTooLarge();
    }
    require(method == DEFLATED || (method == STORED && packed == unpacked));
    require(u16(at + 34) == 0);
    require(local + LOCAL_LENGTH <= directory);
    int start = (int) local;
    int nameLength = u16(at + 28);
    require(file.getInt(start) == LOCAL_HEADER && u16(start + 26) == nameLength);
    long dataStart = local + LOCAL_LENGTH + nameLength + u16(start + 28);
    require(dataStart + packed <= directory);
    requireSameLocally(at, start, nameLength);
    Entry entry =
        new Entry(
            name(at + CENTRAL_LENGTH, nameLength, flags),
            (flags & NAMES_IN_UTF8) != 0,
            method,
            file.getInt(at + 16),
            (int) packed,
            (int) unpacked,
            start,
            (int) dataStart);
    requirePlain(entry.name());
    return entry;
  }

  private void requireSameLocally(int at, int start, int nameLength) throws ContentRefused {
    int flags = u16(start + 6);
    if ((flags & ENCRYPTED) != 0) {
      throw Refusals.encrypted();
    }
    require(u16(start + 8) == u16(at + 10));
    require(
        Arrays.equals(
            bytes,
            at + CENTRAL_LENGTH,
            at + CENTRAL_LENGTH + nameLength,
            bytes,
            start + LOCAL_LENGTH,
            start + LOCAL_LENGTH + nameLength));
    boolean follow = (flags & SIZES_FOLLOW) != 0;
    requireSameOrFollowing(start + 14, at + 16, follow);
    requireSameOrFollowing(start + 18, at + 20, follow);
    requireSameOrFollowing(start + 22, at + 24, follow);
  }

  private void requireSameOrFollowing(int local, int central, boolean follow)
      throws ContentRefused {
    int value = file.getInt(local);
    require(value == file.getInt(central) || (follow && value == 0));
  }

  private static void requirePlain(String name) throws ContentRefused {
    require(!name.isEmpty() && name.charAt(0) != '/');
    require(name.indexOf('\\') < 0 && name.indexOf(':') < 0);
    require(name.chars().noneMatch(c -> c < ' ' || c == 0x7F));
    require(!("/" + name + "/").contains("/../"));
  }

  private static void requireApart(List<Entry> entries) throws ContentRefused {
    long names = entries.stream().map(Entry::key).distinct().count();
    require(names == entries.size());
    List<Entry> ordered = new ArrayList<>(entries);
    ordered.sort(Comparator.comparingInt(Entry::start));
    int end = 0;
    require(ordered.get(0).start() == 0);
    for (Entry entry : ordered) {
      require(entry.start() >= end);
      end = entry.end();
    }
  }

  /** Names that are not said to be UTF-8 are in any encoding; they only have to stay distinct. */
  private String name(int at, int length, int flags) {
    boolean utf8 = (flags & NAMES_IN_UTF8) != 0;
    return new String(
        bytes, at, length, utf8 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
  }

  private int u16(int at) {
    return file.getShort(at) & 0xFFFF;
  }

  private long u32(int at) {
    return file.getInt(at) & 0xFFFFFFFFL;
  }

  private static void require(boolean condition) throws ContentRefused {
    if (!condition) {
      throw Refusals.damaged();
    }
  }
}
