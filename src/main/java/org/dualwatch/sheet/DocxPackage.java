package org.dualwatch.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The parts around the text of a Word document (ECMA-376 Part 2), always the same. */
final class DocxPackage {

  private static final String TYPES =
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Default Extension="xml" ContentType="application/xml"/>\
      <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
      <Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>\
      </Types>
      """;

  private static final String RELATIONSHIPS =
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s" Target="%s"/>\
      </Relationships>
      """;

  private static final String STYLES =
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
      <w:docDefaults><w:rPrDefault><w:rPr>\
      <w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="仿宋"/>\
      <w:sz w:val="20"/><w:szCs w:val="20"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/>\
      </w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0"/></w:pPr>\
      </w:pPrDefault></w:docDefaults>\
      <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>\
      %s\
      <w:style w:type="table" w:styleId="Form"><w:name w:val="Form"/><w:tblPr><w:tblBorders>\
      %s\
      </w:tblBorders><w:tblCellMar><w:left w:w="40" w:type="dxa"/><w:right w:w="40" w:type="dxa"/>\
      </w:tblCellMar></w:tblPr></w:style>\
      </w:styles>
      """;

  private static final String BORDERS =
      borders("top", "left", "bottom", "right", "insideH", "insideV");

  private static final String PARAGRAPHS =
      style("Title", "center", "宋体", 36, 0, "<w:b/>")
          + style("Year", "center", "仿宋", 22, 0, "")
          + style("Label", "center", "宋体", 18, 0, "")
          + style("Cell", "left", "仿宋", 18, 0, "")
          + style("Number", "right", "仿宋", 18, 0, "")
          + style("Tick", "center", "仿宋", 18, 0, "")
          + style("Gap", "left", "仿宋", 8, 0, "")
          + style("Note", "left", "仿宋", 18, 0, "")
          + style("Line", "left", "宋体", 24, 60, "")
          + style("Signed", "left", "仿宋", 20, 0, "")
          + style("Foot", "right", "仿宋", 14, 0, "<w:color w:val=\"595959\"/>");

  private DocxPackage() {}

  /** Writes a document. The same text has the same bytes; the stream stays open. */
  static void write(String document, OutputStream to) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(to, UTF_8);
    part(zip, "[Content_Types].xml", TYPES);
    part(zip, "_rels/.rels", RELATIONSHIPS.formatted("officeDocument", "word/document.xml"));
    part(zip, "word/document.xml", document);
    part(zip, "word/_rels/document.xml.rels", RELATIONSHIPS.formatted("styles", "styles.xml"));
    part(zip, "word/styles.xml", STYLES.formatted(PARAGRAPHS, BORDERS));
    zip.finish();
  }

  private static void part(ZipOutputStream zip, String name, String content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(DatedWorkbook.EARLIEST);
    zip.putNextEntry(entry);
    zip.write(content.getBytes(UTF_8));
    zip.closeEntry();
  }

  /**
   * A style of paragraphs.
   *
   * @param size of the letters, in half points
   * @param after what is left free below, in twentieths of a point
   */
  private static String style(
      String id, String alignment, String font, int size, int after, String more) {
    return """
        <w:style w:type="paragraph" w:customStyle="1" w:styleId="%s"><w:name w:val="Form %s"/>\
        <w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="%d"/><w:jc w:val="%s"/></w:pPr>\
        <w:rPr><w:rFonts w:eastAsia="%s"/>%s<w:sz w:val="%d"/><w:szCs w:val="%d"/></w:rPr></w:style>\
        """
        .formatted(id, id, after, alignment, font, more, size, size);
  }

  private static String borders(String... sides) {
    StringBuilder borders = new StringBuilder();
    for (String side : sides) {
      borders
          .append("<w:")
          .append(side)
          .append(" w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>");
    }
    return borders.toString();
  }
}
