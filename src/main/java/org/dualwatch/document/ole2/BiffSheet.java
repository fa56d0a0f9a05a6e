package org.dualwatch.document.ole2;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.dualwatch.document.gate.ContentRefused;

/**
 * The records of one sheet ([MS-XLS] 2.1.7.20.5): its cells lie within the dimensions and within
 * what their rows say, each once, all together.
 */
final class BiffSheet {

  private static final int DIMENSIONS = 0x200;
  private static final int ROW = 0x208;
  private static final int BLANK = 0x201;
  private static final int NUMBER = 0x203;
  private static final int LABEL = 0x204;
  private static final int BOOLEAN_OR_ERROR = 0x205;
  private static final int RK = 0x27E;
  private static final int SEVERAL_RK = 0xBD;
  private static final int SEVERAL_BLANK = 0xBE;
  private static final int SHARED_STRING = 0xFD;
  private static final int RICH_STRING = 0xD6;
  private static final int FORMULA = 0x06;
  private static final int FORMULA_TEXT = 0x207;
  private static final int ARRAY = 0x221;
  private static final int DATA_TABLE = 0x236;
  private static final int SHARED_FORMULA = 0x4BC;
  private static final int ROW_BLOCK = 0xD7;
  private static final int EXTERNAL_USERS = 0x1C2;
  private static final int MERGES = 0xE5;
  private static final int OBJECT = 0x5D;
  private static final int OBJECT_TEXT = 0x1B6;
  private static final int NOTE_OBJECT = 0x19;
  private static final int PICTURE_OBJECT = 0x08;
  private static final int COLUMNS = 256;
  private static final int CALCULATE_ON_LOAD = 2;

  private final BiffRecords records;
  private final BiffWorkbook workbook;
  private final Map<Integer, int[]> rows = new HashMap<>();
  private final BitSet cells = new BitSet();
  private final BitSet uncalculated = new BitSet();
  private int[] dimensions = {};
  private boolean tableBegun;
  private boolean tableEnded;
  private boolean inOrder = true;
  private boolean rowBlocks;
  private int lastCell = -1;
  private int filled;
  private int objectKind;
  private boolean text;
  private boolean picture;

  private BiffSheet(BiffRecords records, BiffWorkbook workbook) {
    this.records = records;
    this.workbook = workbook;
  }

  /** Reads from the beginning of a sheet to its end, charts in it included. */
  static BiffSheet read(BiffRecords records, BiffWorkbook workbook) throws ContentRefused {
    BiffSheet sheet = new BiffSheet(records, workbook);
    int depth = 1;
    while (depth > 0) {
      BiffRecords.require(records.next());
      switch (records.type()) {
        case BiffWorkbook.BOF -> depth++;
        case BiffWorkbook.EOF -> depth--;
        default -> {
          if (depth == 1) {
            sheet.readRecord();
          }
        }
      }
    }
    sheet.requireRows();
    return sheet;
  }

  private void readRecord() throws ContentRefused {
    switch (records.type()) {
      case DIMENSIONS -> readDimensions();
      case ROW -> {
        inTable();
        readRow();
      }
      case BLANK -> readCell(6, false);
      case NUMBER -> readCell(14, true);
      // LibreOffice writes one byte more.
      case BOOLEAN_OR_ERROR -> readCell(Math.min(records.length(), 9), true);
      case RK -> readCell(10, true);
      case SHARED_STRING -> {
        readCell(10, true);
        workbook.requireString(records.i32(6));
      }
      case LABEL, RICH_STRING -> readCell(records.length(), true);
      case FORMULA -> readFormula();
      case SEVERAL_RK -> readCells(6, true);
      case SEVERAL_BLANK -> readCells(2, false);
      case FORMULA_TEXT,
          ARRAY,
          DATA_TABLE,
          SHARED_FORMULA,
          EXTERNAL_USERS,
          BiffRecords.CONTINUE -> {}
      case ROW_BLOCK -> rowBlocks = true;
      default -> {
        tableEnded |= tableBegun;
        readOther();
      }
    }
  }

