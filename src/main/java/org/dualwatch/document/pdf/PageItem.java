package org.dualwatch.document.pdf;

import java.util.List;
import org.dualwatch.finding.Place;

/** What stands on a page, from top to bottom. */
sealed interface PageItem {

  /** Where it begins, in points from the top. */
  double top();

  /** A line of text outside of tables. */
  record Line(TextLine line, Place place) implements PageItem {
    @Override
    public double top() {
      return line.base() - line.size();
    }
  }

  /**
   * A table, or what of one is on the page.
   *
   * @param nested whether it lies in a cell of another
   */
  record Part(double top, List<Row> rows, boolean nested) implements PageItem {
    public Part {
      rows = List.copyOf(rows);
    }
  }

  /** A row of a table. */
  record Row(List<Cell> cells, Place place) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell of a table.
   *
   * @param text its lines joined, or what stands for a picture
   * @param continued whether it continues the cell above
   * @param alone whether it reaches over one row only
   * @param room what is left free below its last line
   */
  record Cell(
      String text,
      List<TextLine> lines,
      double left,
      double right,
      boolean continued,
      boolean alone,
      double room) {

    boolean isBlank() {
      return text.isBlank();
    }

    /** Whether two cells stand under each other in a column, with the same sides. */
    boolean isAbove(Cell other) {
      return Sides.same(left, other.left) && Sides.same(right, other.right);
    }
  }
}
