package org.dualwatch.document.gate;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * The names in the root of an OLE2 compound file ([MS-CFB]): just enough to say what an old Office
 * file is. Bytes that are no such file yield what could be followed, at worst nothing.
 */
final class Ole2Directory {

  private static final int HEADER = 512;
  private static final int SECTOR_SHIFT_AT = 30;
  private static final int FIRST_DIRECTORY_SECTOR_AT = 48;
  private static final int DIFAT_AT = 76;
  private static final int DIFAT_ENTRIES = 109;
  private static final int ENTRY = 128;
  private static final int NAME_LENGTH_AT = 64;
  private static final int LEFT_AT = 68;
  private static final int RIGHT_AT = 72;
  private static final int CHILD_AT = 76;
  private static final int MOST_SECTORS = 4096;

  private final byte[] bytes;
  private final ByteBuffer file;
  private final int sectorSize;

  private Ole2Directory(byte[] bytes, ByteBuffer file, int sectorSize) {
    this.bytes = bytes;
    this.file = file;
    this.sectorSize = sectorSize;
  }

  /** The names of the root's storages and streams, in no order. */
  static List<String> rootNames(byte[] bytes) {
    if (bytes.length < HEADER) {
      return List.of();
    }
    ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int shift = file.getShort(SECTOR_SHIFT_AT);
    if (shift != 9 && shift != 12) {
      return List.of();
    }
    return new Ole2Directory(bytes, file, 1 << shift).childrenOfRoot();
  }

  /** Siblings form a tree; links that lead nowhere or in circles are not followed. */
  private List<String> childrenOfRoot() {
    List<Integer> entries = entryOffsets();
    if (entries.isEmpty()) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    BitSet seen = new BitSet();
    Deque<Integer> open = new ArrayDeque<>();
    open.push(file.getInt(entries.get(0) + CHILD_AT));
    while (!open.isEmpty()) {
      int entry = open.pop();
      if (entry <= 0 || entry >= entries.size() || seen.get(entry)) {
        continue;
      }
      seen.set(entry);
      int at = entries.get(entry);
      names.add(name(at));
      open.push(file.getInt(at + LEFT_AT));
      open.push(file.getInt(at + RIGHT_AT));
    }
    return names;
  }

  private String name(int at) {
    int length = Math.max(0, Math.min(NAME_LENGTH_AT, file.getShort(at + NAME_LENGTH_AT)) - 2);
    return new String(bytes, at, length, StandardCharsets.UTF_16LE);
  }

  private List<Integer> entryOffsets() {
    List<Integer> offsets = new ArrayList<>();
    BitSet seen = new BitSet();
    int sector = file.getInt(FIRST_DIRECTORY_SECTOR_AT);
    while (inFile(sector) && !seen.get(sector) && seen.cardinality() < MOST_SECTORS) {
      seen.set(sector);
      for (int at = offset(sector); at < offset(sector) + sectorSize; at += ENTRY) {
        offsets.add(at);
      }
      sector = next(sector);
    }
    return offsets;
  }

  /** The sector after a sector, by the allocation table; -1 where it cannot be told. */
  private int next(int sector) {
    int perSector = sectorSize / Integer.BYTES;
    int table = sector / perSector;
    if (table >= DIFAT_ENTRIES) {
      return -1;
    }
    int tableSector = file.getInt(DIFAT_AT + table * Integer.BYTES);
    return inFile(tableSector)
        ? file.getInt(offset(tableSector) + sector % perSector * Integer.BYTES)
        : -1;
  }

  private boolean inFile(int sector) {
    return sector >= 0 && (sector + 2L) * sectorSize <= file.limit();
  }

  private int offset(int sector) {
    return (sector + 1) * sectorSize;
  }
}
