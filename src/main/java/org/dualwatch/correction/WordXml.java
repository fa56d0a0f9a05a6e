package org.dualwatch.correction;

import java.util.List;
import java.util.stream.Collectors;

/** The few parts of a Word document that a form needs (ECMA-376, WordprocessingML). */
final class WordXml {

  private static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  static final String CONTENT_TYPES =
      DECLARATION
          + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
          + "<Default Extension=\"rels\""
          + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
          + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
          + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-"
          + "officedocument.wordprocessingml.document.main+xml\"/></Types>";

  static final String RELATIONSHIPS =
      DECLARATION
          + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
          + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
          + "relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>";

  /** A4 with 2.5 cm of margin, in twentieths of a point. */
  private static final String PAGE =
      "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1417\" w:right=\"1417\""
          + " w:bottom=\"1417\" w:left=\"1417\" w:header=\"851\" w:footer=\"851\" w:gutter=\"0\"/>"
          + "</w:sectPr>";

  private static final int LABEL_WIDTH = 2400;
  private static final int VALUE_WIDTH = 6672;
  private static final int TITLE_SIZE = 36;
  private static final int TEXT_SIZE = 24;

  private WordXml() {}

  static String document(String body) {
    return DECLARATION
        + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
        + "<w:body>"
        + body
        + PAGE
        + "</w:body></w:document>";
  }

  static String title(String text) {
    return "<w:p><w:pPr><w:spacing w:after=\"240\"/><w:jc w:val=\"center\"/></w:pPr>"
        + run(text, "<w:b/>", TITLE_SIZE)
        + "</w:p>";
  }

  static String paragraph(String text) {
    return "<w:p><w:pPr><w:spacing w:after=\"60\"/></w:pPr>" + run(text, "", TEXT_SIZE) + "</w:p>";
  }

  static String table(List<String> rows) {
    return "<w:tbl><w:tblPr><w:tblW w:w=\""
        + (LABEL_WIDTH + VALUE_WIDTH)
        + "\" w:type=\"dxa\"/><w:tblBorders>"
        + List.of("top", "left", "bottom", "right", "insideH", "insideV").stream()
            .map(side -> "<w:" + side + " w:val=\"single\" w:sz=\"4\" w:space=\"0\"/>")
            .collect(Collectors.joining())
        + "</w:tblBorders><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\""
        + LABEL_WIDTH
        + "\"/><w:gridCol w:w=\""
        + VALUE_WIDTH
        + "\"/></w:tblGrid>"
        + String.join("", rows)
        + "</w:tbl>"
        // Word asks for a paragraph behind a table.
        + paragraph("");
  }

  /** A row of a label and what stands behind it, a line a paragraph. */
  static String row(String label, List<String> lines) {
    return "<w:tr><w:trPr><w:cantSplit/></w:trPr>"
        + cell(LABEL_WIDTH, List.of(label))
        + cell(VALUE_WIDTH, lines)
        + "</w:tr>";
  }

  private static String cell(int width, List<String> lines) {
    return "<w:tc><w:tcPr><w:tcW w:w=\""
        + width
        + "\" w:type=\"dxa\"/><w:vAlign w:val=\"center\"/></w:tcPr>"
        + lines.stream().map(WordXml::paragraph).collect(Collectors.joining())
        + "</w:tc>";
  }

  private static String run(String text, String bold, int halfPoints) {
    return "<w:r><w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\""
        + " w:eastAsia=\"宋体\"/>"
        + bold
        + "<w:sz w:val=\""
        + halfPoints
        + "\"/></w:rPr><w:t xml:space=\"preserve\">"
        + escaped(text)
        + "</w:t></w:r>";
  }

  /** A text as XML has it; what XML cannot hold (XML 1.0, 2.2) becomes a space. */
  private static String escaped(String text) {
    StringBuilder xml = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                default -> xml.appendCodePoint(isXml(c) ? c : ' ');
              }
            });
    return xml.toString();
  }

  private static boolean isXml(int c) {
    return c == '\t'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
  }
}
