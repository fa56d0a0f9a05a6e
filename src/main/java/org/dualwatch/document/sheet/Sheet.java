package org.dualwatch.document.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.dualwatch.document.gate.ContentRefused;
import org.dualwatch.document.gate.Extent;
import org.dualwatch.document.gate.Refusals;
import org.dualwatch.finding.Place;

/**
 * One sheet while it is read: its cells with something in them, merges, hidden rows and columns.
 */
public final class Sheet {

  public static final int ROWS = 1 << 20;
  public static final int COLUMNS = 1 << 14;

  /** A cell with something in it. */
  record Entry(int row, int column, Shown shown) {}

  private final String name;
  private final Extent stored;
  private final List<Entry> entries = new ArrayList<>();
  private final List<Range> merges = new ArrayList<>();
  private final BitSet hiddenRows = new BitSet();
  private final BitSet hiddenColumns = new BitSet();

  Sheet(String name, Extent stored) {
    this.name = name;
    this.stored = stored;
  }

  public String name() {
    return name;
  }

  /** Where a cell stands, rows and columns from 0. */
  public Place place(int row, int column) {
    return new Place.InSheet(name, row + 1, column + 1);
  }

  /** Adds a cell; cells come row by row, from left to right, each once. */
  public void add(int row, int column, Shown shown) throws ContentRefused {
    if (!entries.isEmpty()) {
      Entry last = entries.get(entries.size() - 1);
      if (last.row > row || (last.row == row && last.column >= column)) {
        throw Refusals.damaged();
      }
    }
    if (shown.text().isEmpty() && shown.doubts().isEmpty()) {
      return;
    }
    stored.cell();
    entries.add(new Entry(row, column, shown));
  }

  public void merge(Range range) {
    if (range.top() != range.bottom() || range.left() != range.right()) {
      merges.add(range);
    }
  }

  public void hideRow(int row) {
    hiddenRows.set(row);
  }

  /** Hides columns up to the last, included. */
  public void hideColumns(int first, int last) {
    hiddenColumns.set(first, last + 1);
  }

  List<Entry> entries() {
    return entries;
  }

  List<Range> merges() {
    return merges;
  }

  BitSet hiddenRows() {
    return hiddenRows;
  }

  BitSet hiddenColumns() {
    return hiddenColumns;
  }
}
