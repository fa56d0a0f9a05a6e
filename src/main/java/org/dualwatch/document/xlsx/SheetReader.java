package org.dualwatch.document.xlsx;

import java.util.Optional;
import org.dualwatch.document.gate.ContentRefused;
import org.dualwatch.document.gate.Refusals;
import org.dualwatch.document.sheet.Sheet;

/** One worksheet (ECMA-376, 18.3.1.99) into a {@link Sheet}. */
final class SheetReader {

  private final SheetCursor cursor;
  private final Sheet sheet;
  private final CellReader cells;
  private String drawing = "";
  private int row = -1;
  private int column = -1;

  SheetReader(SheetCursor cursor, Sheet sheet, CellReader cells) {
    this.cursor = cursor;
    this.sheet = sheet;
    this.cells = cells;
  }

  /** Reads all, and returns the reference to the sheet's drawing; empty where it has none. */
  String read() throws ContentRefused {
    cursor.enter("worksheet");
    while (cursor.nextChild()) {
      switch (cursor.name()) {
        case "cols" -> readColumns();
        case "sheetData" -> readRows();
        case "mergeCells" -> readMerges();
        case "drawing" -> {
          drawing = cursor.relation();
          cursor.skip();
        }
        default -> cursor.skip();
      }
    }
    cursor.finish();
    return drawing;
  }

  private void readColumns() throws ContentRefused {
    while (cursor.nextChild()) {
      int first = cursor.number("min", 1);
      int last = cursor.number("max", Sheet.COLUMNS);
      if (first < 1 || first > last || last > Sheet.COLUMNS) {
        throw cursor.unreadable("无效的列", "min=" + first + " max=" + last);
      }
      if (cursor.is("hidden") || isZero("width")) {
        sheet.hideColumns(first - 1, last - 1);
      }
      cursor.skip();
    }
  }

  private void readRows() throws ContentRefused {
    while (cursor.nextChild()) {
      if (!cursor.name().equals("row")) {
        cursor.skipUnknown();
        continue;
      }
      int number = cursor.number("r", row + 2);
      if (number < row + 2 || number > Sheet.ROWS) {
        throw cursor.unreadable("无效的行号", "r=" + number);
      }
      row = number - 1;
      column = -1;
      if (cursor.is("hidden") || isZero("ht")) {
        sheet.hideRow(row);
      }
      readCells();
    }
  }

  /** What has no height or width is as hidden as what is said to be. */
  private boolean isZero(String measure) throws ContentRefused {
    Optional<String> value = cursor.attribute(measure);
    return value.isPresent() && value.get().startsWith("0") && value.get().matches("0(\\.0{1,9})?");
  }

  private void readCells() throws ContentRefused {
    while (cursor.nextChild()) {
      if (!cursor.name().equals("c")) {
        cursor.skipUnknown();
        continue;
      }
      Optional<String> written = cursor.attribute("r");
      int next = written.isPresent() ? column(written.get()) : column + 1;
      if (next <= column || next >= Sheet.COLUMNS) {
        throw cursor.unreadable("无效的单元格位置", written.orElse("c"));
      }
      column = next;
      cursor.at(sheet.place(row, column));
      sheet.add(row, column, cells.read());
    }
  }

  private int column(String written) throws ContentRefused {
    CellAddress address =
        CellAddress.of(written).orElseThrow(() -> cursor.unreadable("无效的单元格位置", written));
    if (address.row() != row) {
      throw cursor.unreadable("不在本行的单元格", written);
    }
    return address.column();
  }

  private void readMerges() throws ContentRefused {
    while (cursor.nextChild()) {
      String written = cursor.attribute("ref").orElse("");
      sheet.merge(CellAddress.range(written).orElseThrow(Refusals::damaged));
      cursor.skip();
    }
  }
}
