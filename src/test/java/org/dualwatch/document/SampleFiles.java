package org.dualwatch.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes the samples that ship; the main method writes them where they are kept. */
public final class SampleFiles {

  private static final Path SAMPLES = Path.of("src/main/resources/org/dualwatch/sample");
  private static final List<Integer> HEAD_GRID = List.of(1650, 1100, 1250, 1250, 1250, 1250, 1250);
  private static final List<Integer> INDICATOR_GRID = List.of(1300, 1700, 2200, 2300, 1500);
  private static final int FIRST_BOOKMARK = 138;
  private static final String FONT =
      "<w:rFonts w:ascii=\"宋体\" w:hAnsi=\"宋体\" w:eastAsia=\"宋体\" w:cs=\"宋体\"/>";

  private SampleFiles() {}

  /** Writes the samples, from the project's folder. */
  public static void main(String[] args) throws IOException {
    Files.write(SAMPLES.resolve("363207-2025.docx"), docx());
    Files.writeString(SAMPLES.resolve("363207-2025.txt"), richText());
  }

  /** The sample as a Word document. */
  public static byte[] docx() {
    StringBuilder body = new StringBuilder();
    List<SampleForm> forms = SampleForm.all();
    for (int i = 0; i < forms.size(); i++) {
      appendForm(body, forms.get(i), i);
    }
    return DocxFile.of(body.toString()).withPart("word/styles.xml", styles()).bytes();
  }

  /** The sample as the text that Tika's rich text handler makes of it. */
  public static String richText() {
    List<SampleForm> forms = SampleForm.all();
    return IntStream.range(0, forms.size())
        .mapToObj(i -> "[bookmark: " + bookmark(i) + "]" + text(forms.get(i), false))
        // Files in circulation have this space, left over from cutting them out of larger ones.
        .collect(Collectors.joining("", " ", ""));
  }

  /** The sample as plain text, without bookmarks. */
  public static String plainText() {
    return SampleForm.all().stream().map(f -> text(f, false)).collect(Collectors.joining());
  }

  /** The sample as the text of Tika's streaming reader, a row a line. */
  public static String rowPerLineText() {
    return SampleForm.all().stream().map(f -> text(f, true)).collect(Collectors.joining());
  }

  private static String text(SampleForm form, boolean rowPerLine) {
    return form.title()
        + "\n"
        + text(form.head(), rowPerLine)
        + "\n"
        + text(form.indicators(), rowPerLine)
        + "\n\n";
  }

  private static String text(List<List<SampleForm.Cell>> rows, boolean rowPerLine) {
    return rows.stream()
        .map(row -> row.stream().map(c -> text(c, rowPerLine)).collect(Collectors.joining()) + "\n")
        .collect(Collectors.joining("", "", "\n"));
  }

  private static String text(SampleForm.Cell cell, boolean rowPerLine) {
    boolean bare = rowPerLine && cell.paragraphs().size() == 1;
    return "\t" + String.join("\n", cell.paragraphs()) + (bare ? "" : "\n");
  }

  private static String bookmark(int form) {
    return String.format("_Toc_4_4_%010d", FIRST_BOOKMARK + form);
  }

  private static void appendForm(StringBuilder body, SampleForm form, int index) {
    body.append("<w:p><w:pPr><w:pStyle w:val=\"4\"/><w:jc w:val=\"center\"/></w:pPr>")
        .append("<w:bookmarkStart w:id=\"" + index + "\" w:name=\"" + bookmark(index) + "\"/>")
        .append(run(form.title(), true))
        .append("<w:bookmarkEnd w:id=\"" + index + "\"/></w:p>");
    appendTable(body, form.head(), HEAD_GRID, false);
    body.append("<w:p/>");
    appendTable(body, form.indicators(), INDICATOR_GRID, true);
    body.append("<w:p/><w:p/>");
  }

  private static void appendTable(
      StringBuilder body, List<List<SampleForm.Cell>> rows, List<Integer> grid, boolean header) {
    body.append("<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblBorders>");
    for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
      body.append("<w:" + side + " w:val=\"single\"/>");
    }
    body.append("</w:tblBorders><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
    grid.forEach(width -> body.append("<w:gridCol w:w=\"" + width + "\"/>"));
    body.append("</w:tblGrid>");
    boolean first = header;
    for (List<SampleForm.Cell> row : rows) {
      body.append("<w:tr>").append(first ? "<w:trPr><w:tblHeader/></w:trPr>" : "");
      int column = 0;
      for (SampleForm.Cell cell : row) {
        int end = column + cell.span();
        int width = grid.subList(column, end).stream().mapToInt(Integer::intValue).sum();
        appendCell(body, cell, width, first);
        column = end;
      }
      body.append("</w:tr>");
      first = false;
    }
    body.append("</w:tbl>");
  }

  private static void appendCell(
      StringBuilder body, SampleForm.Cell cell, int width, boolean bold) {
    body.append("<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/>");
    if (cell.span() > 1) {
      body.append("<w:gridSpan w:val=\"" + cell.span() + "\"/>");
    }
    body.append(
        switch (cell.merge()) {
          case NONE -> "";
          case BEGINS -> "<w:vMerge w:val=\"restart\"/>";
          case CONTINUES -> "<w:vMerge/>";
        });
    body.append("<w:vAlign w:val=\"center\"/></w:tcPr>");
    for (String paragraph : cell.paragraphs()) {
      body.append("<w:p><w:pPr><w:jc w:val=\"" + cell.alignment() + "\"/></w:pPr>")
          .append(paragraph.isEmpty() ? "" : run(paragraph, bold))
          .append("</w:p>");
    }
    body.append("</w:tc>");
  }

  private static String run(String text, boolean bold) {
    boolean spaced = !text.equals(text.strip());
    return "<w:r><w:rPr>"
        + FONT
        + (bold ? "<w:b/>" : "")
        + "<w:sz w:val=\"21\"/><w:szCs w:val=\"21\"/></w:rPr><w:t"
        + (spaced ? " xml:space=\"preserve\">" : ">")
        + DocxFile.escape(text)
        + "</w:t></w:r>";
  }

  private static byte[] styles() {
    String xml =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
            + "<w:style w:type=\"paragraph\" w:styleId=\"4\"><w:name w:val=\"heading 4\"/><w:qFormat/>"
            + "<w:pPr><w:jc w:val=\"center\"/><w:outlineLvl w:val=\"3\"/></w:pPr>"
            + "<w:rPr><w:b/></w:rPr></w:style></w:styles>";
    return xml.getBytes(StandardCharsets.UTF_8);
  }
}
