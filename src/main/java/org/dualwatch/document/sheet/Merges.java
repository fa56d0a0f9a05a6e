package org.dualwatch.document.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.dualwatch.document.gate.ContentRefused;
import org.dualwatch.document.gate.Refusals;
import org.dualwatch.finding.Place;

/**
 * The merged cells of a sheet, met from the top row down. Only those of the current row are kept in
 * hand; a merge is never spread out into its cells, of which it can have 17 thousand million.
 */
final class Merges {

  private static final Comparator<Range> FROM_TOP_LEFT =
      Comparator.comparingInt(Range::top).thenComparingInt(Range::left);

  private final List<Range> ranges;
  private final String sheet;
  private final TreeMap<Integer, Range> current = new TreeMap<>();
  private final PriorityQueue<Range> ends =
      new PriorityQueue<>(Comparator.comparingInt(Range::bottom));
  private int next;

  /**
   * Starts above the first row.
   *
   * @param ranges in the order of {@link #sorted(List)}
   */
  Merges(String sheet, List<Range> ranges) {
    this.sheet = sheet;
    this.ranges = ranges;
  }

  /** Ranges from the top down, as they are met. */
  static List<Range> sorted(List<Range> ranges) {
    List<Range> sorted = new ArrayList<>(ranges);
    sorted.sort(FROM_TOP_LEFT);
    return sorted;
  }

  /** Goes down to a row, and refuses merges that overlap with others. */
  void moveTo(int row) throws ContentRefused {
    while (next < ranges.size() && ranges.get(next).top() <= row) {
      Range range = ranges.get(next);
      dropAbove(range.top());
      add(range);
      next++;
    }
    dropAbove(row);
  }

  /** Goes down past all merges. */
  void moveToEnd() throws ContentRefused {
    moveTo(Integer.MAX_VALUE);
  }

  private void dropAbove(int row) {
    while (!ends.isEmpty() && ends.element().bottom() < row) {
      current.remove(ends.remove().left());
    }
  }

  private void add(Range range) throws ContentRefused {
    Map.Entry<Integer, Range> before = current.floorEntry(range.right());
    if (before != null && before.getValue().right() >= range.left()) {
      Place.InSheet place = new Place.InSheet(sheet, range.top() + 1, range.left() + 1);
      throw Refusals.unreadable("互相重叠的合并单元格", place.address(), place);
    }
    current.put(range.left(), range);
    ends.add(range);
  }

  /** The merge that a cell of the current row belongs to. */
  Optional<Range> at(int column) {
    Map.Entry<Integer, Range> before = current.floorEntry(column);
    return before == null || before.getValue().right() < column
        ? Optional.empty()
        : Optional.of(before.getValue());
  }
}