  private void readOther() throws ContentRefused {
    switch (records.type()) {
      case MERGES -> readMerges();
      case OBJECT -> {
        // [MS-XLS] 2.4.181: the first sub-record says what kind of object it is.
        BiffRecords.require(records.u16(0) == 0x15);
        objectKind = records.u16(4);
        picture |= objectKind == PICTURE_OBJECT;
      }
      case OBJECT_TEXT -> text |= objectKind != NOTE_OBJECT && records.u16(10) > 0;
      default -> {}
    }
  }

  private void readMerges() throws ContentRefused {
    records.requireLength(2 + 8 * records.u16(0));
    for (int at = 2; at < records.length(); at += 8) {
      BiffRecords.require(records.u16(at) <= records.u16(at + 2));
      BiffRecords.require(records.u16(at + 4) <= records.u16(at + 6));
      BiffRecords.require(records.u16(at + 6) < COLUMNS);
    }
  }

  /** What stands between the cells and is no cell was one. */
  private void inTable() throws ContentRefused {
    BiffRecords.require(!tableEnded);
    tableBegun = true;
  }

  private void readDimensions() throws ContentRefused {
    records.requireLength(14);
    BiffRecords.require(dimensions.length == 0 && !tableBegun);
    dimensions = new int[] {records.i32(0), records.i32(4), records.u16(8), records.u16(10)};
  }

  private void readRow() throws ContentRefused {
    records.requireLength(16);
    int first = records.u16(2);
    int end = records.u16(4);
    BiffRecords.require(first <= end && end <= COLUMNS);
    BiffRecords.require(rows.put(records.u16(0), new int[] {first, end}) == null);
  }

  private void readCell(int length, boolean value) throws ContentRefused {
    records.requireLength(length);
    add(records.u16(0), records.u16(2), records.u16(4), value);
  }

  private void readFormula() throws ContentRefused {
    BiffRecords.require(records.u16(20) + 22 <= records.length());
    readCell(records.length(), true);
    if ((records.u16(14) & CALCULATE_ON_LOAD) != 0) {
      uncalculated.set(lastCell);
    }
  }

  private void readCells(int size, boolean value) throws ContentRefused {
    int first = records.u16(2);
    int last = records.u16(records.length() - 2);
    BiffRecords.require(first <= last && last < COLUMNS);
    records.requireLength(6 + size * (last - first + 1));
    for (int i = 0; i <= last - first; i++) {
      add(records.u16(0), first + i, records.u16(4 + size * i), value);
    }
  }

  private void add(int row, int column, int style, boolean value) throws ContentRefused {
    inTable();
    workbook.countCell(value);
    workbook.requireCellStyle(style);
    BiffRecords.require(dimensions.length > 0 && column < COLUMNS);
    BiffRecords.require(dimensions[0] <= row && row < dimensions[1]);
    BiffRecords.require(dimensions[2] <= column && column < dimensions[3]);
    int cell = row * COLUMNS + column;
    BiffRecords.require(!cells.get(cell));
    cells.set(cell);
    inOrder &= cell > lastCell;
    lastCell = cell;
    filled += value ? 1 : 0;
  }

  /** Writers that keep blocks of rows keep their order, too; others have rows as they like. */
  private void requireRows() throws ContentRefused {
    BiffRecords.require(inOrder || !rowBlocks);
    for (int cell = cells.nextSetBit(0); cell >= 0; cell = cells.nextSetBit(cell + 1)) {
      int[] row = rows.get(cell / COLUMNS);
      if (row == null) {
        BiffRecords.require(!rowBlocks);
      } else if (row[1] > 0) {
        BiffRecords.require(row[0] <= cell % COLUMNS && cell % COLUMNS < row[1]);
      }
    }
  }

  /** Whether the result of a formula is one; some writers leave it to who opens the file. */
  boolean isCalculated(int row, int column) {
    return !uncalculated.get(row * COLUMNS + column);
  }

  /** How many cells have a value. */
  int filled() {
    return filled;
  }

  /** Whether there are texts outside of the cells, other than comments. */
  boolean hasText() {
    return text;
  }

  /** Whether anything is seen outside of the cells. */
  boolean hasDrawing() {
    return text || picture;
  }
}
