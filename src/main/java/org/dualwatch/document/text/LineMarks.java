package org.dualwatch.document.text;

/** How many lines of a text have which mark of a table, counted in one pass. */
final class LineMarks {

  private int tabFirst;
  private int severalTabs;
  private int tabInside;
  private int delimiters;

  LineMarks(String text) {
    int start = 0;
    int tabs = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\t') {
        tabs++;
      } else if (c == '\n' || c == '\r') {
        count(text, start, i, tabs);
        start = i + 1;
        tabs = 0;
      }
    }
    count(text, start, text.length(), tabs);
  }

  private void count(String text, int start, int end, int tabs) {
    if (start == end) {
      return;
    }
    char first = text.charAt(start);
    if (first == '\t') {
      tabFirst++;
      severalTabs += tabs > 1 ? 1 : 0;
    } else if (tabs > 0) {
      tabInside++;
    } else if ("|:- ".indexOf(first) >= 0 && MarkdownRow.isDelimiter(text.substring(start, end))) {
      delimiters++;
    }
  }

  /** Lines that begin with TAB. */
  int tabFirst() {
    return tabFirst;
  }

  /** Those of them that have more than one. */
  int severalTabs() {
    return severalTabs;
  }

  /** Lines that have a TAB but do not begin with one. */
  int tabInside() {
    return tabInside;
  }

  /** Delimiter rows of Markdown. */
  int delimiters() {
    return delimiters;
  }
}
