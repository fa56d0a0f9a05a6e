package org.dualwatch.document.ole2;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.poi.hwpf.sprm.SprmBuffer;
import org.dualwatch.document.Block;
import org.dualwatch.document.gate.ContentRefused;
import org.dualwatch.document.gate.Extent;
import org.dualwatch.document.gate.Refusals;
import org.dualwatch.document.word.Flow;
import org.dualwatch.finding.Place;

/**
 * A table while its cells and rows come in. Columns are known only at its end: there is no grid in
 * the file, only the edges of each row's cells.
 */
final class DocTable {

  /** Edges closer than this, in twips, are one: rows drawn by hand differ by a hair. */
  private static final int HAIR = 20;

  private record Row(DocRowShape shape, List<String> texts) {}

  private final Extent extent;
  private final int reserved;
  private final int number;
  private final List<Row> rows = new ArrayList<>();
  private List<String> texts = new ArrayList<>();
  private Optional<Flow> open = Optional.empty();

  DocTable(Extent extent, int reserved) throws ContentRefused {
    this.extent = extent;
    this.reserved = reserved;
    this.number = extent.table();
  }

  /** Where among the blocks the table stands. */
  int reserved() {
    return reserved;
  }

  Place place() {
    return new Place.InTable(number, rows.size() + 1, texts.size() + 1);
  }

  Flow openCell() throws ContentRefused {
    if (open.isEmpty()) {
      extent.cell();
      open = Optional.of(Flow.ofCell());
    }
    return open.get();
  }

  void endCell() throws ContentRefused {
    texts.add(openCell().text());
    open = Optional.empty();
  }

  /** Ends a row by the properties of its end mark. */
  void endRow(SprmBuffer properties, boolean deleted) throws ContentRefused {
    extent.row();
    DocRowShape shape = DocRowShape.of(properties);
    if (open.isPresent() || texts.isEmpty() || shape.cells() != texts.size()) {
      throw Refusals.damaged();
    }
    if (!deleted) {
      rows.add(new Row(shape, texts));
    }
    texts = new ArrayList<>();
  }

  /** The table with its grid. */
  Block.Table finished() throws ContentRefused {
    if (open.isPresent() || !texts.isEmpty()) {
      throw Refusals.damaged();
    }
    List<Integer> grid = grid();
    List<Block.Row> finished = new ArrayList<>();
    BitSet above = new BitSet();
    for (Row row : rows) {
      BitSet merged = new BitSet();
      finished.add(new Block.Row(cells(row, grid, above, merged, finished.size() + 1)));
      above = merged;
    }
    return new Block.Table(number, finished);
  }

  /** Where columns begin and end, from the left. */
  private List<Integer> grid() {
    TreeSet<Integer> edges = new TreeSet<>();
    rows.forEach(row -> edges.addAll(row.shape.edges()));
    List<Integer> grid = new ArrayList<>();
    int before = 0;
    for (int edge : edges) {
      if (grid.isEmpty() || edge - before > HAIR) {
        grid.add(edge);
      }
      before = edge;
    }
    return grid;
  }

  private static int column(List<Integer> grid, int edge) {
    int column = 0;
    while (column + 1 < grid.size() && grid.get(column + 1) <= edge) {
      column++;
    }
    return column;
  }

  private List<Block.Cell> cells(
      Row row, List<Integer> grid, BitSet above, BitSet merged, int rowNumber)
      throws ContentRefused {
    List<Block.Cell> cells = new ArrayList<>();
    DocRowShape shape = row.shape;
    int i = 0;
    while (i < shape.cells()) {
      int from = column(grid, shape.edges().get(i));
      int last = i;
      while (last + 1 < shape.cells() && shape.continuesLeft(last + 1)) {
        last++;
        requireCovered(row.texts.get(last), rowNumber, cells.size() + 1);
      }
      int to = column(grid, shape.edges().get(last + 1));
      if (shape.merged(i)) {
        merged.set(from);
      }
      boolean continued = shape.continuesAbove(i) && above.get(from);
      Place place = new Place.InTable(number, rowNumber, cells.size() + 1);
      int span = Math.max(1, to - from);
      cells.add(new Block.Cell(row.texts.get(i), from, span, continued, place));
      i = last + 1;
    }
    return cells;
  }

  private void requireCovered(String text, int row, int cell) throws ContentRefused {
    if (!text.isBlank()) {
      Place place = new Place.InTable(number, row, cell);
      throw Refusals.unreadable("被左侧单元格合并覆盖的文字", "fMerged", place);
    }
  }
}
