package org.dualwatch.document.pdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dualwatch.document.gate.ContentRefused;
import org.dualwatch.document.gate.Refusals;

/** Finds the tables among the lines of a page: lines that touch each other belong together. */
final class Lattice {

  /** In points: lines so near are drawn as one, or meet. */
  private static final double SAME = 1.5;

  private static final double MEETS = 2.5;

  private static final long MOST_MEETINGS = 20_000_000;

  private final List<Stroke> horizontal;
  private final List<Stroke> vertical;

  /** Each stroke's place in a forest of those that touch, horizontal ones first. */
  private final int[] parents;

  private Lattice(List<Stroke> strokes) {
    horizontal = joined(strokes.stream().filter(Stroke::horizontal).toList());
    vertical = joined(strokes.stream().filter(stroke -> !stroke.horizontal()).toList());
    parents = new int[horizontal.size() + vertical.size()];
    for (int i = 0; i < parents.length; i++) {
      parents[i] = i;
    }
  }

  /** The grids of all lines that touch each other. */
  static List<Grid> grids(List<Stroke> strokes) throws ContentRefused {
    return new Lattice(strokes).grids();
  }

  /** Lines of one direction, those that go on in each other as one. */
  private static List<Stroke> joined(List<Stroke> strokes) {
    List<Stroke> ordered = new ArrayList<>(strokes);
    ordered.sort(Comparator.comparingDouble(Stroke::at));
    List<Stroke> joined = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= ordered.size(); i++) {
      if (i == ordered.size() || ordered.get(i).at() - ordered.get(start).at() > SAME) {
        joinInLine(ordered.subList(start, i), joined);
        start = i;
      }
    }
    joined.sort(Comparator.comparingDouble(Stroke::at));
    return joined;
  }

  private static void joinInLine(List<Stroke> line, List<Stroke> joined) {
    List<Stroke> ordered = new ArrayList<>(line);
    ordered.sort(Comparator.comparingDouble(Stroke::from));
    Stroke open = ordered.get(0);
    for (Stroke next : ordered.subList(1, ordered.size())) {
      if (next.from() - open.to() <= MEETS) {
        boolean longer = next.to() - next.from() > open.to() - open.from();
        double at = longer ? next.at() : open.at();
        open = new Stroke(open.horizontal(), at, open.from(), Math.max(open.to(), next.to()));
      } else {
        joined.add(open);
        open = next;
      }
    }
    joined.add(open);
  }

  private List<Grid> grids() throws ContentRefused {
    unite();
    Map<Integer, List<Stroke>> components = new LinkedHashMap<>();
    for (int i = 0; i < parents.length; i++) {
      Stroke stroke =
          i < horizontal.size() ? horizontal.get(i) : vertical.get(i - horizontal.size());
      components.computeIfAbsent(root(i), root -> new ArrayList<>()).add(stroke);
    }
    return grids(components.values());
  }

  private static List<Grid> grids(Collection<List<Stroke>> components) throws ContentRefused {
    List<Grid> grids = new ArrayList<>();
    for (List<Stroke> strokes : components) {
      Grid.of(strokes).ifPresent(grids::add);
    }
    return grids;
  }

  private void unite() throws ContentRefused {
    long meetings = 0;
    for (int h = 0; h < horizontal.size(); h++) {
      Stroke line = horizontal.get(h);
      for (int v = firstFrom(line.from() - MEETS); v < vertical.size(); v++) {
        Stroke other = vertical.get(v);
        if (other.at() > line.to() + MEETS) {
          break;
        }
        meetings++;
        if (meetings > MOST_MEETINGS) {
          throw Refusals.tooComplex("一页上的线过多", "一般表格的线");
        }
        if (line.at() >= other.from() - MEETS && line.at() <= other.to() + MEETS) {
          parents[root(horizontal.size() + v)] = root(h);
        }
      }
    }
  }

  /** The first vertical line at or to the right of a point. */
  private int firstFrom(double x) {
    int low = 0;
    int high = vertical.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (vertical.get(middle).at() < x) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int root(int index) {
    int root = index;
    while (parents[root] != root) {
      parents[root] = parents[parents[root]];
      root = parents[root];
    }
    return root;
  }
}
