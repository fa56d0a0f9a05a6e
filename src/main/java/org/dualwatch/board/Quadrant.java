package org.dualwatch.board;

import java.math.BigDecimal;
import java.util.List;
import org.dualwatch.monitoring.Colour;

/**
 * Money spent against targets met, of each watched project that both are known of; of many not the
 * points, but how many lie in each cell.
 *
 * @param points at most {@link #POINTS}; empty where there are more
 * @param cells empty where there are points
 * @param count how many projects it shows
 * @param unknown how many watched projects it does not show, as one of the two is unknown
 */
public record Quadrant(List<Point> points, List<Cell> cells, long count, long unknown) {

  /** More points than these are counted by cells. */
  public static final int POINTS = 2_000;

  /** How many cells stand beside and above each other. */
  public static final int GRID = 20;

  /** How many percent a cell is wide and high; the last ones hold what lies beyond too. */
  public static final int PERCENT = 6;

  /** One project. */
  public record Point(
      String id,
      String unitCode,
      String project,
      BigDecimal rate,
      BigDecimal attained,
      Colour worst) {}

  /**
   * Some projects.
   *
   * @param x rate from x * {@link #PERCENT} %
   * @param y attained from y * {@link #PERCENT} %
   * @param worst their colour: the projects of each are counted apart
   */
  public record Cell(int x, int y, Colour worst, long count) {}

  public Quadrant {
    points = List.copyOf(points);
    cells = List.copyOf(cells);
  }
}
