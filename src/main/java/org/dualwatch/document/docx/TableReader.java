package org.dualwatch.document.docx;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dualwatch.document.Block;
import org.dualwatch.document.gate.ContentRefused;
import org.dualwatch.document.gate.Extent;
import org.dualwatch.document.gate.Limits;
import org.dualwatch.document.gate.Refusals;
import org.dualwatch.document.word.Flow;
import org.dualwatch.finding.Place;

/** Tables of a Word document, their cells by grid column (ECMA-376 part 1, 17.4). */
final class TableReader {

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");

  private final WordCursor cursor;
  private final Extent extent;
  private final DocxReader document;
  private final Anchors anchors;

  TableReader(WordCursor cursor, Extent extent, DocxReader document, Anchors anchors) {
    this.cursor = cursor;
    this.extent = extent;
    this.document = document;
    this.anchors = anchors;
  }

  private static final class Table {
    private final int number;
    private final List<Block.Row> rows = new ArrayList<>();

    /** The grid columns at which a vertically merged cell begins, in the row above and here. */
    private BitSet above = new BitSet();

    private BitSet merged = new BitSet();

    private Table(int number) {
      this.number = number;
    }
  }

  private static final class Row {
    private final Table table;
    private final List<Block.Cell> cells = new ArrayList<>();
    private int column;
    private boolean deleted;

    private Row(Table table) {
      this.table = table;
    }

    private Place nextPlace() {
      return new Place.InTable(table.number, table.rows.size() + 1, cells.size() + 1);
    }
  }

  private static final class Shape {
    private int span = 1;
    private boolean merged;
    private boolean continued;
    private boolean continuesLeft;
  }

  /** Reads the current table, and into the document also those nested in it. */
  void readTable() throws ContentRefused {
    Table table = new Table(extent.table());
    int reserved = document.reserve();
    cursor.each(name -> readTableChild(name, table));
    document.put(reserved, new Block.Table(table.number, table.rows));
  }

  private void readTableChild(String name, Table table) throws ContentRefused {
    switch (name) {
      case "tr" -> readRow(table);
      case "tblPr", "tblGrid" -> cursor.skip();
      default -> cursor.skipUnknown();
    }
  }

  private void readRow(Table table) throws ContentRefused {
    extent.row();
    Row row = new Row(table);
    table.merged = new BitSet();
    cursor.each(name -> readRowChild(name, row));
    if (row.deleted) {
      row.cells.forEach(cell -> anchors.forget(cell.place()));
      return;
    }
    table.above = table.merged;
    table.rows.add(new Block.Row(row.cells));
  }

  private void readRowChild(String name, Row row) throws ContentRefused {
    if (row.deleted) {
      cursor.skip();
      return;
    }
    switch (name) {
      case "tc" -> readCell(row);
      case "trPr" -> readRowProperties(row);
      case "tblPrEx" -> cursor.skip();
      default -> cursor.skipUnknown();
    }
  }

  private void readRowProperties(Row row) throws ContentRefused {
    while (cursor.nextChild()) {
      switch (cursor.name()) {
        case "gridBefore" -> row.column = number(Limits.COLUMNS);
        case "gridAfter" -> number(Limits.COLUMNS);
        case "del" -> row.deleted = true;
        case "hidden" -> row.deleted |= cursor.on();
        default -> {}
      }
      cursor.skip();
    }
  }

  private void readCell(Row row) throws ContentRefused {
    extent.cell();
    Place outer = cursor.here();
    Place place = row.nextPlace();
    cursor.at(place);
    Shape shape = new Shape();
    Flow flow = Flow.ofCell();
    cursor.each(
        name -> {
          if (name.equals("tcPr")) {
            readShape(shape);
          } else {
            document.readBlock(name, flow);
          }
        });
    document.requireClosedFields(flow);
    add(row, shape, flow.text(), place);
    cursor.at(outer);
  }

  private void add(Row row, Shape shape, String text, Place place) throws ContentRefused {
    if (shape.continuesLeft && !row.cells.isEmpty()) {
      widen(row, shape.span, text);
      anchors.forget(place);
    } else {
      // A cell that continues nothing above begins a merged cell of its own, as Word shows it.
      boolean continued = shape.continued && row.table.above.get(row.column);
      row.cells.add(new Block.Cell(text, row.column, shape.span, continued, place));
      if (shape.merged) {
        row.table.merged.set(row.column);
      }
    }
    row.column += shape.span;
    if (row.column > Limits.COLUMNS) {
      throw Refusals.tooComplex("超过 " + Limits.COLUMNS + " 列", "不超过 " + Limits.COLUMNS + " 列");
    }
  }

  /** A cell merged into the one before it, in the old way (w:hMerge), has no text of its own. */
  private void widen(Row row, int span, String text) throws ContentRefused {
    if (!text.isBlank()) {
      throw cursor.unreadable("被左侧单元格合并覆盖的文字", "hMerge");
    }
    int last = row.cells.size() - 1;
    Block.Cell cell = row.cells.get(last);
    row.cells.set(
        last,
        new Block.Cell(
            cell.text(), cell.column(), cell.span() + span, cell.continued(), cell.place()));
  }

  private void readShape(Shape shape) throws ContentRefused {
    while (cursor.nextChild()) {
      switch (cursor.name()) {
        case "gridSpan" -> shape.span = number(Limits.SPAN);
        case "vMerge" -> {
          shape.merged = true;
          shape.continued = continues();
        }
        case "hMerge" -> shape.continuesLeft = continues();
        case "cellDel", "cellMerge" -> throw cursor.unreadable("未接受的单元格修订");
        default -> {}
      }
      cursor.skip();
    }
    if (shape.span == 0) {
      shape.span = 1;
    }
  }

  /** A merge without a value continues (ECMA-376 part 1, 17.4.84). */
  private boolean continues() throws ContentRefused {
    return !cursor.attribute("val").filter("restart"::equals).isPresent();
  }

  /** A number of columns; larger ones than Word can make are no table that a person made. */
  private int number(int most) throws ContentRefused {
    Optional<String> value = cursor.attribute("val");
    if (value.isEmpty() || !NUMBER.matcher(value.get()).matches()) {
      throw cursor.unreadable("无效的列数");
    }
    int number = Integer.parseInt(value.get());
    if (number > most) {
      throw cursor.unreadable("过大的列数");
    }
    return number;
  }
}
