package org.dualwatch.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Place;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What other readers get wrong in a Word document, trap by trap: what a person sees is read. */
class TrapsTest {

  private static final String BOX =
      "<w:txbxContent>" + DocxFile.paragraph("≥95%") + "</w:txbxContent>";

  private final DocumentReader reader = new DocumentReader();

  static Stream<Arguments> contents() {
    return Stream.of(
        trap("text", "120", DocxFile.paragraph("120")),
        trap("two paragraphs", "a\nb", DocxFile.paragraph("a") + DocxFile.paragraph("b")),
        trap("an empty second paragraph", "a\n", DocxFile.paragraph("a") + "<w:p/>"),
        trap("no paragraph", "", ""),
        trap("a paragraph in a content control", "120", sdt(DocxFile.paragraph("120"))),
        trap("a run in a content control", "120", "<w:p>" + sdt(DocxFile.run("120")) + "</w:p>"),
        trap(
            "a tracked change",
            "120",
            "<w:p><w:del><w:r><w:delText>99</w:delText></w:r></w:del><w:ins>"
                + DocxFile.run("120")
                + "</w:ins></w:p>"),
        trap(
            "moved text",
            "120",
            "<w:p><w:moveFrom>"
                + DocxFile.run("99")
                + "</w:moveFrom><w:moveTo>"
                + DocxFile.run("120")
                + "</w:moveTo></w:p>"),
        trap(
            "a deleted paragraph mark",
            "12",
            "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"
                + DocxFile.run("1")
                + "</w:p>"
                + DocxFile.paragraph("2")),
        trap("hidden text", "120", run("<w:rPr><w:vanish/></w:rPr><w:t>9</w:t>", "<w:t>120</w:t>")),
        trap("text not hidden", "9", run("<w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>9</w:t>")),
        trap(
            "a non-breaking hyphen",
            "2024-2025",
            run("<w:t>2024</w:t><w:noBreakHyphen/><w:t>2025</w:t>")),
        trap("a soft hyphen", "ab", run("<w:t>a</w:t><w:softHyphen/><w:t>b</w:t>")),
        trap(
            "a tab and a break",
            "a\tb\nc",
            run("<w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t>")),
        trap("Symbol F0B3", "≥95%", run(sym("Symbol", "F0B3") + "<w:t>95%</w:t>")),
        trap("Symbol F0A3", "≤95%", run(sym("Symbol", "F0A3") + "<w:t>95%</w:t>")),
        trap("Symbol 00B3", "≥", run(sym("Symbol", "00B3"))),
        trap("Wingdings FC", "✓", run(sym("Wingdings", "F0FC"))),
        trap("a sign of a text font", "≥", run(sym("宋体", "2265"))),
        trap(
            "a private character in Symbol",
            "≥9",
            run("<w:rPr><w:rFonts w:ascii=\"Symbol\"/></w:rPr><w:t>\uF0B39</w:t>")),
        trap(
            "a raised digit",
            "100m²",
            run("<w:t>100m</w:t>")
                .replace(
                    "</w:p>",
                    "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr>"
                        + "<w:t>2</w:t></w:r></w:p>")),
        trap(
            "a formula of signs",
            "≥95%",
            "<w:p><m:oMath><m:r><m:t>≥</m:t></m:r></m:oMath>" + DocxFile.run("95%") + "</w:p>"),
        trap(
            "a text box in both forms",
            "≥95%",
            run(
                "<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>"
                    + BOX
                    + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
                    + BOX
                    + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>")),
        trap(
            "a text box after text, with positions",
            "a\n≥95%\nb",
            run(
                "<w:t>a</w:t><w:drawing><wp:posOffset>12</wp:posOffset>" + BOX + "</w:drawing>",
                "<w:t>b</w:t>")),
        trap(
            "a list number",
            "通过",
            "<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
                + DocxFile.run("通过")
                + "</w:p>"),
        trap("a field", "7", "<w:p>" + field("PAGE", DocxFile.run("7")) + "</w:p>"),
        trap(
            "a field in a field's instruction",
            "8",
            "<w:p>"
                + mark("begin")
                + field("PAGE", DocxFile.run("7"))
                + mark("separate")
                + DocxFile.run("8")
                + mark("end")
                + "</w:p>"),
        trap("an index mark", "a", "<w:p>" + field("XE a") + DocxFile.run("a") + "</w:p>"),
        trap(
            "a simple field",
            "7",
            "<w:p><w:fldSimple w:instr=\"PAGE\">" + DocxFile.run("7") + "</w:fldSimple></w:p>"),
        trap(
            "a link and a smart tag",
            "ab",
            "<w:p><w:hyperlink>"
                + DocxFile.run("a")
                + "</w:hyperlink><w:smartTag>"
                + DocxFile.run("b")
                + "</w:smartTag></w:p>"),
        trap(
            "ruby",
            "汉",
            run(
                "<w:ruby><w:rt><w:r><w:t>han</w:t></w:r></w:rt><w:rubyBase>"
                    + DocxFile.run("汉")
                    + "</w:rubyBase></w:ruby>")),
        trap(
            "space that is not preserved",
            "a b",
            run("<w:t> a </w:t>", "<w:t xml:space=\"preserve\"> b</w:t>")),
        trap("a line break in XML", "a b", run("<w:t>a\nb</w:t>")),
        trap("a picture alone", "[图片]", run("<w:drawing><pic:pic/></w:drawing>")),
        trap(
            "a picture in the line, which may be a sign",
            "[图片]95%",
            run("<w:drawing><wp:inline><pic:pic/></wp:inline></w:drawing><w:t>95%</w:t>")),
        trap(
            "a picture that floats over text",
            "a",
            run("<w:drawing><wp:anchor><pic:pic/></wp:anchor></w:drawing><w:t>a</w:t>")),
        trap(
            "an old picture that floats over text",
            "a",
            run(
                "<w:pict><v:shape style=\"position:absolute;left:0\"><v:imagedata/></v:shape>"
                    + "</w:pict><w:t>a</w:t>")),
        trap(
            "a digit moved above the line",
            "≥10⁴",
            run("<w:t>≥10</w:t>", "<w:rPr><w:position w:val=\"6\"/></w:rPr><w:t>4</w:t>")),
        trap(
            "a digit moved by nothing",
            "≥104",
            run("<w:t>≥10</w:t>", "<w:rPr><w:position w:val=\"0\"/></w:rPr><w:t>4</w:t>")),
        trap("text not struck", "9", run("<w:rPr><w:strike w:val=\"0\"/></w:rPr><w:t>9</w:t>")),
        trap(
            "a struck blank",
            "9 ",
            run("<w:t>9</w:t>", struck("<w:t xml:space=\"preserve\"> </w:t>"))),
        trap(
            "a choice that no office program knows",
            "≥90%",
            run(
                "<mc:AlternateContent><mc:Choice xmlns:zzz=\"urn:zzz\" Requires=\"zzz\">"
                    + "<w:t>≥10%</w:t></mc:Choice><mc:Fallback><w:t>≥90%</w:t></mc:Fallback>"
                    + "</mc:AlternateContent>")),
        trap(
            "a hidden style",
            "≥0%",
            "<w:p>"
                + DocxFile.run("≥")
                + "<w:r><w:rPr><w:rStyle w:val=\"Hidden\"/></w:rPr><w:t>8</w:t></w:r>"
                + DocxFile.run("0%")
                + "</w:p>"),
        trap(
            "a raised style based on another",
            "10⁴",
            "<w:p>"
                + DocxFile.run("10")
                + "<w:r><w:rPr><w:rStyle w:val=\"Higher\"/></w:rPr><w:t>4</w:t></w:r></w:p>"),
        trap(
            "a run that is not as its hidden style",
            "8",
            "<w:p><w:r><w:rPr><w:rStyle w:val=\"Hidden\"/><w:vanish w:val=\"0\"/></w:rPr>"
                + "<w:t>8</w:t></w:r></w:p>"),
        trap(
            "a hidden paragraph style",
            "\n9",
            "<w:p><w:pPr><w:pStyle w:val=\"Hidden\"/></w:pPr>"
                + DocxFile.run("8")
                + "</w:p>"
                + DocxFile.paragraph("9")),
        trap(
            "marks of notes and comments",
            "a",
            run("<w:footnoteReference w:id=\"1\"/><w:t>a</w:t><w:commentReference w:id=\"1\"/>")),
        trap("an extension without text", "a", run("<w:t>a</w:t><a:ext uri=\"x\"/>")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("contents")
  void readsWhatAPersonSees(String trap, String expected, String cell) {
    assertThat(texts(styled(DocxFile.ofCells(cell)))).containsExactly(List.of(List.of(expected)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("contents")
  void readsTheSameInStrictDocuments(String trap, String expected, String cell) {
    String main = DocxFile.document(DocxFile.table(DocxFile.row(DocxFile.cell(cell))));
    String strict =
        main.replace(
                "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                "http://purl.oclc.org/ooxml/wordprocessingml/main")
            .replace(
                "http://schemas.openxmlformats.org/officeDocument/2006/math",
                "http://purl.oclc.org/ooxml/officeDocument/math");
    assertThat(texts(styled(DocxFile.of("").withPart("word/document.xml", strict))))
        .containsExactly(List.of(List.of(expected)));
  }

  static Stream<Arguments> unreadable() {
    return Stream.of(
        Arguments.of("an unknown symbol", run(sym("Wingdings 3", "F0B3"))),
        Arguments.of("a broken symbol", run(sym("Symbol", "zz"))),
        Arguments.of(
            "a fraction",
            "<w:p><m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num></m:f></m:oMath></w:p>"),
        Arguments.of("text of an unknown element", "<w:p><w:novel>1</w:novel></w:p>"),
        Arguments.of("text of another vocabulary", "<w:p><a:novel>1</a:novel></w:p>"),
        Arguments.of("drawn text", run("<w:drawing><a:t>1</a:t></w:drawing>")),
        Arguments.of("a number struck out", run(struck("<w:t>300</w:t>"), "<w:t>500人</w:t>")),
        Arguments.of("a symbol struck out", run(struck(sym("Symbol", "F0B3")))),
        Arguments.of(
            "a number struck out twice",
            run("<w:rPr><w:dstrike/></w:rPr><w:t>300</w:t>", "<w:t>500人</w:t>")),
        Arguments.of(
            "digits from right to left",
            "<w:p><w:bdo w:val=\"rtl\">" + DocxFile.run("12") + "</w:bdo></w:p>"),
        Arguments.of("an embedded object", run("<w:object/>")),
        Arguments.of("a circled number", "<w:p>" + field("EQ \\o\\ac(○,1)") + "</w:p>"),
        Arguments.of("a field without end", "<w:p>" + mark("begin") + DocxFile.run("1") + "</w:p>"),
        Arguments.of(
            "a drop-down",
            run("<w:fldChar w:fldCharType=\"begin\"><w:ffData><w:ddList/></w:ffData></w:fldChar>")),
        Arguments.of("a date that changes", run("<w:dayLong/>")),
        Arguments.of("another file", "<w:altChunk/>"),
        Arguments.of("a tracked cell", "<w:tcPr><w:cellDel/></w:tcPr><w:p/>"),
        Arguments.of("no span", "<w:tcPr><w:gridSpan/></w:tcPr><w:p/>"),
        Arguments.of("a span of 64", "<w:tcPr><w:gridSpan w:val=\"64\"/></w:tcPr><w:p/>"),
        Arguments.of("a huge span", "<w:tcPr><w:gridSpan w:val=\"2000000000\"/></w:tcPr><w:p/>"),
        Arguments.of("a negative span", "<w:tcPr><w:gridSpan w:val=\"-1\"/></w:tcPr><w:p/>"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("unreadable")
  void refusesWhatItWouldHaveToGuess(String trap, String cell) {
    Reading reading =
        reader.read(DocxFile.ofCells(DocxFile.paragraph("1"), cell).bytes(), "a.docx");

    assertThat(Tables.refusal(reading)).isEqualTo("file-unreadable-content");
    Finding finding = ((Reading.Refused) reading).finding();
    assertThat(finding.subject().place()).isEqualTo(new Place.InTable(1, 1, 2));
    assertThat(finding.message().zh()).startsWith("表1 第1行 第2格");
  }

  private List<List<List<String>>> texts(DocxFile file) {
    return Tables.texts(Tables.document(reader.read(file.bytes(), "a.docx")));
  }

  private static Arguments trap(String name, String expected, String cell) {
    return Arguments.of(name, expected, cell);
  }

  private static String run(String... contents) {
    StringBuilder paragraph = new StringBuilder("<w:p>");
    for (String content : contents) {
      paragraph.append("<w:r>").append(content).append("</w:r>");
    }
    return paragraph.append("</w:p>").toString();
  }

  private static String struck(String content) {
    return "<w:rPr><w:strike/></w:rPr>" + content;
  }

  /** With a styles part: Hidden, Raised, and Higher, which is based on Raised. */
  private static DocxFile styled(DocxFile file) {
    return file.withPart(
            "word/styles.xml",
            "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                + "<w:style w:styleId=\"Hidden\"><w:rPr><w:vanish/></w:rPr></w:style>"
                + "<w:style w:styleId=\"Raised\"><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr>"
                + "</w:style><w:style w:styleId=\"Higher\"><w:basedOn w:val=\"Raised\"/></w:style>"
                + "<w:style w:styleId=\"Round\"><w:basedOn w:val=\"Round\"/></w:style></w:styles>")
        .withPart(
            "word/_rels/document.xml.rels",
            DocxFile.relationships("styles.xml").replace("/officeDocument\"", "/styles\""));
  }

  private static String mark(String type) {
    return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
  }

  private static String instruction(String text) {
    return "<w:r><w:instrText>" + text + "</w:instrText></w:r>";
  }

  private static String field(String instruction) {
    return mark("begin") + instruction(instruction) + mark("end");
  }

  private static String field(String instruction, String result) {
    return mark("begin") + instruction(instruction) + mark("separate") + result + mark("end");
  }

  private static String sym(String font, String code) {
    return "<w:sym w:font=\"" + font + "\" w:char=\"" + code + "\"/>";
  }

  private static String sdt(String content) {
    return "<w:sdt><w:sdtPr/><w:sdtContent>" + content + "</w:sdtContent></w:sdt>";
  }
}
