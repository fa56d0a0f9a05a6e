package org.dualwatch.document.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dualwatch.document.gate.ContentRefused;

/**
 * What of a sheet is seen. A merged cell is seen where any of it is, beginning at the first row and
 * column that are not hidden.
 */
final class VisibleCells {

  private static final Comparator<Sheet.Entry> IN_ORDER =
      Comparator.comparingInt(Sheet.Entry::row).thenComparingInt(Sheet.Entry::column);

  private final Sheet sheet;
  private final List<Sheet.Entry> cells = new ArrayList<>();
  private final List<Sheet.Entry> covered = new ArrayList<>();
  private final TreeSet<Integer> hiddenRows = new TreeSet<>();
  private final TreeSet<Integer> hiddenColumns = new TreeSet<>();
  private boolean moved;

  private VisibleCells(Sheet sheet) {
    this.sheet = sheet;
  }

  static VisibleCells of(Sheet sheet) throws ContentRefused {
    VisibleCells visible = new VisibleCells(sheet);
    Merges merges = new Merges(sheet.name(), sheet.merges());
    for (Sheet.Entry entry : sheet.entries()) {
      merges.moveTo(entry.row());
      Optional<Range> merge = merges.at(entry.column());
      if (merge.isPresent()) {
        visible.addMerged(entry, merge.get());
      } else {
        visible.add(entry);
      }
    }
    merges.moveToEnd();
    if (visible.moved) {
      visible.cells.sort(IN_ORDER);
    }
    return visible;
  }

  private void add(Sheet.Entry entry) {
    boolean rowHidden = sheet.hiddenRows().get(entry.row());
    boolean columnHidden = sheet.hiddenColumns().get(entry.column());
    if (rowHidden || columnHidden) {
      noteHidden(entry, rowHidden, columnHidden);
    } else {
      cells.add(entry);
    }
  }

  private void noteHidden(Sheet.Entry entry, boolean rowHidden, boolean columnHidden) {
    if (entry.shown().isBlank()) {
      return;
    }
    if (rowHidden) {
      hiddenRows.add(entry.row());
    }
    if (columnHidden) {
      hiddenColumns.add(entry.column());
    }
  }

  private void addMerged(Sheet.Entry entry, Range merge) {
    if (!merge.isAnchor(entry.row(), entry.column())) {
      if (!entry.shown().isBlank()) {
        covered.add(entry);
      }
      return;
    }
    Range seen = seen(merge);
    boolean rowHidden = seen.top() > seen.bottom();
    boolean columnHidden = seen.left() > seen.right();
    if (rowHidden || columnHidden) {
      noteHidden(entry, rowHidden, columnHidden);
    } else {
      moved |= !seen.isAnchor(entry.row(), entry.column());
      cells.add(new Sheet.Entry(seen.top(), seen.left(), entry.shown()));
    }
  }

  private Range seen(Range merge) {
    return new Range(
        sheet.hiddenRows().nextClearBit(merge.top()),
        sheet.hiddenColumns().nextClearBit(merge.left()),
        merge.bottom(),
        merge.right());
  }

  /** The merges as far as they are seen. */
  List<Range> merges() {
    List<Range> merges = new ArrayList<>();
    for (Range merge : sheet.merges()) {
      Range seen = seen(merge);
      if (seen.top() <= seen.bottom() && seen.left() <= seen.right()) {
        merges.add(seen);
      }
    }
    return merges;
  }

  /** The cells that are seen, row by row. */
  List<Sheet.Entry> cells() {
    return cells;
  }

  /** Cells with a text that a merged cell lies upon. */
  List<Sheet.Entry> covered() {
    return covered;
  }

  /** Hidden rows in which something stands, from 0. */
  SortedSet<Integer> hiddenRows() {
    return hiddenRows;
  }

  /** Hidden columns in which something stands, from 0. */
  SortedSet<Integer> hiddenColumns() {
    return hiddenColumns;
  }
}
