package org.dualwatch.document.text;

import org.dualwatch.document.gate.ContentRefused;
import org.dualwatch.document.gate.Refusals;
import org.dualwatch.finding.Place;

/**
 * The ways in which texts write tables. Each has a mark that the others lack: the delimiter row of
 * Markdown, lines that begin with TAB, and separators of which most rows have equally many. A text
 * that has two of these marks is refused where each reader would pass over what is written in the
 * other way.
 */
enum Dialect {
  /** Tika's text of a Word document: each cell begins a line, with TAB. Any text without tables. */
  CELL_PER_LINE,
  /** The text of Tika's streaming reader: each row is a line, TAB before each of its cells. */
  ROW_PER_LINE,
  /** Pipe tables of GitHub Flavored Markdown. */
  MARKDOWN,
  COMMAS,
  SEMICOLONS,
  /** TAB between cells, as spreadsheets write it. */
  TABS;

  /** The dialect of a text; where there is no mark at all, it has no tables. */
  static Dialect of(String text) throws ContentRefused {
    LineMarks marks = new LineMarks(text);
    if (marks.delimiters() > 0) {
      if (marks.tabFirst() > 0) {
        throw Refusals.unreadable("两种写法混在一起的表格", "TAB + Markdown", Place.WHOLE_FILE);
      }
      return MARKDOWN;
    }
    if (marks.tabInside() > 0 && SeparatedRows.are(text, '\t')) {
      return TABS;
    }
    if (marks.tabFirst() > 0) {
      // Most rows have several cells, so that a line is a row where most lines have several.
      return marks.severalTabs() * 2 > marks.tabFirst() ? ROW_PER_LINE : CELL_PER_LINE;
    }
    return ofSeparator(text);
  }

  private static Dialect ofSeparator(String text) throws ContentRefused {
    boolean commas = SeparatedRows.are(text, ',');
    boolean semicolons = SeparatedRows.are(text, ';');
    if (commas && semicolons) {
      throw Refusals.unreadable("分不清用逗号还是分号分隔的表格", "CSV", Place.WHOLE_FILE);
    }
    if (commas) {
      return COMMAS;
    }
    return semicolons ? SEMICOLONS : CELL_PER_LINE;
  }
}
