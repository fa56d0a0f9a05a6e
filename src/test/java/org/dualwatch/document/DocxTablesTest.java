package org.dualwatch.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dualwatch.finding.Place;
import org.junit.jupiter.api.Test;

/** Rows, cells and the grid of a Word document's tables, and where blocks stand. */
class DocxTablesTest {

  private final DocumentReader reader = new DocumentReader();

  @Test
  void readsCellsAndRowsInContentControls() {
    String cells =
        sdt(DocxFile.cell(DocxFile.paragraph("A"))) + DocxFile.cell(DocxFile.paragraph("B"));
    String rows = sdt(DocxFile.row(cells)) + DocxFile.row(DocxFile.cell(DocxFile.paragraph("C")));

    assertThat(texts(DocxFile.of(DocxFile.table(rows))))
        .containsExactly(List.of(List.of("A", "B"), List.of("C")));
    assertThat(texts(DocxFile.of(sdt(DocxFile.table(rows))))).hasSize(1);
  }

  @Test
  void leavesOutDeletedRows() {
    String deleted =
        "<w:tr><w:trPr><w:del/></w:trPr>" + DocxFile.cell(DocxFile.paragraph("B")) + "</w:tr>";
    String kept = DocxFile.row(DocxFile.cell(DocxFile.paragraph("A")));

    assertThat(texts(DocxFile.of(DocxFile.table(kept + deleted))))
        .containsExactly(List.of(List.of("A")));
  }

  @Test
  void countsGridColumns() {
    Block.Row row =
        onlyTable(
                DocxFile.table(
                    "<w:tr><w:trPr><w:gridBefore w:val=\"2\"/></w:trPr>"
                        + DocxFile.cell("<w:gridSpan w:val=\"63\"/>", "a")
                        + DocxFile.cell("", "b")
                        + "</w:tr>"))
            .rows()
            .get(0);

    assertThat(row.cells()).extracting(Block.Cell::column).containsExactly(2, 65);
    assertThat(row.cells()).extracting(Block.Cell::span).containsExactly(63, 1);
  }

  @Test
  void continuesMergedCellsByGridColumnOnly() {
    String begins = DocxFile.cell("<w:vMerge w:val=\"restart\"/>", "a");
    String continues = DocxFile.cell("<w:vMerge/>", "");
    String wide = DocxFile.cell("<w:gridSpan w:val=\"2\"/>", "w");
    String plain = DocxFile.cell("", "p");

    Block.Table table =
        onlyTable(
            DocxFile.table(
                DocxFile.row(plain + plain + begins)
                    + DocxFile.row(wide + continues)
                    + DocxFile.row(plain + continues + plain)));

    assertThat(table.rows().get(1).cells().get(1).continued()).isTrue();
    assertThat(table.rows().get(1).cells().get(1).column()).isEqualTo(2);
    assertThat(table.rows().get(2).cells()).noneMatch(Block.Cell::continued);
  }

  @Test
  void widensTheCellBeforeOneMergedIntoIt() {
    Block.Row row =
        onlyTable(
                DocxFile.table(
                    DocxFile.row(
                        DocxFile.cell("<w:hMerge w:val=\"restart\"/>", "a")
                            + DocxFile.cell("<w:hMerge/>", "")
                            + DocxFile.cell("", "b"))))
            .rows()
            .get(0);

    assertThat(row.cells()).extracting(Block.Cell::span).containsExactly(2, 1);
    assertThat(row.cells()).extracting(Block.Cell::column).containsExactly(0, 2);
  }

  @Test
  void readsNestedTablesAsTablesOfTheirOwn() {
    String inner = DocxFile.table(DocxFile.row(DocxFile.cell(DocxFile.paragraph("inner"))));
    String outer = DocxFile.row(DocxFile.cell(DocxFile.paragraph("outer") + inner + "<w:p/>"));
    DocxFile file = DocxFile.of(DocxFile.table(outer) + DocxFile.paragraph("after"));

    Document document = Tables.document(reader.read(file.bytes(), "a.docx"));

    assertThat(Tables.of(document)).extracting(Block.Table::number).containsExactly(1, 2);
    assertThat(Tables.trimmed(document))
        .containsExactly(List.of(List.of("outer")), List.of(List.of("inner")));
    assertThat(Tables.outline(document)).containsExactly("T", "T", "after");
  }

  @Test
  void numbersParagraphsOutsideOfTables() {
    DocxFile file =
        DocxFile.of(
            "<w:p/>"
                + DocxFile.table(DocxFile.row(DocxFile.cell("<w:p/>")))
                + DocxFile.paragraph("a"));

    Document document = Tables.document(reader.read(file.bytes(), "a.docx"));

    assertThat(document.blocks().get(2))
        .isEqualTo(new Block.Paragraph("a", new Place.InParagraphs(2)));
  }

  @Test
  void findsTheMainPartByItsRelationship() {
    DocxFile file =
        DocxFile.ofCells()
            .withoutPart("word/document.xml")
            .withPart(
                "[Content_Types].xml", DocxFile.contentTypes("/a/Main.xml", DocxFile.MAIN_TYPE))
            .withPart("_rels/.rels", DocxFile.relationships("/a/main.xml"))
            .withPart("a/main.xml", DocxFile.document(DocxFile.paragraph("x")));

    assertThat(Tables.outline(Tables.document(reader.read(file.bytes(), "a.docx"))))
        .containsExactly("x");
  }

  private List<List<List<String>>> texts(DocxFile file) {
    return Tables.texts(Tables.document(reader.read(file.bytes(), "a.docx")));
  }

  private Block.Table onlyTable(String xml) {
    List<Block.Table> tables =
        Tables.of(Tables.document(reader.read(DocxFile.of(xml).bytes(), "a.docx")));
    assertThat(tables).hasSize(1);
    return tables.get(0);
  }

  private static String sdt(String content) {
    return "<w:sdt><w:sdtPr/><w:sdtContent>" + content + "</w:sdtContent></w:sdt>";
  }
}
