package org.dualwatch.document.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dualwatch.document.Block;
import org.dualwatch.document.gate.ContentRefused;
import org.dualwatch.document.gate.Extent;
import org.dualwatch.document.gate.Limits;
import org.dualwatch.document.gate.Refusals;
import org.dualwatch.finding.Place;
import org.jsoup.nodes.Element;

/**
 * One table while it is read: its cells by grid column (HTML Standard 4.9.12, forming a table).
 * What a cell from above covers is a continued cell.
 */
final class HtmlTable {

  private static final Pattern NUMBER = Pattern.compile("\\s*+[0-9]{1,5}\\s*+");

  private final Extent extent;
  private final int number;
  private final List<Block.Row> rows = new ArrayList<>();
  private final BitSet hiddenColumns = new BitSet();

  /** For each grid column, in how many more rows a cell from above covers it. */
  private final int[] covered = new int[Limits.COLUMNS];

  /** For each grid column at which such a cell begins, how many columns it has. */
  private final int[] spans = new int[Limits.COLUMNS];

  private List<Block.Cell> cells = new ArrayList<>();

  /** What the cells of the current row cover in the rows below, from their columns on. */
  private final int[] reaching = new int[Limits.COLUMNS];

  private int column;
  private int listedColumns;

  HtmlTable(Extent extent) throws ContentRefused {
    this.extent = extent;
    this.number = extent.table();
  }

  /** Notes a col element. */
  void listColumn(Element col, Map<String, String> style) throws ContentRefused {
    int end = listedColumns + Math.max(1, span(col, "span", nextPlace()));
    requireColumns(end);
    hiddenColumns.set(listedColumns, end, Declarations.hides(style) || Declarations.unseen(style));
    listedColumns = end;
  }

  void beginRow() throws ContentRefused {
    extent.row();
    cells = new ArrayList<>();
    column = 0;
  }

  /** Goes to the next free column, past those that cells from above cover, and tells its place. */
  Place beginCell() throws ContentRefused {
    while (column < Limits.COLUMNS && covered[column] > 0) {
      addContinued();
    }
    requireColumns(column + 1);
    return nextPlace();
  }

  private Place nextPlace() {
    return new Place.InTable(number, rows.size() + 1, cells.size() + 1);
  }

  private void addContinued() throws ContentRefused {
    extent.cell();
    int span = Math.max(1, spans[column]);
    cells.add(new Block.Cell("", column, span, true, nextPlace()));
    column += span;
  }

  /** Whether the columns that a cell stands in are hidden. */
  boolean hides(Element cell) throws ContentRefused {
    int end = column + Math.max(1, span(cell, "colspan", nextPlace()));
    return hiddenColumns.nextClearBit(column) >= end;
  }

  void addCell(Element cell, String text) throws ContentRefused {
    extent.cell();
    Place place = nextPlace();
    int wide = Math.max(1, span(cell, "colspan", place));
    int high = cell.hasAttr("rowspan") ? span(cell, "rowspan", place) : 1;
    requireColumns(column + wide);
    for (int i = column; i < column + wide; i++) {
      if (covered[i] > 0) {
        throw Refusals.unreadable("互相重叠的合并单元格", "rowspan/colspan", place);
      }
      // A rowspan of 0 goes down to the end of the group.
      reaching[i] = high == 0 ? Integer.MAX_VALUE : high - 1;
    }
    spans[column] = wide;
    cells.add(new Block.Cell(text, column, wide, false, place));
    column += wide;
  }

  void endRow() throws ContentRefused {
    while (column < Limits.COLUMNS) {
      if (covered[column] > 0) {
        addContinued();
      } else {
        column++;
      }
    }
    for (int i = 0; i < Limits.COLUMNS; i++) {
      covered[i] = Math.max(covered[i] - 1, reaching[i]);
      reaching[i] = 0;
    }
    if (!cells.isEmpty()) {
      rows.add(new Block.Row(cells));
    }
  }

  /** The end of a group of rows, beyond which no cell reaches. */
  void endGroup() {
    Arrays.fill(covered, 0);
  }

  Block.Table table() {
    return new Block.Table(number, rows);
  }

  private static int span(Element element, String attribute, Place place) throws ContentRefused {
    String value = element.attr(attribute);
    if (value.isBlank()) {
      return 1;
    }
    if (!NUMBER.matcher(value).matches()) {
      throw Refusals.unreadable("无效的合并行数或列数", attribute, place);
    }
    return Integer.parseInt(value.strip());
  }

  private static void requireColumns(int columns) throws ContentRefused {
    if (columns > Limits.COLUMNS) {
      throw Refusals.tooComplex("超过 " + Limits.COLUMNS + " 列", "不超过 " + Limits.COLUMNS + " 列");
    }
  }
}
