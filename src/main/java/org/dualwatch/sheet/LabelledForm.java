package org.dualwatch.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A form to be filled in by hand or in Word: a title, how to fill it in, and a table with a label
 * and what stands behind it in each row.
 */
public record LabelledForm(String title, List<String> notes, List<Row> rows) {

  private static final DocxPage PAGE = DocxPage.UPRIGHT;
  private static final int LABEL_WIDTH = 2_400;

  public LabelledForm {
    notes = List.copyOf(notes);
    rows = List.copyOf(rows);
  }

  /**
   * A row.
   *
   * @param content a line each; empty ones are room to write
   */
  public record Row(String label, List<String> content) {

    public Row {
      content = List.copyOf(content);
    }
  }

  /**
   * Writes the form as a Word document. The same form has the same bytes; the stream stays open.
   */
  public void docx(OutputStream to) throws IOException {
    DocxPackage.write(PAGE.document(body()), to);
  }

  private String body() {
    return DocxPage.paragraph("Title", title)
        + DocxPage.paragraph("Gap", "")
        + paragraphs(notes)
        + DocxPage.paragraph("Gap", "")
        + table()
        // Word asks for a paragraph behind a table.
        + DocxPage.paragraph("Gap", "");
  }

  private String table() {
    return """
        <w:tbl><w:tblPr><w:tblStyle w:val="Form"/><w:tblW w:w="%d" w:type="dxa"/>\
        <w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="108" w:type="dxa"/>\
        <w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="%d"/>\
        <w:gridCol w:w="%d"/></w:tblGrid>%s</w:tbl>\
        """
        .formatted(
            PAGE.textWidth(),
            LABEL_WIDTH,
            PAGE.textWidth() - LABEL_WIDTH,
            rows.stream().map(LabelledForm::row).collect(Collectors.joining()));
  }

  private static String row(Row row) {
    return "<w:tr><w:trPr><w:cantSplit/></w:trPr>"
        + cell(LABEL_WIDTH, List.of(row.label()))
        + cell(PAGE.textWidth() - LABEL_WIDTH, row.content())
        + "</w:tr>";
  }

  private static String cell(int width, List<String> lines) {
    return """
        <w:tc><w:tcPr><w:tcW w:w="%d" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>%s</w:tc>\
        """
        .formatted(width, paragraphs(lines));
  }

  private static String paragraphs(List<String> lines) {
    return lines.stream()
        .map(line -> DocxPage.paragraph("Line", line))
        .collect(Collectors.joining());
  }
}
