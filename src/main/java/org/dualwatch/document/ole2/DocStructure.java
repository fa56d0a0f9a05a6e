package org.dualwatch.document.ole2;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.CHPBinTable;
import org.apache.poi.hwpf.model.ComplexFileTable;
import org.apache.poi.hwpf.model.FileInformationBlock;
import org.apache.poi.hwpf.model.PAPBinTable;
import org.apache.poi.hwpf.model.PropertyNode;
import org.apache.poi.hwpf.model.SubdocumentType;
import org.apache.poi.hwpf.model.TextPiece;
import org.apache.poi.hwpf.model.TextPieceTable;
import org.dualwatch.document.gate.ContentRefused;
import org.dualwatch.document.gate.Refusals;

/**
 * Whether what a binary Word document says twice agrees. It has no checksum, and POI mends what
 * does not fit together; a text that was put together otherwise than written is not the text.
 */
final class DocStructure {

  private static final String PARAGRAPH_ENDS = "\r\u0007\f";

  private final HWPFDocument document;
  private final FileInformationBlock fib;
  private final TextPieceTable pieces;
  private final String text;

  DocStructure(HWPFDocument document) throws IOException {
    this.document = document;
    this.fib = document.getFileInformationBlock();
    // POI keeps one piece of its own making; this is the table as the file has it.
    this.pieces =
        new ComplexFileTable(document.getMainStream(), document.getTableStream(), fib.getFcClx(), 0)
            .getTextPieceTable();
    this.text = document.getText().toString();
  }

  void requireWhole() throws ContentRefused {
    requirePieces();
    requireParagraphs();
    requireRuns();
  }

  /** The pieces cover all stories, and no more ([MS-DOC] 2.8.35). */
  private void requirePieces() throws ContentRefused {
    int all = 0;
    for (SubdocumentType story : SubdocumentType.ORDERED) {
      int length = fib.getSubdocumentTextStreamLength(story);
      require(length >= 0 && length <= text.length());
      all += length;
    }
    int main = fib.getSubdocumentTextStreamLength(SubdocumentType.MAIN);
    // Where there is any other story, one paragraph mark more ends them all (2.4.1).
    require(main > 0 && text.length() == (all == main ? all : all + 1));
    int end = 0;
    for (TextPiece piece : pieces.getTextPieces()) {
      require(piece.getStart() == end && piece.getEnd() > end);
      end = piece.getEnd();
    }
    require(end == text.length());
  }

  /** Each paragraph of the text, by its marks, is one of the file's paragraphs, and none else. */
  private void requireParagraphs() throws ContentRefused {
    PAPBinTable stored =
        new PAPBinTable(
            document.getMainStream(),
            document.getTableStream(),
            document.getDataStream(),
            fib.getFcPlcfbtePapx(),
            fib.getLcbPlcfbtePapx(),
            pieces);
    int start = 0;
    for (PropertyNode<?> paragraph : inOrder(stored.getParagraphs())) {
      require(paragraph.getStart() == start && paragraph.getEnd() > start);
      int mark = start;
      while (mark < text.length() && PARAGRAPH_ENDS.indexOf(text.charAt(mark)) < 0) {
        mark++;
      }
      // A page break is a form feed within its paragraph.
      boolean whole = mark + 1 == paragraph.getEnd();
      require(whole || (mark < paragraph.getEnd() && text.charAt(mark) == '\f'));
      start = paragraph.getEnd();
    }
    require(start == text.length());
  }

  private void requireRuns() throws ContentRefused {
    CHPBinTable stored =
        new CHPBinTable(
            document.getMainStream(),
            document.getTableStream(),
            fib.getFcPlcfbteChpx(),
            fib.getLcbPlcfbteChpx(),
            pieces);
    int start = 0;
    for (PropertyNode<?> run : inOrder(stored.getTextRuns())) {
      require(run.getStart() == start && run.getEnd() > start);
      start = run.getEnd();
    }
    require(start == text.length());
  }

  private static List<PropertyNode<?>> inOrder(List<? extends PropertyNode<?>> nodes) {
    List<PropertyNode<?>> ordered = new ArrayList<>(nodes);
    ordered.sort(Comparator.comparingInt(PropertyNode::getStart));
    return ordered;
  }

  private static void require(boolean condition) throws ContentRefused {
    if (!condition) {
      throw Refusals.damaged();
    }
  }
}
