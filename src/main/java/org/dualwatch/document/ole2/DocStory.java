package org.dualwatch.document.ole2;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.dualwatch.document.Block;
import org.dualwatch.document.gate.ContentRefused;
import org.dualwatch.document.gate.Extent;
import org.dualwatch.document.gate.Limits;
import org.dualwatch.document.gate.Refusals;
import org.dualwatch.document.word.Flow;
import org.dualwatch.finding.Place;

/**
 * The main text of a binary Word document: paragraphs one after the other, each of which says how
 * deep in tables it stands and whether it ends a cell or a row ([MS-DOC] 2.4.3).
 */
final class DocStory {

  private static final char CELL_MARK = '\u0007';

  private final HWPFDocument document;
  private final Extent extent = new Extent();
  private final DocText text = new DocText(extent);
  private final Flow body = Flow.ofBody();
  private final List<Block> blocks = new ArrayList<>();
  private final Deque<DocTable> tables = new ArrayDeque<>();
  private int paragraphs;

  DocStory(HWPFDocument document) {
    this.document = document;
  }

  List<Block> blocks() throws ContentRefused {
    Range main = document.getRange();
    List<PAPX> properties = document.getParagraphTable().getParagraphs();
    for (int i = 0; i < main.numParagraphs(); i++) {
      Paragraph paragraph = main.getParagraph(i);
      PAPX stored = properties.get(i);
      if (paragraph.getStartOffset() != stored.getStart()) {
        throw Refusals.damaged();
      }
      read(paragraph, stored);
    }
    leaveTables(0);
    text.requireClosedFields(body, bodyPlace());
    if (body.joinsNext()) {
      addParagraph();
    }
    return blocks;
  }

  private void read(Paragraph paragraph, PAPX stored) throws ContentRefused {
    int level = paragraph.isInTable() ? Math.max(1, paragraph.getTableLevel()) : 0;
    leaveTables(level);
    enterTables(level);
    if (paragraph.isTableRowEnd()) {
      endRow(paragraph, stored);
    } else if (level == 0) {
      readBody(paragraph);
    } else {
      readInCell(paragraph, level);
    }
  }

  private void leaveTables(int level) throws ContentRefused {
    while (tables.size() > level) {
      DocTable table = tables.pop();
      blocks.set(table.reserved(), table.finished());
    }
  }

  private void enterTables(int level) throws ContentRefused {
    if (level > Limits.XML_DEPTH) {
      throw Refusals.tooComplex(
          "超过 " + Limits.XML_DEPTH + " 层表格", "不超过 " + Limits.XML_DEPTH + " 层表格");
    }
    while (tables.size() < level) {
      if (tables.isEmpty()) {
        text.requireClosedFields(body, bodyPlace());
      }
      tables.push(new DocTable(extent, blocks.size()));
      blocks.add(new Block.Table(0, List.of()));
    }
  }

  private void endRow(Paragraph paragraph, PAPX stored) throws ContentRefused {
    if (tables.isEmpty() || paragraph.text().length() != 1) {
      throw Refusals.damaged();
    }
    CharacterRun mark = paragraph.getCharacterRun(0);
    tables.element().endRow(stored.getSprmBuf(), mark.isMarkedDeleted());
  }

  private void readBody(Paragraph paragraph) throws ContentRefused {
    extent.paragraph();
    body.beginParagraph();
    text.read(paragraph, body, bodyPlace());
    if (!body.joinsNext()) {
      addParagraph();
    }
  }

  private Place bodyPlace() {
    return new Place.InParagraphs(paragraphs + 1);
  }

  private void addParagraph() {
    Place place = bodyPlace();
    paragraphs++;
    blocks.add(new Block.Paragraph(body.takeParagraph(), place));
  }

  /** In nested tables the end of a cell is a property of its last paragraph, not a character. */
  private void readInCell(Paragraph paragraph, int level) throws ContentRefused {
    DocTable table = tables.element();
    Flow cell = table.openCell();
    extent.paragraph();
    cell.beginParagraph();
    text.read(paragraph, cell, table.place());
    String stored = paragraph.text();
    boolean marked = stored.charAt(stored.length() - 1) == CELL_MARK;
    if (marked != (level == 1) && (marked || paragraph.isEmbeddedCellMark())) {
      throw Refusals.damaged();
    }
    if (marked || paragraph.isEmbeddedCellMark()) {
      text.requireClosedFields(cell, table.place());
      table.endCell();
    }
  }
}
