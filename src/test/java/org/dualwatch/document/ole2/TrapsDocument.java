package org.dualwatch.document.ole2;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dualwatch.document.DocxFile;

/**
 * One document of what is hard to read in Word. The binary one beside it was made from this one:
 * {@code soffice --headless --convert-to doc traps.docx}, in src/test/resources/samples.
 */
final class TrapsDocument {

  private TrapsDocument() {}

  /** Writes the document that is to be converted, from the project's folder. */
  public static void main(String[] args) throws IOException {
    Files.write(Path.of(args[0]), docx());
  }

  static byte[] docx() {
    return DocxFile.of(
            DocxFile.paragraph("标题")
                + table(
                    3,
                    row(cell("a", 1, ""), cell("b", 2, "")),
                    row(cell("down", 1, restart()), cell("c", 1, ""), cell("d", 1, "")),
                    row(cell("", 1, "<w:vMerge/>"), cell("e", 1, restart()), cell("f", 1, "")),
                    row(cell("", 1, "<w:vMerge/>"), cell("", 1, "<w:vMerge/>"), cell("g", 1, "")),
                    row(cell("new", 1, restart()), cell("h", 2, "")))
                + DocxFile.paragraph("")
                + table(
                    1,
                    of(tracked("<w:del>", "99", "</w:del>") + DocxFile.run("120")),
                    of(run("<w:rPr><w:vanish/></w:rPr>", "<w:t>99</w:t>") + DocxFile.run("120")),
                    of(run("", "<w:t>2024</w:t><w:noBreakHyphen/><w:t>2025</w:t>")),
                    of(run("", "<w:t>a</w:t><w:softHyphen/><w:t>b</w:t>")),
                    of(run("", "<w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t>")),
                    of(run("", "<w:sym w:font=\"Symbol\" w:char=\"F0B3\"/>") + DocxFile.run("95%")),
                    of(run("", "<w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/>")),
                    of(DocxFile.run("100m") + raised("2")),
                    of(field("PAGE", "1") + DocxFile.run("页")),
                    of(field("HYPERLINK \"http://example.org/\"", "链接")),
                    row("<w:tc>" + DocxFile.paragraph("一") + DocxFile.paragraph("") + "</w:tc>"),
                    row("<w:tc>" + inner() + DocxFile.paragraph("后") + "</w:tc>"))
                + DocxFile.paragraph("完"))
        .bytes();
  }

  private static String inner() {
    return DocxFile.paragraph("前")
        + table(2, row(cell("x", 1, ""), cell("y", 1, "")), row(cell("z", 2, "")));
  }

  private static String table(int columns, String... rows) {
    return "<w:tbl><w:tblPr><w:tblW w:w=\"6000\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>"
        + "</w:tblPr><w:tblGrid>"
        + ("<w:gridCol w:w=\"" + 6000 / columns + "\"/>").repeat(columns)
        + "</w:tblGrid>"
        + String.join("", rows)
        + "</w:tbl>";
  }

  private static String row(String... cells) {
    return DocxFile.row(String.join("", cells));
  }

  private static String cell(String text, int span, String merge) {
    return DocxFile.cell(
        "<w:tcW w:w=\""
            + 2000 * span
            + "\" w:type=\"dxa\"/><w:gridSpan w:val=\""
            + span
            + "\"/>"
            + merge,
        text);
  }

  private static String restart() {
    return "<w:vMerge w:val=\"restart\"/>";
  }

  private static String of(String runs) {
    return row("<w:tc><w:p>" + runs + "</w:p></w:tc>");
  }

  private static String run(String properties, String content) {
    return "<w:r>" + properties + content + "</w:r>";
  }

  private static String raised(String text) {
    return run("<w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr>", "<w:t>" + text + "</w:t>");
  }

  private static String tracked(String begin, String text, String end) {
    return begin.replace(">", " w:id=\"1\" w:author=\"a\" w:date=\"2025-01-01T00:00:00Z\">")
        + "<w:r><w:delText>"
        + text
        + "</w:delText></w:r>"
        + end;
  }

  private static String field(String instruction, String result) {
    return mark("begin")
        + run("", "<w:instrText xml:space=\"preserve\"> " + instruction + " </w:instrText>")
        + mark("separate")
        + DocxFile.run(result)
        + mark("end");
  }

  private static String mark(String type) {
    return run("", "<w:fldChar w:fldCharType=\"" + type + "\"/>");
  }
}
