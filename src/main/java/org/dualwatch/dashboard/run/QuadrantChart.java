package org.dualwatch.dashboard.run;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dualwatch.board.Quadrant;
import org.dualwatch.dashboard.http.Params;
import org.dualwatch.monitoring.Colour;
import org.dualwatch.page.Plain;
import org.dualwatch.page.Words;
import org.dualwatch.page.chart.Plot;

/**
 * Money spent beside targets met, in an SVG picture of 640 by 640 whose axes go to 120 %; what lies
 * beyond stands at the edge.
 *
 * @param dots projects, each a link
 * @param squares how many projects lie in each cell, where there are too many for dots
 * @param ticks of both axes
 * @param time where time progress lies, from the left
 * @param timeUp the same, from the top
 */
public record QuadrantChart(
    List<Dot> dots, List<Square> squares, List<Tick> ticks, String time, String timeUp) {

  private static final Plot PLOT = new Plot(60, 620, 20, 580);
  private static final int MOST = Quadrant.GRID * Quadrant.PERCENT;
  private static final BigDecimal WHOLE = BigDecimal.valueOf(MOST);
  private static final int TICK = 20;
  private static final String SIDE = Integer.toString((PLOT.right() - PLOT.left()) / Quadrant.GRID);

  /** Shades from few to many: each begins at ten times as many as the one before. */
  private static final int SHADES = 5;

  public QuadrantChart {
    dots = List.copyOf(dots);
    squares = List.copyOf(squares);
    ticks = List.copyOf(ticks);
  }

  /**
   * One project.
   *
   * @param title what it is, for those who point at it
   */
  public record Dot(String x, String y, Colour colour, String href, String title) {}

  /**
   * A cell with projects.
   *
   * @param x of its left edge
   * @param y of its upper edge
   * @param side how wide and high
   * @param middleX of its middle
   * @param middleY of its middle
   * @param shade from 1, few, to 5, many
   * @param count as short as it can be said
   */
  public record Square(
      String x,
      String y,
      String side,
      String middleX,
      String middleY,
      int shade,
      String count,
      String href,
      String title) {}

  /** A number beside an axis. */
  public record Tick(String x, String y, int percent) {}

  /**
   * Draws it.
   *
   * @param passed what part of the year has passed, in %
   * @param here the address's fields, for links of cells
   */
  static QuadrantChart of(Words words, Quadrant quadrant, BigDecimal passed, Params here) {
    BigDecimal time = within(passed);
    return new QuadrantChart(
        quadrant.points().stream().map(point -> dot(words, point)).toList(),
        squares(words, quadrant.cells(), here),
        IntStream.rangeClosed(0, MOST / TICK).mapToObj(i -> tick(i * TICK)).toList(),
        PLOT.x(time, WHOLE),
        PLOT.y(time, WHOLE));
  }

  private static Tick tick(int percent) {
    BigDecimal at = BigDecimal.valueOf(percent);
    return new Tick(PLOT.x(at, WHOLE), PLOT.y(at, WHOLE), percent);
  }

  private static BigDecimal within(BigDecimal percent) {
    return percent.max(BigDecimal.ZERO).min(WHOLE);
  }

  private static Dot dot(Words words, Quadrant.Point point) {
    return new Dot(
        PLOT.x(within(point.rate()), WHOLE),
        PLOT.y(within(point.attained()), WHOLE),
        point.worst(),
        "/projects/" + Params.encoded(point.id()),
        words.say(
            "quadrant.point",
            point.unitCode(),
            Plain.line(point.project()),
            QuadrantTable.percent(point.rate()),
            QuadrantTable.percent(point.attained()),
            Lamps.word(words, point.worst())));
  }

  /** A place in the grid. */
  private record Spot(int x, int y) {}

  private static List<Square> squares(Words words, List<Quadrant.Cell> cells, Params here) {
    Map<Spot, List<Quadrant.Cell>> bySpot = new LinkedHashMap<>();
    for (Quadrant.Cell cell : cells) {
      bySpot.computeIfAbsent(new Spot(cell.x(), cell.y()), none -> new ArrayList<>()).add(cell);
    }
    return bySpot.entrySet().stream()
        .map(spot -> square(words, spot.getKey(), spot.getValue(), here))
        .toList();
  }

  private static Square square(Words words, Spot spot, List<Quadrant.Cell> cells, Params here) {
    long count = cells.stream().mapToLong(Quadrant.Cell::count).sum();
    List<Quadrant.Cell> worstFirst =
        cells.stream().sorted(Comparator.comparing(cell -> Lamps.rank(cell.worst()))).toList();
    String lights =
        worstFirst.stream()
            .map(cell -> Lamps.word(words, cell.worst()) + " " + cell.count())
            .collect(Collectors.joining("，"));
    BigDecimal left = BigDecimal.valueOf((long) spot.x() * Quadrant.PERCENT);
    BigDecimal top = BigDecimal.valueOf((spot.y() + 1L) * Quadrant.PERCENT);
    BigDecimal half = BigDecimal.valueOf(Quadrant.PERCENT / 2);
    return new Square(
        PLOT.x(left, WHOLE),
        PLOT.y(top, WHOLE),
        SIDE,
        PLOT.x(left.add(half), WHOLE),
        PLOT.y(top.subtract(half), WHOLE),
        shade(count),
        brief(count),
        "/quadrant" + here.with("cell", spot.x() + "-" + spot.y()).query() + "#apart",
        words.say("quadrant.cell", range(words, spot.x()), range(words, spot.y()), count, lights));
  }

  /** The percents of a column or row, in words. */
  static String range(Words words, int cell) {
    int from = cell * Quadrant.PERCENT;
    if (cell == 0) {
      return words.say("quadrant.below", Quadrant.PERCENT);
    }
    return cell == Quadrant.GRID - 1
        ? words.say("quadrant.from", from)
        : words.say("quadrant.range", from, from + Quadrant.PERCENT);
  }

  private static int shade(long count) {
    return Math.min(SHADES, Long.toString(count).length());
  }

  /** Four digits at most: there is no room for more. */
  private static String brief(long count) {
    return count < 10_000 ? Long.toString(count) : count / 1000 + "k";
  }
}
