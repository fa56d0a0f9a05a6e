package org.dualwatch.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dualwatch.document.Block;
import org.dualwatch.document.gate.ContentRefused;
import org.dualwatch.document.gate.Extent;

/** A table while its parts come in, one from each page that it reaches over. */
final class PdfTable {

  /** A row that is repeated on each page heads columns; fewer filled cells are a title. */
  private static final int LEAST_HEADINGS = 3;

  /** In points: what cells keep free at their sides, both together. */
  private static final double PADDING = 14;

  /** In font sizes: with less room below, no further line fits in. */
  private static final double NEXT_LINE = 1.6;

  private final int number;
  private final List<PageItem.Row> rows;
  private final List<PageItem.Row> firstPart;

  PdfTable(int number, PageItem.Part part) {
    this.number = number;
    this.firstPart = part.rows();
    this.rows = new ArrayList<>(part.rows());
  }

  /** Whether a part on the next page is drawn on the same grid. */
  boolean hasGridOf(PageItem.Part next) {
    return Sides.of(rows).goWith(Sides.of(next.rows()));
  }

  /** How many rows at the beginning of a part repeat the headings of the columns. */
  int repeatedHeadings(PageItem.Part next) {
    int repeated = 0;
    boolean headings = false;
    while (repeated < Math.min(firstPart.size(), next.rows().size())
        && isRepeated(firstPart.get(repeated), next.rows().get(repeated))) {
      headings |=
          firstPart.get(repeated).cells().stream().filter(cell -> !cell.isBlank()).count()
              >= LEAST_HEADINGS;
      repeated++;
    }
    return headings ? repeated : 0;
  }

  private static boolean isRepeated(PageItem.Row row, PageItem.Row other) {
    if (row.cells().size() != other.cells().size()) {
      return false;
    }
    for (int i = 0; i < row.cells().size(); i++) {
      PageItem.Cell cell = row.cells().get(i);
      PageItem.Cell again = other.cells().get(i);
      if (!cell.isAbove(again) || !cell.text().equals(again.text())) {
        return false;
      }
    }
    return true;
  }

  /** Adds what a part has below its repeated headings; its first row may be a rest of the last. */
  void goOn(PageItem.Part next) {
    List<PageItem.Row> more = next.rows().subList(repeatedHeadings(next), next.rows().size());
    if (more.isEmpty()) {
      return;
    }
    PageItem.Row last = rows.get(rows.size() - 1);
    if (isRest(last, more.get(0))) {
      rows.set(rows.size() - 1, joined(last, more.get(0)));
      more = more.subList(1, more.size());
    }
    rows.addAll(more);
  }

  /**
   * Whether a row goes on in the first row of the next page: what was said in one line is not there
   * again, and each text that is there goes on where the line above was full and had no room below.
   */
  private static boolean isRest(PageItem.Row last, PageItem.Row next) {
    boolean goesOn = false;
    boolean ends = false;
    for (PageItem.Cell rest : next.cells()) {
      Optional<PageItem.Cell> over = last.cells().stream().filter(c -> c.isAbove(rest)).findFirst();
      boolean ofThisRow = over.isPresent() && over.get().alone() && rest.alone();
      if (ofThisRow && rest.isBlank()) {
        ends |= !over.get().isBlank();
      } else if (ofThisRow && fills(over.get(), rest)) {
        goesOn = true;
      } else if (over.isEmpty() || !rest.isBlank()) {
        return false;
      }
    }
    return goesOn && ends;
  }

  /** Whether the last line of a cell had no room for how the rest begins, nor one more line. */
  private static boolean fills(PageItem.Cell cell, PageItem.Cell rest) {
    if (cell.lines().isEmpty() || rest.lines().isEmpty()) {
      return false;
    }
    TextLine last = cell.lines().get(cell.lines().size() - 1);
    double width = cell.right() - cell.left() - PADDING;
    return cell.room() < NEXT_LINE * last.size()
        && last.width() + rest.lines().get(0).opening() > width;
  }

  private static PageItem.Row joined(PageItem.Row last, PageItem.Row rest) {
    List<PageItem.Cell> cells = new ArrayList<>();
    for (PageItem.Cell cell : last.cells()) {
      cells.add(
          rest.cells().stream()
              .filter(more -> cell.isAbove(more) && !more.isBlank())
              .findFirst()
              .map(more -> joined(cell, more))
              .orElse(cell));
    }
    return new PageItem.Row(cells, last.place());
  }

  private static PageItem.Cell joined(PageItem.Cell cell, PageItem.Cell rest) {
    List<TextLine> lines = new ArrayList<>(cell.lines());
    lines.addAll(rest.lines());
    return new PageItem.Cell(
        TextLines.joined(lines),
        lines,
        cell.left(),
        cell.right(),
        cell.continued(),
        cell.alone(),
        rest.room());
  }

  Block.Table finished(Extent extent) throws ContentRefused {
    Sides sides = Sides.of(rows);
    List<Block.Row> finished = new ArrayList<>();
    for (PageItem.Row row : rows) {
      extent.row();
      List<Block.Cell> cells = new ArrayList<>();
      int end = 0;
      for (PageItem.Cell cell : row.cells()) {
        extent.cell();
        extent.text(cell.text().length());
        int column = Math.max(end, sides.column(cell.left()));
        int span = Math.max(1, sides.column(cell.right()) - column);
        end = column + span;
        cells.add(new Block.Cell(cell.text(), column, span, cell.continued(), row.place()));
      }
      finished.add(new Block.Row(cells));
    }
    return new Block.Table(number, finished);
  }
}
