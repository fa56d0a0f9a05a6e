package org.dualwatch.document.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.dualwatch.document.Block;
import org.dualwatch.document.Document;
import org.dualwatch.document.DocumentReader;
import org.dualwatch.document.Format;
import org.dualwatch.document.Reading;
import org.dualwatch.document.Tables;
import org.dualwatch.document.XlsxFile;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Place;
import org.dualwatch.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells of workbooks, as people see them; and what is refused because it cannot be told. */
class XlsxReaderTest {

  private static final String SST =
      "<sst xmlns='" + XlsxFile.SHEET + "' count='3' uniqueCount='2000000000'>";

  private final DocumentReader reader = new DocumentReader();

  @Test
  void readsEverySheetAsATableInTheWorkbooksOrder() {
    XlsxFile file =
        new XlsxFile()
            .withSheet("乙", XlsxFile.sheetData("<row r='2'>" + XlsxFile.text("C2", "b") + "</row>"))
            .withSheet("空", XlsxFile.sheetData(""))
            .withSheet("甲", XlsxFile.sheetData("<row>" + XlsxFile.text("A1", "a") + "</row>"));

    Document document = read(file);

    assertThat(document.format()).isEqualTo(Format.XLSX);
    assertThat(Tables.of(document)).extracting(Block.Table::number).containsExactly(1, 2);
    Block.Cell cell = Tables.of(document).get(0).rows().get(0).cells().get(0);
    assertThat(cell).isEqualTo(new Block.Cell("b", 2, 1, false, new Place.InSheet("乙", 2, 3)));
    assertThat(cell.place().text()).isEqualTo("Sheet 乙 · C2");
    assertThat(document.remarks()).isEmpty();
  }

  @Test
  void joinsRichTextAndSkipsPronunciation() {
    XlsxFile file =
        shared(
            "<si><r><t>物业</t></r><r><rPr><b/></rPr><t xml:space='preserve'>费 </t></r>"
                + "<rPh sb='0' eb='1'><t>WUYE</t></rPh><phoneticPr fontId='1'/></si>"
                + "<si><r><t>1200m</t></r><r><rPr><vertAlign val='superscript'/></rPr><t>2</t></r></si>"
                + "<si><t>a_x000D_\nb_x005F_x0041_</t></si>");

    assertThat(row(file)).containsExactly("物业费 ", "1200m²", "a\nb_x0041_");
  }

  @Test
  void refusesWhatSymbolFontsHide() {
    XlsxFile file =
        shared(
            "<si><r><rPr><rFont val='Symbol'/></rPr><t>³</t></r><r><t>95%</t></r></si><si/><si/>");

    assertThat(refusal(file)).contains("符号字体");
  }

  /** A sheet whose first row refers to three shared strings. */
  private static XlsxFile shared(String items) {
    return XlsxFile.ofCells(
            "<c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c><c r='C1' t='s'><v>2</v></c>")
        .withPart("xl/sharedStrings.xml", SST + items + "</sst>");
  }

  @Test
  void refusesASharedStringThatIsNotThere() {
    XlsxFile two = shared("<si><t>a</t></si><si><t>b</t></si>");
    XlsxFile three = shared("<si><t>a</t></si><si><t>b</t></si><si><t>c</t></si>");

    assertThat(row(three)).containsExactly("a", "b", "c");
    assertThat(refusal(two)).isEqualTo("Sheet Sheet1 · C1含有无法可靠读取的内容：找不到的共享文字。");
    assertThat(refusal(XlsxFile.ofCells("<c r='A1' t='s'><v>-1</v></c>"))).contains("编号");
    assertThat(refusal(XlsxFile.ofCells("<c r='A1' t='s'><v>99999999999</v></c>"))).contains("编号");
  }

  @Test
  void readsTextsTruthsErrorsAndDays() {
    String cells =
        XlsxFile.text("A1", "文字")
            + "<c r='B1' t='b'><v>1</v></c><c r='C1' t='b'><v>0</v></c>"
            + "<c r='D1' t='e'><v>#DIV/0!</v></c><c r='E1'><v>0.1</v></c>"
            + "<c r='F1' t='d' s='1'><v>2025-09-30</v></c>"
            + "<c r='G1' t='d' s='1'><v>2025-09-30T12:00:00Z</v></c>";

    assertThat(row(XlsxFile.ofCells(cells).withFormats("yyyy-m-d h")))
        .containsExactly("文字", "TRUE", "FALSE", "#DIV/0!", "0.1", "2025-9-30 0", "2025-9-30 12");
  }

