package org.dualwatch.document.text;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.dualwatch.document.Block;
import org.dualwatch.document.Document;
import org.dualwatch.document.Format;
import org.dualwatch.document.gate.ContentRefused;
import org.dualwatch.document.gate.Extent;
import org.dualwatch.document.gate.Limits;
import org.dualwatch.document.gate.Refusals;
import org.dualwatch.finding.Place;

/**
 * Text with pipe tables, as Tika 4 and others write of documents: a heading row, a delimiter row,
 * rows. Tika leaves the line breaks of a cell as they are, so that a row whose last pipe is missing
 * goes on in the next line.
 */
final class MarkdownReader {

  private final Extent extent = new Extent();
  private final List<Block> blocks = new ArrayList<>();

  /**
   * The line above, which is a heading row if a delimiter row follows; a row with all the lines
   * that go on with it.
   */
  private final StringBuilder above = new StringBuilder();

  private int aboveNumber;
  private boolean inTable;
  private int width;

  /** Whether the rows of the table end with a pipe, as its delimiter row does. */
  private boolean closed = true;

  private List<Block.Row> rows = new ArrayList<>();

  private MarkdownReader() {}

  static Document read(String text) throws ContentRefused {
    MarkdownReader reader = new MarkdownReader();
    int number = 0;
    for (Iterator<String> lines = text.lines().iterator(); lines.hasNext(); ) {
      number++;
      reader.readLine(lines.next().stripLeading(), number);
    }
    reader.endBlock();
    return new Document(Format.TEXT, reader.blocks);
  }

  private void readLine(String line, int number) throws ContentRefused {
    if (MarkdownRow.isDelimiter(line) && !inTable) {
      beginTable(line, number);
    } else if (isRowOpen() && (inTable || !line.isBlank())) {
      goOn(line);
    } else if (inTable && line.indexOf('|') >= 0) {
      if (MarkdownRow.isDelimiter(line) && line.contains("---")) {
        throw unequal(number);
      }
      addRow();
      begin(line, number);
    } else {
      endBlock();
      if (!line.isBlank()) {
        begin(line, number);
      }
    }
  }

  private boolean isRowOpen() {
    return closed && above.length() > 0 && above.charAt(0) == '|' && !MarkdownRow.isClosed(above);
  }

  private void begin(String line, int number) {
    above.append(line);
    aboveNumber = number;
  }

  private void goOn(String line) throws ContentRefused {
    above.append('\n').append(line);
    if (above.length() > Limits.FIELD_CHARACTERS) {
      throw unequal(aboveNumber);
    }
  }

  private void beginTable(String delimiter, int number) throws ContentRefused {
    width = MarkdownRow.cells(delimiter).size();
    closed = MarkdownRow.isClosed(delimiter);
    List<String> heading = MarkdownRow.cells(above.toString());
    if (above.length() > 0 && heading.size() != width) {
      throw unequal(number);
    }
    inTable = true;
    if (heading.stream().allMatch(String::isBlank)) {
      // Writers leave the heading row empty where a table has none.
      above.setLength(0);
    }
  }

  private static ContentRefused unequal(int line) {
    return Refusals.unreadable("格数与表头不同的行", "Markdown", new Place.InLines(line));
  }

  private void addRow() throws ContentRefused {
    if (above.length() == 0) {
      return;
    }
    List<String> written = MarkdownRow.cells(above.toString());
    if (isRowOpen() || written.size() > width) {
      throw unequal(aboveNumber);
    }
    extent.row();
    Place place = new Place.InLines(aboveNumber);
    List<Block.Cell> cells = new ArrayList<>();
    for (String cell : written) {
      extent.cell();
      extent.text(cell.length());
      cells.add(new Block.Cell(MarkdownText.ofCell(cell, place), cells.size(), 1, false, place));
    }
    rows.add(new Block.Row(cells));
    above.setLength(0);
  }

  /** Ends the table, or the paragraph, that the line above belongs to. */
  private void endBlock() throws ContentRefused {
    if (inTable) {
      addRow();
      blocks.add(new Block.Table(extent.table(), rows));
      rows = new ArrayList<>();
      inTable = false;
      closed = true;
    } else if (above.length() > 0) {
      extent.paragraph();
      extent.text(above.length());
      Place place = new Place.InLines(aboveNumber);
      blocks.add(new Block.Paragraph(MarkdownText.ofLine(above.toString(), place), place));
    }
    above.setLength(0);
  }
}
