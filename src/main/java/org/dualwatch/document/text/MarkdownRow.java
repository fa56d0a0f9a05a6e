package org.dualwatch.document.text;

import java.util.ArrayList;
import java.util.List;

/** A line of a pipe table (GitHub Flavored Markdown, 4.10). */
final class MarkdownRow {

  private MarkdownRow() {}

  /** Whether a line is what parts a table's heading from its rows: {@code | --- | :-: |}. */
  static boolean isDelimiter(String line) {
    boolean pipe = false;
    boolean dash = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if ("|-: ".indexOf(c) < 0) {
        return false;
      }
      pipe |= c == '|';
      dash |= c == '-';
    }
    return pipe && dash && cells(line).stream().allMatch(MarkdownRow::isDelimiterCell);
  }

  private static boolean isDelimiterCell(String cell) {
    String dashes = cell.strip();
    int start = dashes.startsWith(":") ? 1 : 0;
    int end = dashes.endsWith(":") ? dashes.length() - 1 : dashes.length();
    return start < end && dashes.chars().skip(start).limit(end - start).allMatch(c -> c == '-');
  }

  /** Whether a row is written to its end: its last pipe, if it has one, parts cells. */
  static boolean isClosed(CharSequence row) {
    int end = row.length();
    while (end > 0 && Character.isWhitespace(row.charAt(end - 1))) {
      end--;
    }
    return end > 0 && row.charAt(end - 1) == '|' && (end == 1 || row.charAt(end - 2) != '\\');
  }

  /** The cells as they are written; a pipe after a backslash parts none. */
  static List<String> cells(String row) {
    String line = row.strip();
    List<String> cells = new ArrayList<>();
    int start = line.startsWith("|") ? 1 : 0;
    int i = start;
    for (; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '|') {
        cells.add(line.substring(start, i));
        start = i + 1;
      }
    }
    if (start < line.length()) {
      cells.add(line.substring(start));
    }
    return cells;
  }
}
