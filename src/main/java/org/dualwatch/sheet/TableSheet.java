package org.dualwatch.sheet;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A sheet of rows under a head that stays in sight. Every text is text and formatted as text, so
 * that none becomes a formula, not even when somebody edits it. Only a block of rows is in memory.
 */
public final class TableSheet {

  private static final int BLOCK = 500;
  private static final double LINE = 15;
  private static final int MOST_LINES = 12;

  private final String name;
  private final List<SheetColumn> columns;
  private final int most;

  /** A sheet with the rows that the format allows; what it cannot hold goes on further sheets. */
  public TableSheet(String name, List<SheetColumn> columns) {
    this(name, columns, Worksheet.MAX_ROWS - 1);
  }

  TableSheet(String name, List<SheetColumn> columns, int most) {
    this.name = name;
    this.columns = List.copyOf(columns);
    this.most = most;
  }

  /** Writes the rows, on further sheets what one cannot hold. Each has a value for each column. */
  public void write(Workbook workbook, Iterator<List<SheetValue>> rows) throws IOException {
    int sheet = 1;
    do {
      write(workbook.newWorksheet(sheet == 1 ? name : name + sheet), rows);
      sheet++;
    } while (rows.hasNext());
  }

  private void write(Worksheet sheet, Iterator<List<SheetValue>> rows) throws IOException {
    int last = columns.size() - 1;
    head(sheet, last);
    int row = 1;
    while (rows.hasNext() && row <= most) {
      int from = row;
      while (rows.hasNext() && row <= most && row < from + BLOCK) {
        write(sheet, row, rows.next());
        row++;
      }
      format(sheet, from, row - 1);
      sheet.flush();
    }
    sheet.setAutoFilter(0, 0, row - 1, last);
    sheet.finish();
  }

  private void head(Worksheet sheet, int last) {
    int lines = 1;
    for (int column = 0; column <= last; column++) {
      SheetColumn head = columns.get(column);
      sheet.value(0, column, head.heading());
      sheet.width(column, head.width());
      lines = Math.max(lines, TextLines.of(head.heading(), head.width()));
    }
    sheet.rowHeight(0, lines * LINE);
    sheet
        .range(0, 0, 0, last)
        .style()
        .bold()
        .fillColor("FFF2F2F2")
        .wrapText(true)
        .verticalAlignment("center")
        .format(SheetColumn.Kind.TEXT.format())
        .set();
    sheet.freezePane(0, 1);
    sheet.paperSize(PaperSize.A3_PAPER);
    sheet.pageOrientation("landscape");
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.repeatRows(0);
  }

  private void write(Worksheet sheet, int row, List<SheetValue> values) {
    int lines = 1;
    for (int column = 0; column < columns.size(); column++) {
      SheetValue value = values.get(column);
      if (value instanceof SheetValue.Quantity quantity) {
        sheet.value(row, column, quantity.number());
      } else if (value instanceof Light light) {
        sheet.inlineString(row, column, light.text());
        sheet.style(row, column).fillColor(light.fill()).set();
      } else if (value instanceof SheetValue.Text text) {
        String cell = PlainText.cell(text.text());
        // Not among the shared strings, all of which would stay in memory.
        sheet.inlineString(row, column, cell);
        lines = Math.max(lines, TextLines.of(cell, columns.get(column).width()));
      }
    }
    sheet.rowHeight(row, Math.min(lines, MOST_LINES) * LINE);
  }

  private void format(Worksheet sheet, int from, int to) {
    for (int column = 0; column < columns.size(); column++) {
      sheet
          .range(from, column, to, column)
          .style()
          .format(columns.get(column).kind().format())
          .wrapText(true)
          .verticalAlignment("top")
          .set();
    }
  }
}
