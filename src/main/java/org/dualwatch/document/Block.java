package org.dualwatch.document;

import java.util.List;
import org.dualwatch.finding.Place;

/** A paragraph or a table of a document. */
public sealed interface Block {

  /** A paragraph outside of tables; its text is as it stands, line breaks as LF. */
  record Paragraph(String text, Place place) implements Block {}

  /**
   * A table.
   *
   * @param number its number in the document, from 1, nested tables counted where they begin
   */
  record Table(int number, List<Row> rows) implements Block {
    public Table {
      rows = List.copyOf(rows);
    }
  }

  /** A row of a table. */
  record Row(List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell of a table.
   *
   * @param text as it stands, paragraphs and line breaks as LF
   * @param column its first grid column, from 0; where the format has no grid, its index in the row
   * @param span how many grid columns it covers, at least 1
   * @param continued whether it continues the cell above by a vertical merge
   */
  record Cell(String text, int column, int span, boolean continued, Place place) {}
}
