package org.dualwatch.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The sample as web pages, Markdown and comma-separated values. */
public final class TextualSamples {

  private static final int COLUMNS = 7;

  private TextualSamples() {}

  /** A page with merged cells, as editors write it. */
  public static String html() {
    return "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>表</title></head><body>\n"
        + forms()
        + "</body></html>\n";
  }

  /** The same as Excel saves it: conditional comments, numbers beside texts, GB2312. */
  public static String excelHtml() {
    return "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"\n"
        + "xmlns:x=\"urn:schemas-microsoft-com:office:excel\"\n"
        + "xmlns=\"http://www.w3.org/TR/REC-html40\">\n<head>\n"
        + "<meta http-equiv=Content-Type content=\"text/html; charset=gb2312\">\n"
        + "<style id=\"a\"><!--table {mso-displayed-decimal-separator:\"\\.\";}\n"
        + ".xl65 {mso-number-format:\"\\@\"; white-space:normal;}\n--></style>\n"
        + "<!--[if gte mso 9]><xml><x:ExcelWorkbook><x:Name>Sheet1</x:Name></x:ExcelWorkbook></xml>"
        + "<![endif]-->\n</head>\n<body>\n"
        + forms().replace("<td", "<td class=xl65 x:num=\"9\"")
        + "<![if supportMisalignedColumns]><table><tr height=0 style='display:none'><td></td></tr>"
        + "</table><![endif]></body></html>\n";
  }

  private static String forms() {
    return SampleForm.all().stream()
        .map(f -> "<h4>" + escape(f.title()) + "</h4>\n" + table(f.head()) + table(f.indicators()))
        .collect(Collectors.joining());
  }

  private static String table(List<List<SampleForm.Cell>> rows) {
    StringBuilder html = new StringBuilder("<table border=1>\n");
    for (int row = 0; row < rows.size(); row++) {
      html.append("<tr>");
      for (int cell = 0; cell < rows.get(row).size(); cell++) {
        html.append(cell(rows, row, cell));
      }
      html.append("</tr>\n");
    }
    return html.append("</table>\n").toString();
  }

  /** Only first cells of rows are merged downwards. */
  private static String cell(List<List<SampleForm.Cell>> rows, int row, int number) {
    SampleForm.Cell cell = rows.get(row).get(number);
    if (cell.merge() == SampleForm.Merge.CONTINUES) {
      return "";
    }
    int height = 1;
    while (cell.merge() == SampleForm.Merge.BEGINS
        && row + height < rows.size()
        && rows.get(row + height).get(0).merge() == SampleForm.Merge.CONTINUES) {
      height++;
    }
    String spans =
        (height > 1 ? " rowspan=\"" + height + "\"" : "")
            + (cell.span() > 1 ? " colspan=" + cell.span() : "");
    String text =
        cell.paragraphs().stream()
            .map(p -> "<p>" + (p.isEmpty() ? "<br>" : escape(p)) + "</p>\n  ")
            .collect(Collectors.joining());
    return "\n <td" + spans + ">" + text + "</td>";
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(" ", "&nbsp;");
  }

  /** All forms below each other, as a spreadsheet saves them. */
  public static String separated(String separator) {
    StringBuilder rows = new StringBuilder();
    for (SampleForm form : SampleForm.all()) {
      rows.append(record(List.of(form.title()), separator));
      form.head().forEach(row -> rows.append(record(spread(row), separator)));
      rows.append(record(List.of(), separator));
      form.indicators().forEach(row -> rows.append(record(spread(row), separator)));
      rows.append(record(List.of(), separator)).append(record(List.of(), separator));
    }
    return rows.toString();
  }

  private static List<String> spread(List<SampleForm.Cell> row) {
    List<String> fields = new ArrayList<>();
    for (SampleForm.Cell cell : row) {
      fields.add(String.join("\n", cell.paragraphs()));
      for (int i = 1; i < cell.span(); i++) {
        fields.add("");
      }
    }
    return fields;
  }

  private static String record(List<String> filled, String separator) {
    List<String> fields = new ArrayList<>(filled);
    while (fields.size() < COLUMNS) {
      fields.add("");
    }
    return fields.stream()
            .map(f -> f.contains(separator) || f.contains("\n") ? '"' + f + '"' : f)
            .collect(Collectors.joining(separator))
        + "\r\n";
  }

  /** As Tika 4 writes it: all rows as wide as the widest, texts as they are. */
  public static String tikaMarkdown() {
    return SampleForm.all().stream()
        .map(
            f ->
                "#### []()"
                    + f.title().replace(".", "\\.")
                    + "\n\n"
                    + markdown(f.head(), "\n", COLUMNS)
                    + "\n\n"
                    + markdown(f.indicators(), "\n", 5)
                    + "\n\n")
        .collect(Collectors.joining());
  }

  /**
   * As other writers do: breaks as elements, headings in bold, an empty row above tables without.
   */
  public static String markdown() {
    return SampleForm.all().stream()
        .map(
            f ->
                "# "
                    + f.title()
                    + " #\n\n"
                    + "|  ".repeat(COLUMNS)
                    + "|\n"
                    + "|:-:".repeat(COLUMNS)
                    + "|\n"
                    + markdownRows(f.head(), "<br>", COLUMNS)
                    + "\n"
                    + markdown(f.indicators(), "<br/>", 5).replace("三级指标", "**三级指标**")
                    + "\n")
        .collect(Collectors.joining());
  }

  private static String markdown(List<List<SampleForm.Cell>> rows, String lineBreak, int columns) {
    return markdownRows(rows.subList(0, 1), lineBreak, columns)
        + "|"
        + " --- |".repeat(columns)
        + "\n"
        + markdownRows(rows.subList(1, rows.size()), lineBreak, columns);
  }

  private static String markdownRows(
      List<List<SampleForm.Cell>> rows, String lineBreak, int columns) {
    return rows.stream()
        .map(
            row ->
                row.stream()
                        .map(c -> " " + String.join(lineBreak, c.paragraphs()).strip() + " |")
                        .collect(Collectors.joining("", "|", ""))
                    + "  |".repeat(columns - row.size())
                    + "\n")
        .collect(Collectors.joining());
  }
}
