package org.dualwatch.document.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dualwatch.document.gate.ContentRefused;
import org.dualwatch.document.gate.Refusals;

/**
 * The areas that lines which touch each other enclose. All lines are drawn through to a grid; two
 * of its fields are one area where no wall stands between them. The outermost sides are walls even
 * where no line is drawn, as tables are in use that are open to the left and right.
 */
final class Grid {

  /** In points: lines so near are one side of a cell, such as double borders. */
  private static final double SAME_SIDE = 3;

  /** How much of a field's side has to be drawn to be a wall. */
  private static final double WALL = 0.6;

  private static final int MOST_FIELDS = 250_000;

  /**
   * An area.
   *
   * @param left the first column of fields in it, from 0
   * @param right the column after the last
   * @param whole whether it is a rectangle
   * @param outside whether it lies open at a side that is closed elsewhere
   */
  record Area(int left, int top, int right, int bottom, boolean whole, boolean outside) {}

  private final double[] xs;
  private final double[] ys;
  private final int columns;
  private final int rows;

  /** Whether a wall stands to the left of, and above, a field; one more each at the far sides. */
  private final boolean[][] wallsLeft;

  private final boolean[][] wallsAbove;
  private final int[] parents;
  private final int[] areaOf;
  private final List<Area> areas = new ArrayList<>();

  private Grid(List<Stroke> strokes, double[] xs, double[] ys) {
    this.xs = xs;
    this.ys = ys;
    columns = xs.length - 1;
    rows = ys.length - 1;
    wallsLeft = new boolean[columns + 1][rows];
    wallsAbove = new boolean[rows + 1][columns];
    parents = new int[columns * rows];
    areaOf = new int[columns * rows];
    for (Stroke stroke : strokes) {
      if (stroke.horizontal()) {
        raise(wallsAbove[nearest(ys, stroke.at())], stroke, xs);
      } else {
        raise(wallsLeft[nearest(xs, stroke.at())], stroke, ys);
      }
    }
    unite();
    collect();
  }

  /** The grid of lines that touch each other; none where they enclose nothing. */
  static Optional<Grid> of(List<Stroke> strokes) throws ContentRefused {
    double[] xs = sides(strokes, false);
    double[] ys = sides(strokes, true);
    if (xs.length < 2 || ys.length < 2) {
      return Optional.empty();
    }
    if ((long) xs.length * ys.length > MOST_FIELDS) {
      throw Refusals.tooComplex("一个表格超过 " + MOST_FIELDS + " 格", "不超过 " + MOST_FIELDS + " 格");
    }
    return Optional.of(new Grid(strokes, xs, ys));
  }

  /** Where lines of one direction are, and where those of the other begin and end. */
  private static double[] sides(List<Stroke> strokes, boolean horizontal) {
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    List<Double> all = new ArrayList<>();
    for (Stroke stroke : strokes) {
      if (stroke.horizontal() == horizontal) {
        all.add(stroke.at());
      } else {
        least = Math.min(least, stroke.from());
        most = Math.max(most, stroke.to());
      }
    }
    if (all.isEmpty() || least > most) {
      return new double[0];
    }
    all.add(least);
    all.add(most);
    all.sort(null);
    double[] sides = new double[all.size()];
    int count = 0;
    double first = all.get(0);
    double before = first;
    for (int i = 1; i <= all.size(); i++) {
      if (i == all.size() || all.get(i) - before > SAME_SIDE) {
        sides[count] = (first + before) / 2;
        count++;
        first = i == all.size() ? first : all.get(i);
      }
      before = i == all.size() ? before : all.get(i);
    }
    return Arrays.copyOf(sides, count);
  }

  private static int nearest(double[] sides, double at) {
    int index = Arrays.binarySearch(sides, at);
    if (index >= 0) {
      return index;
    }
    int after = -index - 1;
    if (after == sides.length) {
      return sides.length - 1;
    }
    return after > 0 && at - sides[after - 1] < sides[after] - at ? after - 1 : after;
  }

  private static void raise(boolean[] walls, Stroke stroke, double[] sides) {
    for (int i = 0; i < walls.length; i++) {
      double from = Math.max(stroke.from(), sides[i]);
      double to = Math.min(stroke.to(), sides[i + 1]);
      if (to - from >= WALL * (sides[i + 1] - sides[i])) {
        walls[i] = true;
      }
    }
  }

  private void unite() {
    for (int field = 0; field < parents.length; field++) {
      parents[field] = field;
    }
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        int field = row * columns + column;
        if (column > 0 && !wallsLeft[column][row]) {
          parents[root(field)] = root(field - 1);
        }
        if (row > 0 && !wallsAbove[row][column]) {
          parents[root(field)] = root(field - columns);
        }
      }
    }
  }

  private int root(int field) {
    int root = field;
    while (parents[root] != root) {
      parents[root] = parents[parents[root]];
      root = parents[root];
    }
    return root;
  }

  private void collect() {
    Map<Integer, List<Integer>> fields = new LinkedHashMap<>();
    for (int field = 0; field < parents.length; field++) {
      fields.computeIfAbsent(root(field), root -> new ArrayList<>()).add(field);
    }
    for (List<Integer> area : fields.values()) {
      area.forEach(field -> areaOf[field] = areas.size());
      areas.add(area(area));
    }
  }

  private Area area(List<Integer> fields) {
    int left = columns;
    int top = rows;
    int right = 0;
    int bottom = 0;
    for (int field : fields) {
      left = Math.min(left, field % columns);
      right = Math.max(right, field % columns + 1);
      top = Math.min(top, field / columns);
      bottom = Math.max(bottom, field / columns + 1);
    }
    boolean whole = fields.size() == (right - left) * (bottom - top);
    boolean outside =
        (left == 0 && isGap(wallsLeft[0], top, bottom))
            || (right == columns && isGap(wallsLeft[columns], top, bottom))
            || (top == 0 && isGap(wallsAbove[0], left, right))
            || (bottom == rows && isGap(wallsAbove[rows], left, right));
    return new Area(left, top, right, bottom, whole, outside);
  }

  /** Whether a stretch of a side is open that has walls elsewhere. */
  private static boolean isGap(boolean[] side, int from, int to) {
    boolean closed = false;
    for (int i = 0; i < side.length; i++) {
      if (side[i] && i >= from && i < to) {
        return false;
      }
      closed |= side[i];
    }
    return closed;
  }

  List<Area> areas() {
    return areas;
  }

  /** The index of the area at a point, or -1 where the point is not in the grid. */
  int areaAt(double x, double y) {
    if (x < xs[0] || x > xs[columns] || y < ys[0] || y > ys[rows]) {
      return -1;
    }
    return areaOf[field(ys, y) * columns + field(xs, x)];
  }

  private static int field(double[] sides, double at) {
    int index = Arrays.binarySearch(sides, at);
    int field = index >= 0 ? index : -index - 2;
    return Math.max(0, Math.min(field, sides.length - 2));
  }

  double x(int column) {
    return xs[column];
  }

  double y(int row) {
    return ys[row];
  }

  double left() {
    return xs[0];
  }

  double top() {
    return ys[0];
  }

  double size() {
    return (xs[columns] - xs[0]) * (ys[rows] - ys[0]);
  }
}
