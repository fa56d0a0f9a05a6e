package org.dualwatch.document.ole2;

import java.util.BitSet;
import org.dualwatch.document.gate.ContentRefused;

/**
 * The table of strings ([MS-XLS] 2.4.265): it has to hold as many strings as it says, to the last
 * byte, and no more references to them than there are cells.
 */
final class BiffStrings {

  private static final int WIDE = 1;
  private static final int EXTENDED = 4;
  private static final int RICH = 8;

  private final BiffRecords records;
  private final int references;
  private final int count;
  private final BitSet referred = new BitSet();
  private int met;
  private int index = 8;

  private BiffStrings(BiffRecords records) throws ContentRefused {
    this.records = records;
    this.references = records.i32(0);
    this.count = records.i32(4);
    BiffRecords.require(references >= 0 && count >= 0);
  }

  /** Reads the current record and those that continue it. */
  static BiffStrings read(BiffRecords records) throws ContentRefused {
    BiffStrings strings = new BiffStrings(records);
    for (int i = 0; i < strings.count; i++) {
      strings.readString();
    }
    BiffRecords.require(strings.left() == 0 && records.peek() != BiffRecords.CONTINUE);
    return strings;
  }

  private int left() {
    return records.length() - index;
  }

  private void goOn() throws ContentRefused {
    BiffRecords.require(records.peek() == BiffRecords.CONTINUE && records.next());
    index = 0;
  }

  private void readString() throws ContentRefused {
    if (left() == 0) {
      goOn();
    }
    int characters = records.u16(index);
    int flags = records.u8(index + 2);
    BiffRecords.require((flags & ~(WIDE | EXTENDED | RICH)) == 0);
    index += 3;
    int runs = 0;
    long extension = 0;
    if ((flags & RICH) != 0) {
      runs = records.u16(index);
      index += 2;
    }
    if ((flags & EXTENDED) != 0) {
      extension = records.i32(index);
      BiffRecords.require(extension >= 0);
      index += 4;
    }
    BiffText.require(readText(characters, (flags & WIDE) != 0));
    skip(4L * runs + extension);
  }

  /** Where a text goes on in another record, that begins with the width of its characters. */
  private String readText(int characters, boolean wide) throws ContentRefused {
    StringBuilder text = new StringBuilder(characters);
    boolean wideHere = wide;
    while (text.length() < characters) {
      if (left() == 0) {
        goOn();
        int flags = records.u8(0);
        BiffRecords.require((flags & ~WIDE) == 0);
        wideHere = flags == WIDE;
        index = 1;
      }
      int size = wideHere ? 2 : 1;
      int here = Math.min(characters - text.length(), left() / size);
      BiffRecords.require(here > 0);
      text.append(records.text(index, here, wideHere));
      index += here * size;
    }
    return text.toString();
  }

  private void skip(long bytes) throws ContentRefused {
    long rest = bytes;
    while (rest > 0) {
      if (left() == 0) {
        goOn();
      }
      int here = (int) Math.min(rest, left());
      BiffRecords.require(here > 0);
      index += here;
      rest -= here;
    }
  }

  /** Counts a cell that refers to a string. */
  void refer(int number) throws ContentRefused {
    BiffRecords.require(number >= 0 && number < count);
    referred.set(number);
    met++;
  }

  /**
   * Programs that overwrite a cell leave its string behind, and its reference counted; a string
   * without any is a reference that points elsewhere now.
   */
  void requireReferences() throws ContentRefused {
    long unreferred = (long) count - referred.cardinality();
    BiffRecords.require(met + unreferred <= references);
  }
}
