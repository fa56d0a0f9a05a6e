package org.dualwatch.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.dualwatch.document.Block;
import org.dualwatch.document.gate.ContentRefused;

/**
 * Whatever lines and glyphs a page has: each glyph is read at most once, and cells do not clash.
 */
final class LatticeFuzzTest {

  private static final int MARK = 4;

  /** Four bytes a mark: what it is and where; two halves are two pages. */
  @FuzzTest
  void answersAllLinesAndGlyphs(byte[] bytes) {
    PageMarks first = marks(ByteBuffer.wrap(bytes, 0, bytes.length / 2));
    PageMarks second =
        marks(ByteBuffer.wrap(bytes, bytes.length / 2, bytes.length - bytes.length / 2));
    try {
      PageBreaks breaks = new PageBreaks();
      breaks.add(first.height(), PageLayout.items(first, 1));
      breaks.add(second.height(), PageLayout.items(second, 2));
      List<Block> blocks = breaks.blocks();

      long drawn = first.glyphs().size() + (long) second.glyphs().size();
      assertThat(letters(blocks)).isLessThanOrEqualTo(drawn);
      blocks.forEach(LatticeFuzzTest::requireCellsInOrder);
    } catch (ContentRefused refused) {
      assertThat(refused.finding().rule()).startsWith("file-");
    }
  }

  private static PageMarks marks(ByteBuffer in) {
    List<Glyph> glyphs = new ArrayList<>();
    List<Stroke> strokes = new ArrayList<>();
    while (in.remaining() >= MARK) {
      int kind = in.get() & 0xFF;
      double one = (in.get() & 0xFF) * 2.0;
      double two = (in.get() & 0xFF) * 2.0;
      double three = (in.get() & 0xFF) * 2.0;
      if (kind < 0x80) {
        strokes.add(new Stroke(kind % 2 == 0, one, Math.min(two, three), Math.max(two, three)));
      } else {
        glyphs.add(new Glyph("x", one, two, three / 32, 1 + three / 32, kind % 16 == 0 ? 1 : 0));
      }
    }
    return new PageMarks(600, 800, glyphs, strokes, List.of(), 0);
  }

  private static long letters(List<Block> blocks) {
    StringBuilder all = new StringBuilder();
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        all.append(paragraph.text());
      } else if (block instanceof Block.Table table) {
        table.rows().forEach(row -> row.cells().forEach(cell -> all.append(cell.text())));
      }
    }
    return all.chars().filter(c -> c == 'x').count();
  }

  private static void requireCellsInOrder(Block block) {
    if (block instanceof Block.Table table) {
      for (Block.Row row : table.rows()) {
        int column = 0;
        for (Block.Cell cell : row.cells()) {
          assertThat(cell.column()).isGreaterThanOrEqualTo(column);
          column = cell.column() + cell.span();
        }
      }
    }
  }
}
