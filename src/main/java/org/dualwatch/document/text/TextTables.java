package org.dualwatch.document.text;

import java.util.ArrayList;
import java.util.List;
import org.dualwatch.document.Block;
import org.dualwatch.document.gate.ContentRefused;
import org.dualwatch.document.gate.Extent;
import org.dualwatch.finding.Place;

/**
 * Cuts a sequence of cells into tables and rows, by the line breaks after each cell.
 *
 * <p>An empty paragraph in a cell leaves the same line breaks as the end of a row, so that one cell
 * alone tells nothing. A grid tells: where the first row has at least three cells and all cells up
 * to the end of the table can be dealt out in rows of that many, each ending where a row may end,
 * these are the rows. Otherwise every possible end of a row is one.
 */
final class TextTables {

  private static final int LEAST_GRID = 3;

  private final Extent extent;

  /** The least line breaks after the last cell of a row. */
  private final int rowEnd;

  /** The least line breaks between tables, which an empty paragraph keeps apart. */
  private final int tableEnd;

  /** The least line breaks that certainly end a table even where a grid would go on. */
  private final int gridEnd;

  TextTables(boolean rowPerLine, Extent extent) {
    this.extent = extent;
    this.rowEnd = rowPerLine ? 1 : 2;
    this.tableEnd = rowPerLine ? 3 : 4;
    this.gridEnd = 4;
  }

  /** The line breaks from which on a text after a cell is a paragraph after its table. */
  int breaksBeforeParagraph() {
    return rowEnd + 1;
  }

  /** All tables in cells that no paragraph parts. */
  List<Block.Table> cut(List<TextCell> cells) throws ContentRefused {
    List<Block.Table> tables = new ArrayList<>();
    int start = 0;
    while (start < cells.size()) {
      int width = rowLength(cells, start);
      int end = width < LEAST_GRID ? start : gridEnd(cells, start, width);
      tables.add(end > start ? grid(cells.subList(start, end), width) : plain(cells, start));
      if (end == start) {
        end = plainEnd(cells, start);
      }
      start = end;
    }
    return tables;
  }

  /** How many cells there are up to the first possible end of a row. */
  private int rowLength(List<TextCell> cells, int start) {
    int end = start;
    while (end < cells.size() - 1 && cells.get(end).breaks() < rowEnd) {
      end++;
    }
    return end - start + 1;
  }

  /** Where a grid ends that begins here, or its start where there is none. */
  private int gridEnd(List<TextCell> cells, int start, int width) {
    int end = start;
    while (isRow(cells, end, width)) {
      end += width;
      int breaks = cells.get(end - 1).breaks();
      boolean over = breaks >= gridEnd || (breaks >= tableEnd && !isRow(cells, end, width));
      if (end == cells.size() || over) {
        return end;
      }
    }
    return start;
  }

  private boolean isRow(List<TextCell> cells, int start, int width) {
    int last = start + width - 1;
    if (last >= cells.size()) {
      return false;
    }
    for (int i = start; i < last; i++) {
      if (cells.get(i).breaks() >= tableEnd) {
        return false;
      }
    }
    return last == cells.size() - 1 || cells.get(last).breaks() >= rowEnd;
  }

  private Block.Table grid(List<TextCell> cells, int width) throws ContentRefused {
    int number = extent.table();
    List<Block.Row> rows = new ArrayList<>();
    for (int at = 0; at < cells.size(); at += width) {
      rows.add(row(cells.subList(at, at + width)));
    }
    return new Block.Table(number, rows);
  }

  private int plainEnd(List<TextCell> cells, int start) {
    int end = start;
    while (end < cells.size() - 1 && cells.get(end).breaks() < tableEnd) {
      end++;
    }
    return end + 1;
  }

  private Block.Table plain(List<TextCell> cells, int start) throws ContentRefused {
    int number = extent.table();
    int end = plainEnd(cells, start);
    List<Block.Row> rows = new ArrayList<>();
    int at = start;
    while (at < end) {
      int length = Math.min(rowLength(cells, at), end - at);
      rows.add(row(cells.subList(at, at + length)));
      at += length;
    }
    return new Block.Table(number, rows);
  }

  private Block.Row row(List<TextCell> cells) throws ContentRefused {
    extent.row();
    List<Block.Cell> row = new ArrayList<>(cells.size());
    for (TextCell cell : cells) {
      row.add(new Block.Cell(cell.text(), row.size(), 1, false, new Place.InLines(cell.line())));
    }
    return new Block.Row(row);
  }
}
