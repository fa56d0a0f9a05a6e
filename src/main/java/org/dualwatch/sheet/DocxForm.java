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

  private static final DocxPage PAGE = DocxPage.LANDSCAPE;

  private DocxForm() {}

  /** Writes a form. The same form has the same bytes; the stream stays open. */
  public static void write(PrefilledForm form, OutputStream to) throws IOException {
    DocxPackage.write(PAGE.document(body(form)), to);
  }

  private static String body(PrefilledForm form) {
    FormGrid grid = FormGrid.of(form);
    int width = PAGE.textWidth();
    int headings = grid.headings();
    return DocxPage.paragraph("Title", FormWords.TITLE)
        + DocxPage.paragraph("Year", FormWords.year(form))
        + unitLine(form, width)
        + new DocxTable(grid, 0, headings, 0, 0, width).xml()
        + DocxPage.paragraph("Gap", "")
        // Without the merged cell at the side: a heading that is part of it could not repeat.
        + new DocxTable(grid, headings, grid.rows(), 1, FormGrid.HEADING_ROWS, width).xml()
        + DocxPage.paragraph("Gap", "")
        + FormWords.notes(form).stream()
            .map(note -> DocxPage.paragraph("Note", note))
            .collect(Collectors.joining())
        + DocxPage.paragraph("Signed", String.join("　　　　　　　　　　　　", FormWords.SIGNED))
        + DocxPage.paragraph("Foot", FormWords.foot(form));
  }

  private static String unitLine(PrefilledForm form, int width) {
    return """
        <w:p><w:pPr><w:tabs><w:tab w:val="right" w:pos="%d"/></w:tabs></w:pPr>\
        <w:r><w:t xml:space="preserve">%s</w:t></w:r><w:r><w:tab/></w:r><w:r><w:t>%s</w:t></w:r></w:p>\
        """
        .formatted(width, PlainText.xml(FormWords.unit(form)), FormWords.AMOUNT_UNIT);
  }
}
