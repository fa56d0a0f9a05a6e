package org.dualwatch.document.docx;

import java.util.ArrayList;
import java.util.List;
import org.dualwatch.document.Block;
import org.dualwatch.document.Document;
import org.dualwatch.document.Format;
import org.dualwatch.document.gate.ContentRefused;
import org.dualwatch.document.gate.Extent;
import org.dualwatch.document.gate.OfficePackage;
import org.dualwatch.document.gate.Refusals;
import org.dualwatch.document.word.Flow;
import org.dualwatch.finding.Place;

/**
 * The main part of a Word document to a {@link Document}: what a person sees who opens it with all
 * changes accepted. Transitional and strict documents are alike (ECMA-376 part 1).
 */
public final class DocxReader {

  private final WordCursor cursor;
  private final Extent extent = new Extent();
  private final List<Block> blocks = new ArrayList<>();
  private final Anchors anchors;
  private final RunReader runs;
  private final TableReader tables;
  private int paragraphs;

  private DocxReader(byte[] part, Styles styles, Anchors anchors) throws ContentRefused {
    cursor = new WordCursor(part);
    this.anchors = anchors;
    runs = new RunReader(cursor, styles, extent, this);
    tables = new TableReader(cursor, extent, this, anchors);
  }

  /** Reads the main part of a package that is a Word document. */
  public static Document read(OfficePackage office) throws ContentRefused {
    return read(office, Anchors.unwanted());
  }

  /** Reads it, and lets the anchors know where its places begin. */
  static Document read(OfficePackage office, Anchors anchors) throws ContentRefused {
    Styles styles = new Styles(() -> office.relatedPart(office.main(), "/styles"));
    DocxReader reader = new DocxReader(office.part(office.main()), styles, anchors);
    reader.readDocument();
    return new Document(Format.DOCX, reader.blocks);
  }

  private void readDocument() throws ContentRefused {
    if (!cursor.nextChild() || !cursor.name().equals("document")) {
      throw Refusals.damaged();
    }
    Flow body = Flow.ofBody();
    while (cursor.nextChild()) {
      if (cursor.name().equals("body")) {
        readBlocks(body);
      } else {
        cursor.skip();
      }
    }
    cursor.finish();
    requireClosedFields(body);
    if (body.joinsNext()) {
      addParagraph(body);
    }
  }

  /** Reads the children of a body, cell or text box. */
  void readBlocks(Flow flow) throws ContentRefused {
    cursor.each(name -> readBlock(name, flow));
  }

  /** Reads one child of a body, cell or text box. */
  void readBlock(String name, Flow flow) throws ContentRefused {
    switch (name) {
      case "p" -> readParagraph(flow);
      case "tbl" -> {
        requireClosedFields(flow);
        tables.readTable();
      }
      case "sectPr" -> cursor.skip();
      case "altChunk", "subDoc" -> throw cursor.unreadable("引自其他文件的内容");
      case "m:oMath", "m:oMathPara" -> {
        beginParagraph(flow);
        runs.readMath(flow);
        endParagraph(flow);
      }
      default -> cursor.skipUnknown();
    }
  }

  /** A field whose instruction never ends would swallow the text after it. */
  void requireClosedFields(Flow flow) throws ContentRefused {
    if (!flow.fields().visible()) {
      throw cursor.unreadable("没有结束的域", "fldChar");
    }
  }

  /** Reads the content of a text box. */
  void readBox(Flow box) throws ContentRefused {
    anchors.beginBox();
    readBlocks(box);
    requireClosedFields(box);
    anchors.endBox();
  }

  /** Reserves the place of a table, before the tables nested in it. */
  int reserve() {
    blocks.add(new Block.Table(0, List.of()));
    return blocks.size() - 1;
  }

  void put(int reserved, Block.Table table) {
    blocks.set(reserved, table);
  }

  private void readParagraph(Flow flow) throws ContentRefused {
    beginParagraph(flow);
    anchors.paragraph(cursor.here(), cursor::offset);
    runs.readParagraph(flow);
    endParagraph(flow);
  }

  private void beginParagraph(Flow flow) throws ContentRefused {
    extent.paragraph();
    if (flow.isBody()) {
      cursor.at(new Place.InParagraphs(paragraphs + 1));
    }
    flow.beginParagraph();
  }

  private void endParagraph(Flow flow) {
    if (flow.isBody() && !flow.joinsNext()) {
      addParagraph(flow);
    }
  }

  private void addParagraph(Flow flow) {
    paragraphs++;
    blocks.add(new Block.Paragraph(flow.takeParagraph(), new Place.InParagraphs(paragraphs)));
  }
}
