package org.dualwatch.document;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes .docx files for tests. Begins valid; what a test is about is replaced part by part. The
 * prefixes w, m, mc, v, wp, wps, pic, a and o are declared.
 */
public final class DocxFile {

  public static final String MAIN_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  private static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String NAMESPACES =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
          + " xmlns:o=\"urn:schemas-microsoft-com:office:office\""
          + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
          + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
          + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\""
          + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  private DocxFile() {}

  /** A document whose body holds this XML. */
  public static DocxFile of(String body) {
    return new DocxFile()
        .withPart("[Content_Types].xml", contentTypes("/word/document.xml", MAIN_TYPE))
        .withPart("_rels/.rels", relationships("word/document.xml"))
        .withPart("word/document.xml", document(body));
  }

  /** A document whose body is one table of one row with these cells, each holding this XML. */
  public static DocxFile ofCells(String... cells) {
    StringBuilder row = new StringBuilder();
    for (String cell : cells) {
      row.append(cell(cell));
    }
    return of(table(row(row.toString())));
  }

  /** The main part with this body. */
  public static String document(String body) {
    return DECLARATION
        + "<w:document"
        + NAMESPACES
        + "><w:body>"
        + body
        + "<w:sectPr/></w:body></w:document>";
  }

  /** The content types of a package whose main part has this name and type. */
  public static String contentTypes(String mainPart, String type) {
    return DECLARATION
        + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\""
        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + "<Override PartName=\""
        + mainPart
        + "\" ContentType=\""
        + type
        + "\"/></Types>";
  }

  /** The package's relationships, one, to its main part. */
  public static String relationships(String mainPart) {
    return DECLARATION
        + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + "<Relationship Id=\"rId1\""
        + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
        + " Target=\""
        + mainPart
        + "\"/></Relationships>";
  }

  public static String table(String rows) {
    return "<w:tbl><w:tblPr/><w:tblGrid/>" + rows + "</w:tbl>";
  }

  public static String row(String cells) {
    return "<w:tr>" + cells + "</w:tr>";
  }

  /** A cell that holds this XML. */
  public static String cell(String content) {
    return "<w:tc>" + content + "</w:tc>";
  }

  /** A cell of these properties with one paragraph of text. */
  public static String cell(String properties, String text) {
    return cell("<w:tcPr>" + properties + "</w:tcPr>" + paragraph(text));
  }

  /** A paragraph with one run of text. */
  public static String paragraph(String text) {
    return "<w:p>" + run(text) + "</w:p>";
  }

  public static String run(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + escape(text) + "</w:t></w:r>";
  }

  public static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  public DocxFile withPart(String name, String content) {
    return withPart(name, content.getBytes(StandardCharsets.UTF_8));
  }

  public DocxFile withPart(String name, byte[] content) {
    parts.put(name, content.clone());
    return this;
  }

  public DocxFile withoutPart(String name) {
    parts.remove(name);
    return this;
  }

  public Map<String, byte[]> parts() {
    return Map.copyOf(parts);
  }

  public byte[] bytes() {
    return ZipFiles.pack(parts);
  }
}
