package org.dualwatch.sheet;

/**
 * A page of a Word document (ECMA-376 Part 1, 17.6.13), A4.
 *
 * @param width of the paper, in twentieths of a point as all lengths here
 * @param margin on each side
 */
record DocxPage(int width, int height, int margin) {

  static final DocxPage UPRIGHT = new DocxPage(11_906, 16_838, 1_417);
  static final DocxPage LANDSCAPE = new DocxPage(16_838, 11_906, 720);

  private static final String DOCUMENT =
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
      <w:body>%s\
      <w:sectPr><w:pgSz w:w="%d" w:h="%d" w:orient="%s"/>\
      <w:pgMar w:top="%5$d" w:right="%5$d" w:bottom="%5$d" w:left="%5$d" w:header="%6$d"\
       w:footer="%6$d" w:gutter="0"/></w:sectPr></w:body></w:document>
      """;

  /** How wide the text is. */
  int textWidth() {
    return width - 2 * margin;
  }

  /** A document of such pages. */
  String document(String body) {
    return DOCUMENT.formatted(
        body, width, height, width > height ? "landscape" : "portrait", margin, margin / 2);
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
