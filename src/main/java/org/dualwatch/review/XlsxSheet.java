package org.dualwatch.review;

import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A sheet of rows under a head that stays in sight. Every cell is text and formatted as text, so
 * that none becomes a formula, not even when somebody edits it.
 */
final class XlsxSheet {

  private static final String AS_TEXT = "@";
  private static final int LONGEST_CELL = 32_767;
  private static final double LINE = 15;
  private static final int MOST_LINES = 12;
  private static final int LAST_NARROW = 0x2E7F;
  private static final Pattern LIKE_AN_ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private final String name;
  private final List<XlsxColumn> columns;

  XlsxSheet(String name, List<XlsxColumn> columns) {
    this.name = name;
    this.columns = columns;
  }

  /** Writes the rows, on further sheets what one cannot hold. */
  void write(Workbook workbook, List<List<String>> rows) {
    int most = Worksheet.MAX_ROWS - 1;
    int sheets = Math.max(1, (rows.size() + most - 1) / most);
    for (int sheet = 0; sheet < sheets; sheet++) {
      List<List<String>> part =
          rows.subList(sheet * most, Math.min(rows.size(), (sheet + 1) * most));
      write(workbook.newWorksheet(sheet == 0 ? name : name + (sheet + 1)), part);
    }
  }

  private void write(Worksheet sheet, List<List<String>> rows) {
    for (int column = 0; column < columns.size(); column++) {
      sheet.value(0, column, columns.get(column).heading());
      sheet.width(column, columns.get(column).width());
    }
    int last = columns.size() - 1;
    sheet.range(0, 0, 0, last).style().bold().fillColor("FFF2F2F2").format(AS_TEXT).set();
    for (int row = 0; row < rows.size(); row++) {
      int lines = 1;
      for (int column = 0; column <= last; column++) {
        String text = cell(rows.get(row).get(column));
        sheet.value(row + 1, column, text);
        lines = Math.max(lines, lines(text, columns.get(column).width()));
      }
      sheet.rowHeight(row + 1, Math.min(lines, MOST_LINES) * LINE);
    }
    if (!rows.isEmpty()) {
      sheet
          .range(1, 0, rows.size(), last)
          .style()
          .format(AS_TEXT)
          .wrapText(true)
          .verticalAlignment("top")
          .set();
    }
    sheet.freezePane(0, 1);
    sheet.setAutoFilter(0, 0, rows.size(), last);
    sheet.pageOrientation("landscape");
    sheet.repeatRows(0);
  }

  /** How many lines a text takes in a column; not every program finds that by itself. */
  private static int lines(String text, int width) {
    long wide = text.chars().filter(c -> c > LAST_NARROW).count();
    return (int) ((text.length() + wide) / (width - 1)) + 1;
  }

  /** One line; what looks like an escape of the format is escaped itself. */
  private static String cell(String text) {
    String safe = LIKE_AN_ESCAPE.matcher(Safe.line(text)).replaceAll("_x005F_");
    if (safe.length() <= LONGEST_CELL) {
      return safe;
    }
    int end = LONGEST_CELL - 1;
    return safe.substring(0, Character.isHighSurrogate(safe.charAt(end - 1)) ? end - 1 : end) + "…";
  }
}
