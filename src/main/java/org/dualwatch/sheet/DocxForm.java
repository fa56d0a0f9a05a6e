package org.dualwatch.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Collectors;

/**
 * The prefilled form as a Word document (ECMA-376 Part 1, WordprocessingML): landscape A4, what is
 * known of the project in one table, the indicators in a second, whose headings repeat on every
 * page.
 */
public final class DocxForm {

  /** A4 and its margins in twentieths of a point. */
  private static final int PAGE_WIDTH = 16_838;

  private static final int PAGE_HEIGHT = 11_906;
  private static final int MARGIN = 720;

  private static final String DOCUMENT =
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
      <w:body>%s\
      <w:sectPr><w:pgSz w:w="%d" w:h="%d" w:orient="landscape"/>\
      <w:pgMar w:top="%4$d" w:right="%4$d" w:bottom="%4$d" w:left="%4$d" w:header="360"\
       w:footer="360" w:gutter="0"/></w:sectPr></w:body></w:document>
      """;

  private DocxForm() {}

  /** Writes a form. The same form has the same bytes; the stream stays open. */
  public static void write(PrefilledForm form, OutputStream to) throws IOException {
    DocxPackage.write(DOCUMENT.formatted(body(form), PAGE_WIDTH, PAGE_HEIGHT, MARGIN), to);
  }

  private static String body(PrefilledForm form) {
    FormGrid grid = FormGrid.of(form);
    int width = PAGE_WIDTH - 2 * MARGIN;
    int headings = grid.headings();
    return paragraph("Title", FormWords.TITLE)
        + paragraph("Year", FormWords.year(form))
        + unitLine(form, width)
        + new DocxTable(grid, 0, headings, 0, 0, width).xml()
        + paragraph("Gap", "")
        // Without the merged cell at the side: a heading that is part of it could not repeat.
        + new DocxTable(grid, headings, grid.rows(), 1, FormGrid.HEADING_ROWS, width).xml()
        + paragraph("Gap", "")
        + FormWords.notes(form).stream()
            .map(note -> paragraph("Note", note))
            .collect(Collectors.joining())
        + paragraph("Signed", String.join("　　　　　　　　　　　　", FormWords.SIGNED))
        + paragraph("Foot", FormWords.foot(form));
  }

  private static String unitLine(PrefilledForm form, int width) {
    return """
        <w:p><w:pPr><w:tabs><w:tab w:val="right" w:pos="%d"/></w:tabs></w:pPr>\
        <w:r><w:t xml:space="preserve">%s</w:t></w:r><w:r><w:tab/></w:r><w:r><w:t>%s</w:t></w:r></w:p>\
        """
        .formatted(width, PlainText.xml(FormWords.unit(form)), FormWords.AMOUNT_UNIT);
  }

  /** A paragraph; each line of a text begins on a line of its own. */
  static String paragraph(String style, String text) {
    String lines = PlainText.xml(text).replace("\n", "</w:t><w:br/><w:t xml:space=\"preserve\">");
    return "<w:p><w:pPr><w:pStyle w:val=\""
        + style
        + "\"/></w:pPr><w:r><w:t xml:space=\"preserve\">"
        + lines
        + "</w:t></w:r></w:p>";
  }
}
