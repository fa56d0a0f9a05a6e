package org.dualwatch.document.text;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.dualwatch.document.Block;
import org.dualwatch.document.Document;
import org.dualwatch.document.Format;
import org.dualwatch.document.gate.ContentRefused;
import org.dualwatch.document.gate.Extent;
import org.dualwatch.finding.Place;

/**
 * The text that Apache Tika makes of a Word document to the {@link Document} it was made of. Each
 * cell begins with TAB. In one form every paragraph, every row and every table ends with a line
 * break; in the other (of Tika's streaming reader) a row is one line. Which line breaks end a row
 * and which belong to a cell, {@link TextTables} decides.
 */
public final class TextReader {

  private static final String BOOKMARK = "[bookmark: ";

  private final TextTables tables;
  private final boolean rowPerLine;
  private final Extent extent = new Extent();
  private final List<Block> blocks = new ArrayList<>();
  private final List<TextCell> cells = new ArrayList<>();

  private TextReader(boolean rowPerLine) {
    this.rowPerLine = rowPerLine;
    this.tables = new TextTables(rowPerLine, extent);
  }

  /** Reads a text in whichever dialect it is written. */
  public static Document read(byte[] bytes) throws ContentRefused {
    String text = TextDecoder.decode(bytes);
    return switch (Dialect.of(text)) {
      case CELL_PER_LINE -> readTabbed(text, false);
      case ROW_PER_LINE -> readTabbed(text, true);
      case MARKDOWN -> MarkdownReader.read(text);
      case COMMAS -> SeparatedRows.read(text, ',');
      case SEMICOLONS -> SeparatedRows.read(text, ';');
      case TABS -> SeparatedRows.read(text, '\t');
    };
  }

  private static Document readTabbed(String text, boolean rowPerLine) throws ContentRefused {
    TextReader reader = new TextReader(rowPerLine);
    int number = 0;
    // Never all lines at once: of a hostile file there are as many as bytes.
    for (Iterator<String> lines = text.lines().iterator(); lines.hasNext(); ) {
      number++;
      reader.readLine(withoutBookmarks(lines.next()), number);
    }
    reader.endTables();
    return new Document(Format.TEXT, reader.blocks);
  }

  private void readLine(String line, int number) throws ContentRefused {
    if (line.startsWith("\t")) {
      readCells(line, number);
    } else if (line.isBlank()) {
      addBreak();
    } else if (!cells.isEmpty() && last().breaks() < tables.breaksBeforeParagraph()) {
      extent.text(line.length());
      last().continueWith(line);
      last().addBreak();
    } else {
      endTables();
      extent.paragraph();
      extent.text(line.length());
      blocks.add(new Block.Paragraph(line, new Place.InLines(number)));
    }
  }

  private void readCells(String line, int number) throws ContentRefused {
    int start = 1;
    int end = rowPerLine ? line.indexOf('\t', start) : -1;
    while (end >= 0) {
      addCell(line.substring(start, end), number);
      start = end + 1;
      end = line.indexOf('\t', start);
    }
    addCell(line.substring(start), number);
    last().addBreak();
  }

  private void addCell(String text, int number) throws ContentRefused {
    extent.cell();
    extent.text(text.length());
    cells.add(new TextCell(text, number));
  }

  private void addBreak() {
    if (!cells.isEmpty()) {
      last().addBreak();
    }
  }

  private TextCell last() {
    return cells.get(cells.size() - 1);
  }

  private void endTables() throws ContentRefused {
    blocks.addAll(tables.cut(cells));
    cells.clear();
  }

  /** Tika's rich text form names the bookmarks of headings; people never see them. */
  private static String withoutBookmarks(String line) {
    int start = line.indexOf(BOOKMARK);
    if (start < 0) {
      return line;
    }
    StringBuilder text = new StringBuilder();
    int from = 0;
    while (start >= 0) {
      int end = line.indexOf(']', start);
      if (end < 0) {
        break;
      }
      text.append(line, from, start);
      from = end + 1;
      start = line.indexOf(BOOKMARK, from);
    }
    return text.append(line, from, line.length()).toString();
  }
}
