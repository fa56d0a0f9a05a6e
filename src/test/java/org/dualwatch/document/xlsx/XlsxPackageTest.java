package org.dualwatch.document.xlsx;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.dualwatch.document.Document;
import org.dualwatch.document.DocumentReader;
import org.dualwatch.document.Reading;
import org.dualwatch.document.Tables;
import org.dualwatch.document.XlsxFile;
import org.dualwatch.document.gate.Limits;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Severity;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The parts around the cells, and files that mean harm. */
class XlsxPackageTest {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final String ONE = "<c r='A1'><v>1</v></c>";

  private final DocumentReader reader = new DocumentReader();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "xl/workbook.xml",
        "xl/styles.xml",
        "xl/sharedStrings.xml",
        "xl/worksheets/sheet1.xml",
        "xl/_rels/workbook.xml.rels"
      })
  void refusesADtdInAnyPart(String part) {
    XlsxFile file = XlsxFile.ofCells(ONE);
    String xml = new String(file.parts().get(part), StandardCharsets.UTF_8);
    String evil = "?><!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>";

    assertThat(refusal(file.withPart(part, xml.replace("?>", evil)))).isEqualTo("file-has-dtd");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xl/workbook.xml", "xl/styles.xml", "xl/worksheets/sheet1.xml"})
  void refusesAPartThatIsNone(String part) {
    assertThat(refusal(XlsxFile.ofCells(ONE).withPart(part, "<x/>"))).isEqualTo("file-damaged");
    assertThat(refusal(XlsxFile.ofCells(ONE).withPart(part, "<x"))).isEqualTo("file-damaged");
  }

  @Test
  void refusesMacros() {
    assertThat(refusal(XlsxFile.ofCells(ONE).withPart("xl/vbaProject.bin", "x")))
        .isEqualTo("file-has-macros");
    assertThat(refusal(relatedAs("xlMacrosheet"))).isEqualTo("file-has-macros");
    assertThat(refusal(relatedAs("xlIntlMacrosheet"))).isEqualTo("file-has-macros");
  }

  @Test
  void saysWhatIsNoWorksheet() {
    assertThat(remark(relatedAs("chartsheet"))).isEqualTo("drawing-not-read");
    assertThat(refusal(relatedAs("dialogsheet"))).isEqualTo("file-unreadable-content");
  }

  private static XlsxFile relatedAs(String type) {
    return XlsxFile.ofCells(ONE)
        .withPart(
            "xl/_rels/workbook.xml.rels",
            "<Relationships>"
                + XlsxFile.relationship("rId1", type, "worksheets/sheet1.xml")
                + "</Relationships>");
  }

  @Test
  void refusesASheetThatIsListedTwiceOrMissing() {
    XlsxFile file = XlsxFile.ofCells(ONE).withSheet("二", "");
    String twice =
        XlsxFile.relationship("rId1", "worksheet", "worksheets/sheet1.xml")
            + XlsxFile.relationship("rId2", "worksheet", "worksheets/Sheet1.xml");
    String missing = XlsxFile.relationship("rId1", "worksheet", "worksheets/sheet1.xml");

    for (String list : List.of(twice, missing)) {
      file.withPart("xl/_rels/workbook.xml.rels", "<Relationships>" + list + "</Relationships>");
      assertThat(refusal(file)).isEqualTo("file-damaged");
    }
  }

  @Test
  void readsAWorkbookWithoutStylesAndStrings() {
    assertThat(Tables.texts(read(relatedAs("worksheet")))).containsExactly(List.of(List.of("1")));
  }

  @Test
  void ignoresCommentsAndLooksAtNoOtherFile() {
    XlsxFile file =
        XlsxFile.ofCells(ONE)
            .withPart("xl/comments1.xml", "<comments><t>批注</t></comments>")
            .withPart(
                "xl/worksheets/_rels/sheet1.xml.rels",
                "<Relationships><Relationship Id='a' Type='x/hyperlink' TargetMode='External'"
                    + " Target='http://127.0.0.1:1/'/></Relationships>");

    Document document = read(file);

    assertThat(Tables.texts(document)).containsExactly(List.of(List.of("1")));
    assertThat(document.remarks()).isEmpty();
  }

  @Test
  void saysThatTextBoxesAndPicturesAreNotRead() {
    String text = "<sp><txBody><p><r><t>附注</t></r></p></txBody></sp>";

    assertThat(drawn(text)).extracting(Finding::severity).containsExactly(Severity.EXPLAIN);
    assertThat(drawn("<pic/>")).extracting(Finding::severity).containsExactly(Severity.NOTE);
    assertThat(drawn("<sp><txBody><p><r><t> </t></r></p></txBody></sp>")).isEmpty();
  }

  private List<Finding> drawn(String content) {
    XlsxFile file =
        new XlsxFile()
            .withSheet("一", XlsxFile.sheetData("<row>" + ONE + "</row>") + "<drawing r:id='rId1'/>")
            .withPart(
                "xl/worksheets/_rels/sheet1.xml.rels",
                "<Relationships>"
                    + XlsxFile.relationship("rId1", "drawing", "../drawings/drawing1.xml")
                    + "</Relationships>")
            .withPart("xl/drawings/drawing1.xml", "<wsDr><a>" + content + "</a></wsDr>");
    return read(file).remarks();
  }

  @Test
  void refusesWholeSheetMergesThatOverlap() {
    String merge = "<mergeCell ref='A1:XFD1048576'/>";
    String data = XlsxFile.sheetData("<row>" + ONE + "</row>") + "<mergeCells>";

    assertThat(Tables.texts(read(new XlsxFile().withSheet("一", data + merge + "</mergeCells>"))))
        .containsExactly(List.of(List.of("1")));
    assertThat(refusal(new XlsxFile().withSheet("一", data + merge.repeat(1_000) + "</mergeCells>")))
        .isEqualTo("file-unreadable-content");
  }

  @ParameterizedTest
  @ValueSource(strings = {"A1:XFE1", "A1:A1048577", "B1:A1", "A2:A1", "A1:", ":", "A1:B2:C3", "1"})
  void refusesMergesThatAreNone(String reference) {
    String merges = "<mergeCells><mergeCell ref='" + reference + "'/></mergeCells>";

    assertThat(refusal(new XlsxFile().withSheet("一", XlsxFile.sheetData("") + merges)))
        .isEqualTo("file-damaged");
  }

  @Test
  void boundsTheCells() {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < Limits.CELLS; i++) {
      rows.append(i % 1_000 == 0 ? "<row>" : "").append("<c><v>" + noise(i) + "</v></c>");
      rows.append(i % 1_000 == 999 ? "</row>" : "");
    }

    assertThat(read(XlsxFile.ofRows(rows.toString()))).isNotNull();
    assertThat(refusal(XlsxFile.ofRows(rows + "<row><c><v>1</v></c></row>")))
        .isEqualTo("file-too-complex");
  }

  /** Digits that do not pack too well. */
  private static int noise(int number) {
    return (number * 1_103_515_245 + 12_345) >>> 12;
  }

  @Test
  void boundsTheBlankCellsThatATableWouldHave() {
    StringBuilder rows = new StringBuilder("<row r='1'><c r='XFD1'><v>1</v></c></row>");
    for (int i = 2; i < 30; i++) {
      rows.append("<row r='" + i + "'><c r='A" + i + "'><v>1</v></c></row>");
    }

    assertThat(refusal(XlsxFile.ofRows(rows.toString()))).isEqualTo("file-too-complex");
  }

  @Test
  void boundsALongTextThatManyCellsReferTo() {
    String cells = "<c t='s'><v>0</v></c>".repeat(200);
    XlsxFile file = XlsxFile.ofCells(cells);
    file.string(IntStream.range(0, 20_000).mapToObj(i -> noise(i) + "长").collect(joining()));

    assertThat(refusal(file)).isEqualTo("file-too-complex");
  }

  @Test
  void readsManyMergesInNoTime() {
    StringBuilder merges = new StringBuilder("<mergeCells>");
    for (int i = 1; i <= 200_000; i++) {
      merges.append("<mergeCell ref='A" + i + ":C" + i + "'/>");
    }
    String content = XlsxFile.sheetData("<row>" + ONE + "</row>") + merges + "</mergeCells>";

    assertThat(Tables.texts(read(new XlsxFile().withSheet("一", content))))
        .containsExactly(List.of(List.of("1")));
  }

  private Document read(XlsxFile file) {
    return Tables.document(answer(file));
  }

  private String refusal(XlsxFile file) {
    return Tables.refusal(answer(file));
  }

  private String remark(XlsxFile file) {
    List<Finding> remarks = read(file).remarks();
    assertThat(remarks).hasSize(1);
    return remarks.get(0).rule();
  }

  private Reading answer(XlsxFile file) {
    byte[] bytes = file.bytes();
    return Assertions.assertTimeoutPreemptively(PATIENCE, () -> reader.read(bytes, "a.xlsx"));
  }
}