  @Test
  void readsDaysFrom1904() {
    XlsxFile file =
        XlsxFile.ofCells(XlsxFile.number("A1", 1, "44468"))
            .withFormats("yyyy\"年\"m\"月\"d\"日\"")
            .withProperties("<workbookPr date1904='true'/>");

    assertThat(row(file)).containsExactly("2025年9月30日");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<c r='ZZZZZZ950'><v>1</v></c>",
        "<c r='XFE1'><v>1</v></c>",
        "<c r='a1'><v>1</v></c>",
        "<c r='A0'><v>1</v></c>",
        "<c r='A'><v>1</v></c>",
        "<c r='1'><v>1</v></c>",
        "<c r='A01'><v>1</v></c>",
        "<c r='A99999999999999'><v>1</v></c>",
        "<c r='A2'><v>1</v></c>",
        "<c r='B1'><v>1</v></c><c r='A1'><v>1</v></c>",
        "<c r='A1'><v>1</v></c><c r='A1'><v>1</v></c>",
        "<c r='XFD1'><v>1</v></c><c><v>1</v></c>",
        "<c r='A1'><v>1,5</v></c>",
        "<c r='A1'><v>1e9999</v></c>",
        "<c r='A1' t='b'><v>2</v></c>",
        "<c r='A1' t='x'><v>2</v></c>",
        "<c r='A1' t='d'><v>2025-13-01</v></c>",
        "<c r='A1' s='7'><v>2</v></c>",
        "<c r='A1' s='-1'><v>2</v></c>",
        "<c r='A1'><v>1</v><v>2</v></c>",
        "<c r='A1'><v>1</v><w>二</w></c>",
        "<c r='A1' t='inlineStr'><is><t>a</t><x>b</x></is></c>",
        "<c r='A1'><is><t>a</t></is></c>",
        "<c r='A1' t='inlineStr'><v>a</v></c>",
        "<d>一</d>",
      })
  void refusesCellsThatCannotBeTold(String cells) {
    Reading reading = reader.read(XlsxFile.ofCells(cells).bytes(), "a.xlsx");

    assertThat(Tables.refusal(reading)).isEqualTo("file-unreadable-content");
  }

  @Test
  void namesWhatItDoesNotKnow() {
    Reading reading = reader.read(XlsxFile.ofCells("<c r='A1'><w>二</w></c>").bytes(), "a.xlsx");

    Finding finding = ((Reading.Refused) reading).finding();
    assertThat(finding.evidence().found()).isEqualTo("无法识别的带文字的内容(w)");
    assertThat(finding.subject().place()).isEqualTo(new Place.InSheet("Sheet1", 1, 1));
  }

  @Test
  void readsUpToTheLastCellOfASheet() {
    String last = "<row r='1048576'><c r='XFD1048576'><v>1</v></c></row>";

    assertThat(Tables.texts(read(XlsxFile.ofRows(last)))).containsExactly(List.of(List.of("1")));
    assertThat(refusal(XlsxFile.ofRows("<row r='1048577'/>"))).contains("行号");
    assertThat(refusal(XlsxFile.ofRows("<row r='2'/><row r='2'/>"))).contains("行号");
    assertThat(refusal(XlsxFile.ofRows("<row r='0'/>"))).contains("行号");
  }

  @Test
  void numbersCellsAndRowsWithoutAddress() {
    String rows = "<row><c><v>1</v></c><c/><c><v>2</v></c></row><row r='3'><c><v>3</v></c></row>";

    assertThat(Tables.texts(read(XlsxFile.ofRows(rows))))
        .containsExactly(List.of(List.of("1", "", "2"), List.of("3", "", "")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://purl.oclc.org/ooxml/spreadsheetml/main", XlsxFile.SHEET})
  void readsStrictWorkbooksAndOtherPrefixes(String namespace) {
    XlsxFile file =
        XlsxFile.ofRows("")
            .withPart(
                "xl/workbook.xml",
                "<x:workbook xmlns:x='"
                    + namespace
                    + "' xmlns:q='http://purl.oclc.org/ooxml/officeDocument/relationships'>"
                    + "<x:sheets><x:sheet name='一' q:id='rId1'/></x:sheets></x:workbook>")
            .withPart(
                "xl/worksheets/sheet1.xml",
                "<x:worksheet xmlns:x='"
                    + namespace
                    + "'><x:sheetData><x:row r='1'><x:c r='A1'><x:v>5</x:v></x:c></x:row>"
                    + "</x:sheetData></x:worksheet>");

    assertThat(row(file)).containsExactly("5");
  }

  @Test
  void readsSavedResultsOfFormulasAndSaysSo() {
    String cells =
        "<c r='A1'><f>B1+1</f><v>5</v></c><c r='B1' t='str'><f>\"a\"</f><v>a</v></c>"
            + "<c r='C1' t='str'><f>\"\"</f><v></v></c>";

    Document document = read(XlsxFile.ofCells(cells));

    assertThat(Tables.texts(document)).containsExactly(List.of(List.of("5", "a")));
    assertThat(document.remarks()).hasSize(1);
    Finding remark = document.remarks().get(0);
    assertThat(remark.rule()).isEqualTo("value-from-formula");
    assertThat(remark.severity()).isEqualTo(Severity.NOTE);
    assertThat(remark.evidence().found()).isEqualTo("A1、B1、C1");
    assertThat(remark.subject().place()).isEqualTo(new Place.InSheet("Sheet1", 1, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<f>A2+1</f>", "<f>A2+1</f><v/>", "<f/>"})
  void neverEvaluatesAFormulaWithoutResult(String content) {
    Document document = read(XlsxFile.ofCells("<c r='A1'>" + content + "</c>"));

    assertThat(Tables.texts(document)).containsExactly(List.of(List.of("[公式没有结果]")));
    assertThat(document.remarks())
        .extracting(Finding::rule, Finding::severity)
        .containsExactly(tuple("formula-without-result", Severity.EXPLAIN));
  }

  @Test
  void saysWhereFormulasReferToOtherFiles() {
    String cells =
        "<c r='A1'><f t='shared' ref='A1:B1' si='0'>[1]Sheet1!A1</f><v>5</v></c>"
            + "<c r='B1'><f t='shared' si='0'/><v>6</v></c>"
            + "<c r='C1'><f>Table1[Amount]</f><v>7</v></c>";

    Document document = read(XlsxFile.ofCells(cells));

    assertThat(Tables.texts(document)).containsExactly(List.of(List.of("5", "6", "7")));
    assertThat(document.remarks())
        .extracting(Finding::rule)
        .containsExactly("value-from-formula", "formula-of-another-file");
    assertThat(document.remarks().get(1).evidence().found()).isEqualTo("A1、B1");
  }

  @Test
  void saysWhatIsHiddenAndDoesNotReadIt() {
    String content =
        "<cols><col min='2' max='3' hidden='1'/><col min='5' max='5' width='0'/></cols>"
            + XlsxFile.sheetData(
                "<row r='1'><c r='A1'><v>1</v></c><c r='B1'><v>2</v></c><c r='D1'><v>4</v></c>"
                    + "<c r='E1'><v>5</v></c></row>"
                    + "<row r='2' hidden='1'><c r='A2'><v>7</v></c></row>"
                    + "<row r='3' hidden='true'><c r='A3'><v>7</v></c></row>"
                    + "<row r='4' hidden='1'/><row r='5' ht='0'><c r='A5'><f>1</f></c></row>");

    Document document = read(new XlsxFile().withSheet("一", content));

    assertThat(Tables.texts(document)).containsExactly(List.of(List.of("1", "4")));
    assertThat(document.remarks())
        .extracting(Finding::rule)
        .containsExactly("hidden-content-not-read");
    assertThat(document.remarks().get(0).severity()).isEqualTo(Severity.EXPLAIN);
    assertThat(document.remarks().get(0).evidence().found()).isEqualTo("第 2-3、5 行，B、E 列");
  }

  @Test
  void saysWhichSheetsAreHiddenUnlessTheyAreEmpty() {
    String filled = XlsxFile.sheetData("<row><c><v>1</v></c></row>");
    XlsxFile file =
        new XlsxFile()
            .withSheet("一", filled)
            .withSheet("二", "hidden", filled)
            .withSheet("三", "veryHidden", filled)
            .withSheet("四", "hidden", XlsxFile.sheetData("<row><c s='0'/></row>"));

    Document document = read(file);

    assertThat(Tables.of(document)).hasSize(1);
    assertThat(document.remarks()).hasSize(1);
    assertThat(document.remarks().get(0).evidence().found()).isEqualTo("“二”、“三”");
  }

  @Test
  void groupsWhatShowsRoundedBySheet() {
    StringBuilder cells = new StringBuilder();
    for (char column = 'A'; column <= 'G'; column++) {
      cells.append(XlsxFile.number(column + "1", 1, "309.904"));
    }

    Document document = read(XlsxFile.ofCells(cells.toString()).withFormats("0.00"));

    assertThat(Tables.texts(document).get(0).get(0)).hasSize(7).containsOnly("309.90");
    assertThat(document.remarks()).hasSize(1);
    assertThat(document.remarks().get(0).rule()).isEqualTo("number-shown-rounded");
    assertThat(document.remarks().get(0).severity()).isEqualTo(Severity.NOTE);
    assertThat(document.remarks().get(0).evidence().found())
        .startsWith("A1（309.904 显示为 309.90）、B1")
        .endsWith(" 等 7 处");
  }

  @Test
  void takesTheIsoDateForAFormatItDoesNotKnow() {
    Document document =
        read(XlsxFile.ofCells(XlsxFile.number("A1", 1, "45930")).withFormats("[$-804]mmmm d"));

    assertThat(Tables.texts(document)).containsExactly(List.of(List.of("2025-09-30")));
    assertThat(document.remarks())
        .extracting(Finding::rule)
        .containsExactly("number-format-unknown");
  }

  private Document read(XlsxFile file) {
    return Tables.document(reader.read(file.bytes(), "a.xlsx"));
  }

  private List<String> row(XlsxFile file) {
    return Tables.texts(read(file)).get(0).get(0);
  }

  private String refusal(XlsxFile file) {
    Reading reading = reader.read(file.bytes(), "a.xlsx");
    assertThat(Tables.refusal(reading)).isEqualTo("file-unreadable-content");
    return ((Reading.Refused) reading).finding().message().zh();
  }
}
