package org.dualwatch.document.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.dualwatch.document.Block;
import org.dualwatch.document.gate.ContentRefused;
import org.dualwatch.document.gate.Extent;

/**
 * A sheet as one table: the rows with any text, and in each a cell for every column from the first
 * to the last that is used.
 */
final class SheetTable {

  private final Sheet sheet;
  private final Extent extent;
  private final List<Sheet.Entry> cells;
  private final BitSet hiddenColumns;
  private final List<Block.Row> rows = new ArrayList<>();
  private final int first;
  private final int last;

  private SheetTable(Sheet sheet, VisibleCells visible, Extent extent) {
    this.sheet = sheet;
    this.extent = extent;
    this.cells = visible.cells();
    this.hiddenColumns = sheet.hiddenColumns();
    this.first = visible.first();
    this.last = visible.last();
  }

  /** The table, empty where nobody sees any text. */
  static Optional<Block.Table> of(Sheet sheet, VisibleCells visible, Extent extent)
      throws ContentRefused {
    SheetTable table = new SheetTable(sheet, visible, extent);
    if (table.last < 0) {
      return Optional.empty();
    }
    int number = extent.table();
    table.addRows(new Merges(sheet.name(), visible.merges()));
    return Optional.of(new Block.Table(number, table.rows));
  }

  private void addRows(Merges merges) throws ContentRefused {
    int from = 0;
    while (from < cells.size()) {
      int row = cells.get(from).row();
      int to = from;
      boolean text = false;
      while (to < cells.size() && cells.get(to).row() == row) {
        text |= !cells.get(to).shown().isBlank();
        to++;
      }
      if (text) {
        merges.moveTo(row);
        addRow(row, cells.subList(from, to), merges);
      }
      from = to;
    }
  }

  private void addRow(int row, List<Sheet.Entry> entries, Merges merges) throws ContentRefused {
    extent.row();
    List<Block.Cell> made = new ArrayList<>();
    int next = 0;
    int column = first;
    while (column <= last) {
      Optional<Range> merge = merges.at(column);
      if (merge.isEmpty() && hiddenColumns.get(column)) {
        column++;
        continue;
      }
      while (next < entries.size() && entries.get(next).column() < column) {
        next++;
      }
      boolean filled = next < entries.size() && entries.get(next).column() == column;
      boolean continued = merge.filter(range -> range.top() < row).isPresent();
      int end = Math.min(last, merge.map(Range::right).orElse(column));
      String text = filled ? entries.get(next).shown().text() : "";
      extent.cell();
      extent.text(text.length());
      made.add(new Block.Cell(text, column, end - column + 1, continued, sheet.place(row, column)));
      column = end + 1;
    }
    rows.add(new Block.Row(made));
  }
}
