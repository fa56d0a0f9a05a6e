package org.dualwatch.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes .xlsx files for tests. Begins valid; what a test is about is replaced part by part. */
public final class XlsxFile {

  public static final String MAIN_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
  public static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  private final List<String> names = new ArrayList<>();
  private final List<String> states = new ArrayList<>();
  private final List<String> sheets = new ArrayList<>();
  private final List<String> codes = new ArrayList<>();
  private final List<String> strings = new ArrayList<>();
  private final Map<String, byte[]> replaced = new LinkedHashMap<>();
  private String properties = "<workbookPr/>";

  /** A workbook with one sheet whose data are these rows. */
  public static XlsxFile ofRows(String rows) {
    return new XlsxFile().withSheet("Sheet1", sheetData(rows));
  }

  /** A workbook with one sheet of one row with these cells. */
  public static XlsxFile ofCells(String cells) {
    return ofRows("<row r=\"1\">" + cells + "</row>");
  }

  public static String sheetData(String rows) {
    return "<sheetData>" + rows + "</sheetData>";
  }

  /** A cell with a text of its own. */
  public static String text(String address, String text) {
    return "<c r=\""
        + address
        + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
        + DocxFile.escape(text)
        + "</t></is></c>";
  }

  /** A cell with a number and the style of this number. */
  public static String number(String address, int style, String number) {
    return "<c r=\"" + address + "\" s=\"" + style + "\"><v>" + number + "</v></c>";
  }

  /** Adds a sheet that holds this XML. */
  public XlsxFile withSheet(String name, String content) {
    return withSheet(name, "visible", content);
  }

  public XlsxFile withSheet(String name, String state, String content) {
    names.add(name);
    states.add(state);
    sheets.add(
        DECLARATION
            + "<worksheet xmlns=\""
            + SHEET
            + "\" xmlns:r=\""
            + RELATIONS
            + "\">"
            + content
            + "</worksheet>");
    return this;
  }

  /** Adds a number format and returns the number of the style that has it, from 1. */
  public int style(String code) {
    if (!codes.contains(code)) {
      codes.add(code);
    }
    return codes.indexOf(code) + 1;
  }

  /** With the number formats of these codes as styles 1, 2 and so on. */
  public XlsxFile withFormats(String... formats) {
    for (String format : formats) {
      style(format);
    }
    return this;
  }

  /** Adds a shared string and returns its number. */
  public int string(String text) {
    if (!strings.contains(text)) {
      strings.add(text);
    }
    return strings.indexOf(text);
  }

  public XlsxFile withProperties(String xml) {
    properties = xml;
    return this;
  }

  public XlsxFile withPart(String name, String content) {
    return withPart(name, content.getBytes(StandardCharsets.UTF_8));
  }

  public XlsxFile withPart(String name, byte[] content) {
    replaced.put(name, content.clone());
    return this;
  }

  public byte[] bytes() {
    return ZipFiles.pack(parts());
  }

  public Map<String, byte[]> parts() {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    put(parts, "[Content_Types].xml", DocxFile.contentTypes("/xl/workbook.xml", MAIN_TYPE));
    put(parts, "_rels/.rels", DocxFile.relationships("xl/workbook.xml"));
    put(parts, "xl/workbook.xml", workbook());
    put(parts, "xl/_rels/workbook.xml.rels", relationships());
    put(parts, "xl/styles.xml", styles());
    put(parts, "xl/sharedStrings.xml", sharedStrings());
    for (int i = 0; i < sheets.size(); i++) {
      put(parts, "xl/worksheets/sheet" + (i + 1) + ".xml", sheets.get(i));
    }
    parts.putAll(replaced);
    return parts;
  }

  private static void put(Map<String, byte[]> parts, String name, String content) {
    parts.put(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private String workbook() {
    StringBuilder xml =
        new StringBuilder(DECLARATION)
            .append("<workbook xmlns=\"" + SHEET + "\" xmlns:r=\"" + RELATIONS + "\">")
            .append(properties)
            .append("<sheets>");
    for (int i = 0; i < sheets.size(); i++) {
      xml.append("<sheet name=\"" + DocxFile.escape(names.get(i)) + "\" sheetId=\"" + (i + 1))
          .append("\" state=\"" + states.get(i) + "\" r:id=\"rId" + (i + 1) + "\"/>");
    }
    return xml.append("</sheets></workbook>").toString();
  }

  private String relationships() {
    StringBuilder xml =
        new StringBuilder(DECLARATION)
            .append("<Relationships")
            .append(" xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
    for (int i = 0; i < sheets.size(); i++) {
      xml.append(relationship("rId" + (i + 1), "worksheet", "worksheets/sheet" + (i + 1) + ".xml"));
    }
    return xml.append(relationship("rIdS", "styles", "styles.xml"))
        .append(relationship("rIdT", "sharedStrings", "sharedStrings.xml"))
        .append("</Relationships>")
        .toString();
  }

  /** One relationship of a type that is a plain word. */
  public static String relationship(String id, String type, String target) {
    return "<Relationship Id=\""
        + id
        + "\" Type=\""
        + RELATIONS
        + "/"
        + type
        + "\" Target=\""
        + target
        + "\"/>";
  }

  private String styles() {
    StringBuilder formats = new StringBuilder();
    StringBuilder cells = new StringBuilder("<xf numFmtId=\"0\" fontId=\"0\"/>");
    for (int i = 0; i < codes.size(); i++) {
      String code = DocxFile.escape(codes.get(i)).replace("\"", "&quot;");
      formats.append("<numFmt numFmtId=\"" + (164 + i) + "\" formatCode=\"" + code + "\"/>");
      cells.append("<xf numFmtId=\"" + (164 + i) + "\" fontId=\"0\" applyNumberFormat=\"1\"/>");
    }
    return DECLARATION
        + "<styleSheet xmlns=\""
        + SHEET
        + "\">"
        + (codes.isEmpty()
            ? ""
            : "<numFmts count=\"" + codes.size() + "\">" + formats + "</numFmts>")
        + "<fonts count=\"1\"><font><sz val=\"11\"/><name val=\"宋体\"/></font></fonts>"
        + "<fills count=\"1\"><fill><patternFill patternType=\"none\"/></fill></fills>"
        + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
        + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\"/></cellStyleXfs>"
        + "<cellXfs count=\""
        + (codes.size() + 1)
        + "\">"
        + cells
        + "</cellXfs></styleSheet>";
  }

  private String sharedStrings() {
    StringBuilder xml =
        new StringBuilder(DECLARATION)
            .append("<sst xmlns=\"" + SHEET + "\" uniqueCount=\"" + strings.size() + "\">");
    for (String string : strings) {
      xml.append("<si><t xml:space=\"preserve\">" + DocxFile.escape(string) + "</t></si>");
    }
    return xml.append("</sst>").toString();
  }
}
