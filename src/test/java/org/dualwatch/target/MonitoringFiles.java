package org.dualwatch.target;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dualwatch.document.DocxFile;
import org.dualwatch.document.SampleWorkbook;
import org.dualwatch.document.SampleWorkbook.Page;
import org.dualwatch.document.SampleWorkbook.Placed;

/** A monitoring form as the files that people send: the cells of its rows, merged as they are. */
final class MonitoringFiles {

  /** A cell with the grid columns that it covers. */
  private record Cell(String text, int column, int span, boolean continued) {}

  private MonitoringFiles() {}

  /** Writes the sample, from the project's folder. */
  public static void main(String[] args) throws IOException {
    Files.writeString(
        Path.of("src/test/resources/samples/layouts/monitoring-official.html"),
        html(AMonitoringForm.aMonitoringForm()));
  }

  private static List<List<Cell>> cells(AMonitoringForm form) {
    List<List<Cell>> rows = new ArrayList<>();
    for (List<String> texts : form.rows()) {
      List<Cell> cells = new ArrayList<>();
      int column = 0;
      for (String text : texts) {
        String shown = text.replaceAll("→+$", "");
        int span = 1 + text.length() - shown.length();
        boolean continued = shown.equals("↑");
        cells.add(new Cell(continued ? "" : shown, column, span, continued));
        column += span;
      }
      rows.add(cells);
    }
    return rows;
  }

  private static boolean continuedBelow(List<List<Cell>> rows, int row, Cell cell) {
    return row + 1 < rows.size()
        && rows.get(row + 1).stream()
            .anyMatch(below -> below.continued() && below.column() == cell.column());
  }

  private static int height(List<List<Cell>> rows, int row, Cell cell) {
    int height = 1;
    while (continuedBelow(rows, row + height - 1, cell)) {
      height++;
    }
    return height;
  }

  /** As Word writes it. */
  static byte[] docx(AMonitoringForm form) {
    List<List<Cell>> rows = cells(form);
    StringBuilder table = new StringBuilder();
    for (int row = 0; row < rows.size(); row++) {
      StringBuilder line = new StringBuilder();
      for (Cell cell : rows.get(row)) {
        String merge =
            cell.continued()
                ? "<w:vMerge/>"
                : continuedBelow(rows, row, cell) ? "<w:vMerge w:val=\"restart\"/>" : "";
        String span = "<w:gridSpan w:val=\"" + cell.span() + "\"/>";
        line.append(DocxFile.cell(span + merge, cell.text()));
      }
      table.append(DocxFile.row(line.toString()));
    }
    String lines = form.lines().stream().map(DocxFile::paragraph).collect(Collectors.joining());
    return DocxFile.of(lines + DocxFile.table(table.toString())).bytes();
  }

  /** As a sheet, its heading and the year in merged cells of their own. */
  static byte[] xlsx(AMonitoringForm form) {
    return SampleWorkbook.xlsx(page(form)).bytes();
  }

  private static List<Page> page(AMonitoringForm form) {
    List<Placed> placed = new ArrayList<>();
    for (String line : form.lines()) {
      int row = placed.size();
      placed.add(new Placed(row, 0, row, 16, line, "", ""));
    }
    int top = placed.size();
    List<List<Cell>> rows = cells(form);
    for (int row = 0; row < rows.size(); row++) {
      for (Cell cell : rows.get(row)) {
        if (!cell.continued()) {
          int bottom = top + row + height(rows, row, cell) - 1;
          int right = cell.column() + cell.span() - 1;
          placed.add(new Placed(top + row, cell.column(), bottom, right, cell.text(), "", ""));
        }
      }
    }
    return List.of(new Page("监控表", placed));
  }

  /** As a page. */
  static String html(AMonitoringForm form) {
    List<List<Cell>> rows = cells(form);
    StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n");
    html.append("<head><meta charset=\"utf-8\"><title>monitoring</title></head>\n<body>\n");
    form.lines().forEach(line -> html.append("<p>" + DocxFile.escape(line) + "</p>\n"));
    html.append("<table border=\"1\">\n");
    for (int row = 0; row < rows.size(); row++) {
      html.append("<tr>");
      for (Cell cell : rows.get(row)) {
        if (!cell.continued()) {
          html.append("<td");
          html.append(cell.span() > 1 ? " colspan=\"" + cell.span() + "\"" : "");
          int height = height(rows, row, cell);
          html.append(height > 1 ? " rowspan=\"" + height + "\"" : "");
          html.append(">" + DocxFile.escape(cell.text()) + "</td>");
        }
      }
      html.append("</tr>\n");
    }
    return html.append("</table>\n</body>\n</html>\n").toString();
  }

  /** As a spreadsheet saves it with this separator: what was merged is empty. */
  static String separated(AMonitoringForm form, String separator) {
    StringBuilder text = new StringBuilder();
    form.lines().forEach(line -> text.append(line + separator.repeat(16) + "\r\n"));
    for (List<Cell> row : cells(form)) {
      text.append(
          row.stream()
              .map(cell -> cell.text() + separator.repeat(cell.span() - 1))
              .collect(Collectors.joining(separator)));
      text.append("\r\n");
    }
    return text.toString();
  }

  /** As Markdown, all rows as wide as the widest. */
  static String markdown(AMonitoringForm form) {
    StringBuilder text = new StringBuilder();
    form.lines().forEach(line -> text.append(line + "\n\n"));
    int number = 0;
    for (List<Cell> row : cells(form)) {
      text.append(
          row.stream()
              .map(cell -> " " + cell.text() + " |" + "  |".repeat(cell.span() - 1))
              .collect(Collectors.joining("", "|", "\n")));
      text.append(number == 0 ? "|" + " --- |".repeat(17) + "\n" : "");
      number++;
    }
    return text.toString();
  }
}
