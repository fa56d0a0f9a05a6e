package org.dualwatch.sheet;

import java.util.ArrayList;
import java.util.List;
import org.dualwatch.sheet.FormGrid.Cell;
import org.dualwatch.sheet.FormGrid.Look;

/**
 * Rows of a form as a table.
 *
 * @param from the first row
 * @param to the row after the last one
 * @param left the first column
 * @param headings how many rows, from the first, repeat on every page
 * @param width of the table in twentieths of a point
 */
record DocxTable(FormGrid grid, int from, int to, int left, int headings, int width) {

  private static final String LABEL_FILL = "F2F2F2";
  private static final String TO_FILL = "FFF9DB";

  /** The table as an element of a document. */
  String xml() {
    StringBuilder xml = new StringBuilder("<w:tbl>").append(properties()).append("<w:tblGrid>");
    columns().forEach(column -> xml.append("<w:gridCol w:w=\"").append(column).append("\"/>"));
    xml.append("</w:tblGrid>");
    List<List<Cell>> rows = rows();
    for (int row = from; row < to; row++) {
      xml.append("<w:tr><w:trPr><w:cantSplit/>")
          .append(row - from < headings ? "<w:tblHeader/>" : "")
          .append("</w:trPr>");
      for (Cell cell : rows.get(row - from)) {
        write(cell, row, xml);
      }
      xml.append("</w:tr>");
    }
    return xml.append("</w:tbl>").toString();
  }

  private String properties() {
    return """
        <w:tblPr><w:tblStyle w:val="Form"/><w:tblW w:w="%d" w:type="dxa"/>\
        <w:tblLayout w:type="fixed"/></w:tblPr>\
        """
        .formatted(width);
  }

  /** The columns' widths, which fill the table exactly. */
  private List<Integer> columns() {
    List<Integer> characters = FormGrid.WIDTHS.subList(left, FormGrid.COLUMNS);
    int all = characters.stream().mapToInt(Integer::intValue).sum();
    List<Integer> columns = new ArrayList<>();
    int characterEnd = 0;
    int start = 0;
    for (int wide : characters) {
      characterEnd += wide;
      int end = width * characterEnd / all;
      columns.add(end - start);
      start = end;
    }
    return columns;
  }

  /** For each row the cells in it from left to right, those that only go on in it included. */
  private List<List<Cell>> rows() {
    List<List<Cell>> rows = new ArrayList<>();
    for (int row = from; row < to; row++) {
      rows.add(new ArrayList<>());
    }
    for (Cell cell : grid.cells()) {
      if (cell.column() >= left) {
        int end = Math.min(to, cell.row() + cell.rows());
        for (int row = Math.max(from, cell.row()); row < end; row++) {
          rows.get(row - from).add(cell);
        }
      }
    }
    rows.forEach(row -> row.sort((a, b) -> Integer.compare(a.column(), b.column())));
    return rows;
  }

  private void write(Cell cell, int row, StringBuilder xml) {
    List<Integer> columns = columns();
    int first = cell.column() - left;
    int wide =
        columns.subList(first, first + cell.columns()).stream().mapToInt(Integer::intValue).sum();
    xml.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(wide).append("\" w:type=\"dxa\"/>");
    if (cell.columns() > 1) {
      xml.append("<w:gridSpan w:val=\"").append(cell.columns()).append("\"/>");
    }
    boolean begins = row == cell.row();
    if (cell.rows() > 1) {
      xml.append(begins ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>");
    }
    xml.append(fill(cell.look())).append("<w:vAlign w:val=\"center\"/></w:tcPr>");
    xml.append(DocxPage.paragraph(style(cell.look()), begins ? text(cell.value()) : ""));
    xml.append("</w:tc>");
  }

  private static String text(SheetValue value) {
    if (value instanceof SheetValue.Quantity quantity) {
      return quantity.number().toPlainString();
    }
    return value instanceof SheetValue.Text text ? text.text() : "";
  }

  private static String fill(Look look) {
    return switch (look) {
      case LABEL -> shade(LABEL_FILL);
      case TEXT, NUMBER -> "";
      case BLANK, BLANK_AMOUNT, TICK -> shade(TO_FILL);
    };
  }

  private static String shade(String colour) {
    return "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"" + colour + "\"/>";
  }

  private static String style(Look look) {
    return switch (look) {
      case LABEL -> "Label";
      case TEXT, BLANK -> "Cell";
      case NUMBER, BLANK_AMOUNT -> "Number";
      case TICK -> "Tick";
    };
  }
}
