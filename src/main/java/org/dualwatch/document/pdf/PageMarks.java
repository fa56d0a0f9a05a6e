package org.dualwatch.document.pdf;

import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * What is drawn on one page.
 *
 * @param pictures where images stand
 * @param outlines how many curved shapes are filled, as letters are that were turned into drawings
 */
record PageMarks(
    double width,
    double height,
    List<Glyph> glyphs,
    List<Stroke> strokes,
    List<Rectangle2D> pictures,
    int outlines) {

  /** No letter needs fewer curves than one, and no ordinary drawing without text has so many. */
  private static final int OUTLINED_TEXT = 100;

  /** Whether the page shows something to people, and to us no text. */
  boolean isPicture() {
    boolean blank = glyphs.stream().allMatch(Glyph::isBlank);
    return blank && (!pictures.isEmpty() || outlines >= OUTLINED_TEXT);
  }
}
