package org.dualwatch.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Where the columns of a table begin and end, however exactly each page was drawn. */
final class Sides {

  /** In points: sides so near are one; no column is so narrow. */
  private static final double SAME = 3;

  private final List<Double> all = new ArrayList<>();

  private Sides() {}

  static Sides of(List<PageItem.Row> rows) {
    TreeSet<Double> found = new TreeSet<>();
    for (PageItem.Row row : rows) {
      for (PageItem.Cell cell : row.cells()) {
        found.add(cell.left());
        found.add(cell.right());
      }
    }
    Sides sides = new Sides();
    double before = Double.NEGATIVE_INFINITY;
    for (double side : found) {
      if (side - before > SAME) {
        sides.all.add(side);
        before = side;
      }
    }
    return sides;
  }

  static boolean same(double one, double other) {
    return Math.abs(one - other) <= SAME;
  }

  /** The number of columns to the left of a side. */
  int column(double side) {
    int nearest = 0;
    for (int i = 1; i < all.size(); i++) {
      if (Math.abs(all.get(i) - side) < Math.abs(all.get(nearest) - side)) {
        nearest = i;
      }
    }
    return nearest;
  }

  /** Whether two tables are drawn on one grid: as wide, and one has all sides of the other. */
  boolean goWith(Sides other) {
    return same(first(), other.first())
        && same(last(), other.last())
        && (hasAll(other) || other.hasAll(this));
  }

  private boolean hasAll(Sides other) {
    return other.all.stream().allMatch(side -> same(all.get(column(side)), side));
  }

  private double first() {
    return all.get(0);
  }

  private double last() {
    return all.get(all.size() - 1);
  }
}
