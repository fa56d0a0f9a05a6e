package org.dualwatch.document.pdf;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dualwatch.document.gate.ContentRefused;
import org.dualwatch.document.gate.Refusals;
import org.dualwatch.document.word.Flow;
import org.dualwatch.finding.Place;

/** Puts the marks of a page in their places: into cells of tables, or on lines between them. */
final class PageLayout {

  /** A grid with what lies in its areas. */
  private static final class Table {
    private final Grid grid;
    private final List<List<Glyph>> glyphs = new ArrayList<>();
    private final boolean[] pictures;
    private boolean nested;

    private Table(Grid grid) {
      this.grid = grid;
      grid.areas().forEach(area -> glyphs.add(new ArrayList<>()));
      pictures = new boolean[grid.areas().size()];
    }

    /** What is enclosed outside of the table, and empty, is no cell of it. */
    private boolean isCell(int area) {
      Grid.Area shape = grid.areas().get(area);
      boolean empty = glyphs.get(area).stream().allMatch(Glyph::isBlank);
      return shape.whole() && !(shape.outside() && empty && !pictures[area]);
    }
  }

  private final int page;
  private final List<Table> tables = new ArrayList<>();
  private final List<Glyph> outside = new ArrayList<>();
  private int line;

  private PageLayout(int page) {
    this.page = page;
  }

  /** The lines and tables of a page from top to bottom, nested tables after those around them. */
  static List<PageItem> items(PageMarks marks, int page) throws ContentRefused {
    PageLayout layout = new PageLayout(page);
    layout.placeTables(Lattice.grids(marks.strokes()));
    marks.glyphs().forEach(layout::place);
    marks.pictures().forEach(layout::place);
    layout.requireWholeCells();
    return layout.items();
  }

  /** A single area is a frame around text, not a table. */
  private void placeTables(List<Grid> grids) {
    List<Grid> inner = new ArrayList<>(grids);
    inner.removeIf(grid -> grid.areas().stream().filter(Grid.Area::whole).count() < 2);
    inner.sort(Comparator.comparingDouble(Grid::size));
    inner.forEach(grid -> tables.add(new Table(grid)));
    for (int i = 0; i < tables.size(); i++) {
      Grid grid = inner.get(i);
      tables.get(i).nested =
          tables.subList(i + 1, tables.size()).stream()
              .anyMatch(outer -> outer.grid.areaAt(grid.left(), grid.top()) >= 0);
    }
  }

  /** Smaller tables come first, so that what lies in a nested table is found there. */
  private void place(Glyph glyph) {
    for (Table table : tables) {
      int area = table.grid.areaAt(glyph.centreX(), glyph.centreY());
      if (area >= 0) {
        table.glyphs.get(area).add(glyph);
        return;
      }
    }
    outside.add(glyph);
  }

  private void place(Rectangle2D picture) {
    for (Table table : tables) {
      int area = table.grid.areaAt(picture.getCenterX(), picture.getCenterY());
      if (area >= 0) {
        table.pictures[area] = true;
        return;
      }
    }
  }

  /** Text in an area that is no rectangle belongs to no cell for sure. */
  private void requireWholeCells() throws ContentRefused {
    for (Table table : tables) {
      for (int i = 0; i < table.glyphs.size(); i++) {
        boolean text = table.glyphs.get(i).stream().anyMatch(glyph -> !glyph.isBlank());
        if (text && !table.grid.areas().get(i).whole()) {
          throw Refusals.unreadable("不成格的表格线", "第 " + page + " 页", Place.WHOLE_FILE);
        }
      }
    }
  }

  /** What is to be numbered: a line, or a table, each with where it begins. */
  private record Begin(double top, double size, PageItemSource source) {}

  private interface PageItemSource {
    PageItem item() throws ContentRefused;
  }

  private List<PageItem> items() throws ContentRefused {
    List<Begin> begins = new ArrayList<>();
    for (TextLine text : TextLines.ofPage(outside)) {
      begins.add(
          new Begin(text.base() - text.size(), 0, () -> new PageItem.Line(text, nextPlace())));
    }
    for (Table table : tables) {
      begins.add(new Begin(table.grid.top(), table.grid.size(), () -> part(table)));
    }
    begins.sort(
        Comparator.comparingDouble(Begin::top)
            .thenComparing(Comparator.comparingDouble(Begin::size).reversed()));
    List<PageItem> items = new ArrayList<>();
    for (Begin begin : begins) {
      PageItem item = begin.source.item();
      boolean hollow = item instanceof PageItem.Part part && part.rows().isEmpty();
      if (!hollow) {
        items.add(item);
      }
    }
    return items;
  }

  private Place nextPlace() {
    line++;
    return new Place.OnPage(page, line);
  }

  private PageItem.Part part(Table table) throws ContentRefused {
    List<PageItem.Row> rows = new ArrayList<>();
    int lowest = table.grid.areas().stream().mapToInt(Grid.Area::bottom).max().orElse(0);
    for (int row = 0; row < lowest; row++) {
      if (begins(table, row)) {
        rows.add(row(table, row));
      }
    }
    return new PageItem.Part(table.grid.top(), rows, table.nested);
  }

  /** Lines that bound no cell, such as one under a text, begin no row. */
  private static boolean begins(Table table, int row) {
    List<Grid.Area> areas = table.grid.areas();
    for (int i = 0; i < areas.size(); i++) {
      if (areas.get(i).top() == row && table.isCell(i)) {
        return true;
      }
    }
    return false;
  }

  private PageItem.Row row(Table table, int row) throws ContentRefused {
    Place place = nextPlace();
    List<PageItem.Cell> cells = new ArrayList<>();
    List<Grid.Area> areas = table.grid.areas();
    for (int i = 0; i < areas.size(); i++) {
      Grid.Area area = areas.get(i);
      if (area.top() <= row && area.bottom() > row && table.isCell(i)) {
        cells.add(cell(table, i, row, place));
      }
    }
    cells.sort(Comparator.comparingDouble(PageItem.Cell::left));
    return new PageItem.Row(cells, place);
  }

  private static PageItem.Cell cell(Table table, int index, int row, Place place)
      throws ContentRefused {
    Grid grid = table.grid;
    Grid.Area area = grid.areas().get(index);
    boolean continued = area.top() < row;
    List<TextLine> lines = continued ? List.of() : TextLines.ofCell(table.glyphs.get(index), place);
    String text = TextLines.joined(lines);
    if (!continued && text.isBlank() && table.pictures[index]) {
      text = Flow.PICTURE;
    }
    boolean alone = !continued;
    for (int below = area.top() + 1; below < area.bottom(); below++) {
      alone &= !begins(table, below);
    }
    double room = lines.isEmpty() ? 0 : grid.y(area.bottom()) - lines.get(lines.size() - 1).base();
    return new PageItem.Cell(
        text, lines, grid.x(area.left()), grid.x(area.right()), continued, alone, room);
  }
}
