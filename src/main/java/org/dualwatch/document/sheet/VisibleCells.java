package org.dualwatch.document.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dualwatch.document.gate.ContentRefused;
import org.dualwatch.document.gate.Limits;

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
  private final List<Range> merges;
  private boolean moved;
  private int first = Integer.MAX_VALUE;
  private int last = -1;

  private VisibleCells(Sheet sheet) {
    this.sheet = sheet;
    this.merges = Merges.sorted(sheet.merges());
  }

  static VisibleCells of(Sheet sheet) throws ContentRefused {
    VisibleCells visible = new VisibleCells(sheet);
    Merges merges = new Merges(sheet.name(), visible.merges);
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
      measure(entry.shown(), entry.column(), entry.column());
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
      cells.add(
          seen.isAnchor(entry.row(), entry.column())
              ? entry
              : new Sheet.Entry(seen.top(), seen.left(), entry.shown()));
      boolean ordinary = seen.width() <= Limits.SPAN;
      measure(entry.shown(), seen.left(), ordinary ? seen.right() : seen.left());
    }
  }

  /** A merge is as wide as it is, unless it is drawn far across the sheet. */
  private void measure(Shown shown, int left, int right) {
    if (!shown.isBlank()) {
      first = Math.min(first, left);
      last = Math.max(last, right);
    }
  }

  private Range seen(Range merge) {
    return new Range(
        sheet.hiddenRows().nextClearBit(merge.top()),
        sheet.hiddenColumns().nextClearBit(merge.left()),
        merge.bottom(),
        merge.right());
  }

  /** The merges as far as they are seen, from the top down. */
  List<Range> merges() {
    if (sheet.hiddenRows().isEmpty() && sheet.hiddenColumns().isEmpty()) {
      return merges;
    }
    List<Range> seen = new ArrayList<>();
    for (Range merge : merges) {
      Range part = seen(merge);
      if (part.top() <= part.bottom() && part.left() <= part.right()) {
        seen.add(part);
      }
    }
    return Merges.sorted(seen);
  }

  /** The first column with any text that is seen. */
  int first() {
    return first;
  }

  /** The last column that a text which is seen reaches; before the first where there is none. */
  int last() {
    return last;
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
