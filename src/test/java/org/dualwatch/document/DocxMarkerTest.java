package org.dualwatch.document;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.dualwatch.finding.Place;
import org.dualwatch.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Comments in a Word document stand where the reader read, and change nothing else. */
class DocxMarkerTest {

  private static final LocalDate DAY = LocalDate.of(2025, 1, 10);
  private static final String COMMENTS = "word/comments.xml";
  private static final String MAIN = "word/document.xml";

  private final DocumentReader reader = new DocumentReader();

  @Test
  void aCommentStandsInEachCellOfTheSampleThatTheReaderGave() {
    assertEveryCellIsMarked(SampleFiles.docx());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<w:tbl><w:tr><w:tc><w:p/><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p/></w:tc>"
            + "<w:tc><w:p><w:pPr/></w:p></w:tc></w:tr></w:tbl>",
        "<w:tbl><w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr><w:sdt><w:sdtContent><w:tc><w:p/>"
            + "</w:tc></w:sdtContent></w:sdt><w:tc><w:sdt><w:sdtContent><w:p/></w:sdtContent></w:sdt>"
            + "</w:tc></w:tr></w:tbl>",
        "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p/></w:tc></w:tr>"
            + "<w:tr><w:tc><w:p><w:del><w:r><w:delText>1</w:delText></w:r></w:del></w:p></w:tc></w:tr></w:tbl>",
        "<w:tbl><w:tr><w:tc><w:p/></w:tc><w:tc><w:tcPr><w:hMerge/></w:tcPr><w:p/></w:tc>"
            + "<w:tc><w:p><!-- </w:p> --><w:r><w:t><![CDATA[</w:p>]]></w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
      })
  void aCommentStandsInEachCellOfUnusualTables(String body) {
    assertEveryCellIsMarked(DocxFile.of(numbered(body)).bytes());
  }

  /** Each comment says its place, and stands in the paragraph that has the text of that place. */
  private void assertEveryCellIsMarked(byte[] bytes) {
    Document document = (Document) reader.read(bytes, "a.docx");
    List<Note> notes = new ArrayList<>();
    Map<String, String> texts = new HashMap<>();
    for (Block block : document.blocks()) {
      if (block instanceof Block.Table table) {
        for (Block.Row row : table.rows()) {
          for (Block.Cell cell : row.cells()) {
            notes.add(new Note(cell.place(), Severity.BLOCK, cell.place().text()));
            texts.put(cell.place().text(), cell.text().lines().findFirst().orElse(""));
          }
        }
      }
    }
    byte[] copy = made(bytes, notes.toArray(Note[]::new));
    Map<String, String> marked = new HashMap<>();
    new CommentAnchors(copy).forEach(marked::put);
    assertThat(notes).isNotEmpty();
    assertThat(marked).isEqualTo(texts);
    assertThat(((Document) reader.read(copy, "a.docx")).blocks()).isEqualTo(document.blocks());
  }

  /** The body with a text of its own in every paragraph that may have one. */
  private static String numbered(String body) {
    StringBuilder numbered = new StringBuilder();
    String[] parts = body.split("<w:p/>", -1);
    for (int i = 0; i < parts.length; i++) {
      boolean empty = parts[i].endsWith("<w:hMerge/></w:tcPr>");
      String paragraph = empty ? "<w:p/>" : DocxFile.paragraph("text " + i);
      numbered.append(parts[i]).append(i == parts.length - 1 ? "" : paragraph);
    }
    return numbered.toString();
  }

  @Test
  void onlyThreePartsChangeAndOneIsAdded() {
    byte[] bytes = SampleFiles.docx();
    Map<String, byte[]> before = ZipFiles.unpack(bytes);
    Map<String, byte[]> after = ZipFiles.unpack(made(bytes, note(cell(1, 1, 1), "x")));

    assertThat(after.keySet()).containsAll(before.keySet()).contains(COMMENTS);
    for (String name : before.keySet()) {
      if (!List.of(MAIN, "[Content_Types].xml", "word/_rels/document.xml.rels").contains(name)) {
        assertThat(after.get(name)).as(name).isEqualTo(before.get(name));
      }
    }
  }

  @Test
  void officeProgramsFindTheComment() throws Exception {
    byte[] copy = made(SampleFiles.docx(), note(cell(2, 2, 5), "甲<&>\"\u0001\uD800乙"));

    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(copy))) {
      assertThat(document.getComments()).hasSize(1);
      assertThat(document.getComments()[0].getAuthor()).isEqualTo("Dualwatch 校验");
      assertThat(document.getComments()[0].getText()).isEqualTo("甲<&>\"乙");
    }
  }

  @Test
  void aFileThatStillHasTheMarksOfLastTimeIsNotMarkedAgain() {
    byte[] once = made(SampleFiles.docx(), note(cell(2, 2, 5), "甲"));
    Notes again = new Notes(DAY, List.of(note(cell(2, 2, 5), "乙")));
    assertThat(reader.mark(Format.DOCX, once, again))
        .isEqualTo(new MarkedCopy.None(Hindrance.MARKED_BEFORE));
  }

  /** An expression that looked for ids from each of them on took days. */
  @Test
  @Timeout(20)
  void manyWordsThatLookLikeCommentsTakeNoLonger() {
    String words =
        IntStream.range(0, 60_000).mapToObj(i -> "comment " + i).collect(Collectors.joining(" "));
    DocxFile file = DocxFile.ofCells("<w:p/>");
    file.withPart(
            COMMENTS,
            "<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                + "<w:comment w:author=\"Zhang > Li\" w:id=\"&#55;\"><w:p><w:r><w:t>"
                + words
                + "</w:t></w:r></w:p></w:comment></w:comments>")
        .withPart(
            "word/_rels/document.xml.rels",
            DocxFile.relationships("comments.xml").replace("/officeDocument\" T", "/comments\" T"));
    Map<String, byte[]> after = ZipFiles.unpack(made(file.bytes(), note(cell(1, 1, 1), "新")));
    assertThat(text(after, MAIN)).contains("<w:commentRangeStart w:id=\"8\"/>");
  }

  @Test
  void commentsThatAreThereStay() {
    String old =
        "<c:comments xmlns:c=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
            + "<c:comment c:id=\"41\" c:author=\"张\"><c:p/></c:comment></c:comments>";
    DocxFile file =
        DocxFile.ofCells(
            "<w:p><w:commentRangeStart w:id=\"41\"/><w:commentRangeEnd w:id=\"41\"/>"
                + "<w:r><w:commentReference w:id=\"41\"/></w:r></w:p>");
    file.withPart(COMMENTS, old)
        .withPart(
            "word/_rels/document.xml.rels",
            DocxFile.relationships("comments.xml").replace("/officeDocument\" T", "/comments\" T"));

    Map<String, byte[]> after = ZipFiles.unpack(made(file.bytes(), note(cell(1, 1, 1), "新")));

    assertThat(text(after, COMMENTS))
        .contains("c:author=\"张\"", "w:id=\"42\"", "新")
        .endsWith("</w:comment></c:comments>");
    assertThat(text(after, MAIN)).contains("<w:commentRangeStart w:id=\"42\"/>");
    assertThat(after.keySet()).filteredOn(name -> name.contains("comments")).hasSize(1);
  }

  @Test
  void aParagraphThatIsEmptyGetsAnEnd() {
    String after = mainOf(DocxFile.ofCells("<w:p/>"));
    assertThat(after)
        .contains(
            "<w:tc><w:p><w:commentRangeStart w:id=\"0\"/><w:commentRangeEnd w:id=\"0\"/>"
                + "<w:r><w:commentReference w:id=\"0\"/></w:r></w:p></w:tc>");
  }

  @Test
  void propertiesOfAParagraphStayFirst() {
    String after = mainOf(DocxFile.ofCells("<w:p><w:pPr/>" + DocxFile.run("1") + "</w:p>"));
    assertThat(after).contains("<w:p><w:pPr/><w:commentRangeStart w:id=\"0\"/><w:r>");
  }

  @Test
  void elementsAreWrittenWithThePrefixOfTheDocument() {
    String main = DocxFile.document(DocxFile.table(DocxFile.row(DocxFile.cell("<w:p/>"))));
    String prefixed = main.replaceAll("(</?)w:", "$1x0:").replace("xmlns:w=", "xmlns:x0=");
    String bare = main.replaceAll("(</?)w:", "$1").replace("xmlns:w=", "xmlns=");

    assertThat(mainOf(DocxFile.of("").withPart(MAIN, prefixed)))
        .contains("<x0:p><x0:commentRangeStart x0:id=\"0\"/>");
    assertThat(mainOf(DocxFile.of("").withPart(MAIN, bare)))
        .contains("<p><w:commentRangeStart xmlns:w=\"http", " w:id=\"0\"/>");
  }

  @Test
  void whatHasNoPlaceOfItsOwnIsSaidAtTheFirstParagraph() {
    DocxFile file =
        DocxFile.of(
            DocxFile.paragraph("一") + DocxFile.table(DocxFile.row(DocxFile.cell("<w:p/>"))));
    Map<String, byte[]> after =
        ZipFiles.unpack(
            made(file.bytes(), note(Place.WHOLE_FILE, "文件"), note(cell(1, 7, 1), "无此格")));

    assertThat(text(after, COMMENTS)).contains("文件", "表1 第7行 第1格：");
    assertThat(text(after, MAIN)).contains("<w:p><w:commentRangeStart w:id=\"0\"/><w:r>");
  }

  @Test
  void severalNotesOfOneParagraphAreOneCommentTheGravestFirst() {
    Map<String, byte[]> after =
        ZipFiles.unpack(
            made(
                DocxFile.ofCells("<w:p/>").bytes(),
                new Note(cell(1, 1, 1), Severity.NOTE, "轻"),
                new Note(Place.WHOLE_FILE, Severity.BLOCK, "重")));

    assertThat(text(after, COMMENTS)).containsOnlyOnce("<w:comment ").containsPattern("重.*轻");
  }

  @Test
  void signedProtectedAndOtherwiseEncodedDocumentsAreLeftAlone() {
    assertThat(hindrance(DocxFile.ofCells("<w:p/>").withPart("_xmlsignatures/sig1.xml", "<a/>")))
        .isEqualTo(Hindrance.SIGNED);
    assertThat(
            hindrance(withSettings("<w:documentProtection w:edit=\"forms\" w:enforcement=\"1\"/>")))
        .isEqualTo(Hindrance.PROTECTED);
    assertThat(hindrance(withSettings("<w:writeProtection w:recommended=\"1\"/>")))
        .isEqualTo(Hindrance.PROTECTED);
    String main = DocxFile.document(DocxFile.table(DocxFile.row(DocxFile.cell("<w:p/>"))));
    DocxFile utf16 =
        DocxFile.of("").withPart(MAIN, main.replace("UTF-8", "UTF-16").getBytes(UTF_16));
    if (reader.read(utf16.bytes(), "a.docx") instanceof Document) {
      assertThat(hindrance(utf16)).isEqualTo(Hindrance.ENCODING);
    }
  }

  @Test
  void aProtectionThatIsNotInForceHindersNothing() {
    DocxFile file = withSettings("<w:documentProtection w:edit=\"forms\" w:enforcement=\"0\"/>");
    assertThat(made(file.bytes(), note(cell(1, 1, 1), "x"))).isNotEmpty();
  }

  @Test
  void theSameInputGivesTheSameBytes() {
    Note note = note(cell(1, 1, 1), "x");
    assertThat(made(SampleFiles.docx(), note)).isEqualTo(made(SampleFiles.docx(), note));
  }

  private static DocxFile withSettings(String setting) {
    return DocxFile.ofCells("<w:p/>")
        .withPart(
            "word/settings.xml",
            "<w:settings xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                + setting
                + "</w:settings>")
        .withPart(
            "word/_rels/document.xml.rels",
            DocxFile.relationships("settings.xml").replace("/officeDocument\" T", "/settings\" T"));
  }

  private Hindrance hindrance(DocxFile file) {
    MarkedCopy copy =
        reader.mark(Format.DOCX, file.bytes(), new Notes(DAY, List.of(note(cell(1, 1, 1), "x"))));
    return ((MarkedCopy.None) copy).hindrance();
  }

  private String mainOf(DocxFile file) {
    return text(ZipFiles.unpack(made(file.bytes(), note(cell(1, 1, 1), "x"))), MAIN);
  }

  private byte[] made(byte[] bytes, Note... notes) {
    MarkedCopy copy = reader.mark(Format.DOCX, bytes, new Notes(DAY, List.of(notes)));
    return ((MarkedCopy.Made) copy).bytes();
  }

  private static String text(Map<String, byte[]> parts, String name) {
    return new String(new LinkedHashMap<>(parts).get(name), UTF_8);
  }

  private static Note note(Place place, String text) {
    return new Note(place, Severity.BLOCK, text);
  }

  private static Place cell(int table, int row, int cell) {
    return new Place.InTable(table, row, cell);
  }
}
