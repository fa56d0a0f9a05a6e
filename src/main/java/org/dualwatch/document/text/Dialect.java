package org.dualwatch.document.text;

import java.util.Iterator;
import org.dualwatch.document.gate.ContentRefused;
import org.dualwatch.document.gate.Refusals;
import org.dualwatch.finding.Place;

/**
 * The ways in which texts write tables. Each has a mark that the others lack, looked for in this
 * order: lines that begin with TAB, the delimiter row of Markdown, and separators of which all rows
 * have equally many. A text that has two of the first three marks is refused, since each reader
 * would pass over what is written in the other way.
 */
enum Dialect {
  /** Tika's text of a Word document: a cell begins with TAB. Also any text without tables. */
  TABBED,
  /** Pipe tables of GitHub Flavored Markdown. */
  MARKDOWN,
  COMMAS,
  SEMICOLONS,
  /** TAB between cells, as spreadsheets write it. */
  TABS;

  /** What the lines of a text have. */
  private static final class Marks {
    private boolean tabFirst;
    private boolean tabInside;
    private boolean pipes;

    private Marks(String text) {
      for (Iterator<String> lines = text.lines().iterator(); lines.hasNext(); ) {
        String line = lines.next();
        boolean first = line.startsWith("\t");
        tabFirst |= first;
        tabInside |= !first && line.indexOf('\t') > 0;
        pipes |= MarkdownRow.isDelimiter(line);
      }
    }
  }

  static Dialect of(String text) throws ContentRefused {
    Marks marks = new Marks(text);
    if (marks.pipes) {
      if (marks.tabFirst) {
        throw Refusals.unreadable("两种写法混在一起的表格", "TAB + Markdown", Place.WHOLE_FILE);
      }
      return MARKDOWN;
    }
    if (marks.tabInside && SeparatedRows.are(text, '\t')) {
      return TABS;
    }
    if (marks.tabFirst) {
      return TABBED;
    }
    boolean commas = SeparatedRows.are(text, ',');
    boolean semicolons = SeparatedRows.are(text, ';');
    if (commas && semicolons) {
      throw Refusals.unreadable("分不清用逗号还是分号分隔的表格", "CSV", Place.WHOLE_FILE);
    }
    return commas ? COMMAS : semicolons ? SEMICOLONS : TABBED;
  }
}
