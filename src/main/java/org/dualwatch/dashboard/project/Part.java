package org.dualwatch.dashboard.project;

import java.util.List;

/**
 * A paragraph or a table of a file, as far as a page shows it.
 *
 * @param isTable whether it is a table; else it has one box
 * @param name of a table
 * @param before how many rows of it are not shown that stand before
 * @param after how many that stand after
 */
public record Part(boolean isTable, String name, List<Line> lines, int before, int after) {

  public Part {
    lines = List.copyOf(lines);
  }

  /**
   * A row.
   *
   * @param label its number in the file
   * @param more whether it has more cells than are shown
   */
  public record Line(String label, List<Box> boxes, boolean more) {

    public Line {
      boxes = List.copyOf(boxes);
    }
  }

  /**
   * A cell.
   *
   * @param columns how many it covers
   * @param rows how many it covers
   * @param isMarked whether anything was found in it
   * @param marks what; of cells that have one place together the first tells it
   * @param isFirst whether it is the first that the finding is about that was asked for
   */
  public record Box(
      String text, int columns, int rows, boolean isMarked, List<Mark> marks, boolean isFirst) {

    public Box {
      marks = List.copyOf(marks);
    }
  }
}
