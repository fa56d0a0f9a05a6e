package org.dualwatch.document.ole2;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dualwatch.document.gate.ContentRefused;
import org.dualwatch.document.gate.Extent;
import org.dualwatch.document.gate.Refusals;
import org.dualwatch.finding.Place;

/**
 * Walks through all records of an old workbook ([MS-XLS] 2.1.7.20) before anything is read, and
 * holds against each other what is said twice. The format has no checksum: whatever contradicts
 * itself is damaged.
 */
final class BiffWorkbook {

  static final int BOF = 0x809;
  static final int EOF = 0x0A;
  private static final int BIFF8 = 0x600;
  private static final int GLOBALS = 0x05;
  private static final int FILE_PASS = 0x2F;
  private static final int DATE_MODE = 0x22;
  private static final int BOUND_SHEET = 0x85;
  private static final int STRINGS = 0xFC;
  private static final int FORMAT = 0x41E;
  private static final int XF = 0xE0;
  private static final int SUP_BOOK = 0x1AE;

  /** Marks of the workbook itself and of functions, in place of a file's name. */
  private static final List<Integer> NO_FILE = List.of(0x0401, 0x3A01);

  private static final int XF_LENGTH = 20;
  private static final int STYLE = 4;
  private static final int LAST_BUILT_IN = 163;
  private static final int BLANKS_PER_CELL = 5;

  private final BiffRecords records;
  private final List<Listed> listed = new ArrayList<>();
  private final List<BiffSheet> sheets = new ArrayList<>();
  private final Map<Integer, String> formats = new HashMap<>();
  private final List<Integer> formatsOfStyles = new ArrayList<>();
  private final BitSet cellStyles = new BitSet();
  private Optional<BiffStrings> strings = Optional.empty();
  private final Extent extent = new Extent();
  private int blank;
  private boolean from1904;
  private boolean refersToFiles;

  /** A sheet as the workbook lists it. */
  record Listed(int offset, int kind) {
    boolean isWorksheet() {
      return kind == 0;
    }

    boolean isMacro() {
      return kind == 1 || kind == 6;
    }
  }

  private BiffWorkbook(byte[] stream) {
    this.records = new BiffRecords(stream);
  }

  /** Checks the stream of a workbook. */
  static BiffWorkbook check(byte[] stream) throws ContentRefused {
    BiffWorkbook workbook = new BiffWorkbook(stream);
    workbook.readGlobals();
    for (Listed sheet : workbook.listed) {
      workbook.readSheet(sheet);
    }
    BiffRecords.require(workbook.records.onlyZerosFollow());
    if (workbook.strings.isPresent()) {
      workbook.strings.get().requireReferences();
    }
    return workbook;
  }

  private void readGlobals() throws ContentRefused {
    BiffRecords.require(records.next());
    if (records.type() != BOF || records.u16(0) != BIFF8) {
      throw Refusals.unreadable("Excel 95 或更早版本的内容", "BIFF", Place.WHOLE_FILE);
    }
    BiffRecords.require(records.u16(2) == GLOBALS);
    while (true) {
      BiffRecords.require(records.next());
      if (records.type() == EOF) {
        break;
      }
      readGlobal();
    }
    BiffRecords.require(!listed.isEmpty());
    for (int format : formatsOfStyles) {
      BiffRecords.require(format <= LAST_BUILT_IN || formats.containsKey(format));
    }
  }

  private void readGlobal() throws ContentRefused {
    switch (records.type()) {
      case BOF -> throw Refusals.damaged();
      case FILE_PASS -> throw Refusals.encrypted();
      case DATE_MODE -> {
        BiffRecords.require(records.u16(0) <= 1);
        from1904 = records.u16(0) == 1;
      }
      case BOUND_SHEET -> readListed();
      case FORMAT -> readFormat();
      case XF -> readStyle();
      case SUP_BOOK -> refersToFiles |= !NO_FILE.contains(records.u16(2));
      case STRINGS -> {
        BiffRecords.require(strings.isEmpty());
        strings = Optional.of(BiffStrings.read(records));
      }
      default -> {}
    }
  }

  private void readListed() throws ContentRefused {
    int characters = records.u8(6);
    int wide = records.u8(7);
    BiffRecords.require(characters > 0 && wide <= 1 && records.u8(4) <= 2);
    records.requireLength(8 + characters * (1 + wide));
    BiffText.require(records.text(8, characters, wide == 1));
    listed.add(new Listed(records.i32(0), records.u8(5)));
  }

  private void readFormat() throws ContentRefused {
    int characters = records.u16(2);
    int wide = records.u8(4);
    BiffRecords.require(wide <= 1);
    records.requireLength(5 + characters * (1 + wide));
    String code = records.text(5, characters, wide == 1);
    BiffText.require(code);
    formats.put(records.u16(0), code);
  }

  private void readStyle() throws ContentRefused {
    records.requireLength(XF_LENGTH);
    cellStyles.set(formatsOfStyles.size(), (records.u16(4) & STYLE) == 0);
    formatsOfStyles.add(records.u16(2));
  }

  private void readSheet(Listed sheet) throws ContentRefused {
    BiffRecords.require(records.next() && records.type() == BOF);
    BiffRecords.require(records.offset() == sheet.offset());
    sheets.add(BiffSheet.read(records, this));
  }

  /** Counts a cell; blank ones, of which a form has many, for a fifth. */
  void countCell(boolean value) throws ContentRefused {
    blank += value ? 0 : 1;
    if (value || blank % BLANKS_PER_CELL == 0) {
      extent.cell();
    }
  }

  /** Checks a cell's style. */
  void requireCellStyle(int number) throws ContentRefused {
    BiffRecords.require(cellStyles.get(number));
  }

  /** Checks a cell's string, and counts the reference to it. */
  void requireString(int number) throws ContentRefused {
    strings.orElseThrow(Refusals::damaged).refer(number);
  }

  List<Listed> listed() {
    return listed;
  }

  /** The sheets as checked, in the order in which they are listed. */
  List<BiffSheet> sheets() {
    return sheets;
  }

  /** The format codes that the workbook defines, by their numbers. */
  Map<Integer, String> formats() {
    return formats;
  }

  boolean from1904() {
    return from1904;
  }

  /** Whether any formula can refer to another file. */
  boolean refersToFiles() {
    return refersToFiles;
  }
}
