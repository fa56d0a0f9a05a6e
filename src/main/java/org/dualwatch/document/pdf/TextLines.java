package org.dualwatch.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dualwatch.document.gate.ContentRefused;
import org.dualwatch.document.gate.RaisedDigits;
import org.dualwatch.document.gate.Refusals;
import org.dualwatch.finding.Place;

/**
 * Puts glyphs together to lines. Nothing is added to Chinese text, whose characters programs set
 * apart to fill a line; between Latin letters or digits set apart there is a space even where none
 * is drawn.
 */
final class TextLines {

  /** In font sizes: how far a baseline may be off in one line; lines are further apart. */
  private static final double SAME_LINE = 0.5;

  /** In font sizes: what sets words apart. */
  private static final double WORD_GAP = 0.3;

  /** In font sizes: what sets parts of a line apart that are no sentence. */
  private static final double PART_GAP = 2;

  /** In font sizes: how near the same character is drawn again to look bold. */
  private static final double DRAWN_AGAIN = 0.15;

  /** Digits at most so large, and at least so far off the baseline, stand above or below it. */
  private static final double RAISED_SIZE = 0.8;

  private static final double RAISED_BY = 0.1;

  private final boolean parts;

  private TextLines(boolean parts) {
    this.parts = parts;
  }

  /** The lines of text that fills a cell. */
  static List<TextLine> ofCell(List<Glyph> glyphs, Place place) throws ContentRefused {
    return new TextLines(false).lines(upright(glyphs, place));
  }

  /** The lines of a page outside of tables, whose parts may stand far apart. */
  static List<TextLine> ofPage(List<Glyph> glyphs) {
    // Text along a side of the page is a margin's note.
    return new TextLines(true).lines(glyphs.stream().filter(g -> g.turn() == 0).toList());
  }

  private static List<Glyph> upright(List<Glyph> glyphs, Place place) throws ContentRefused {
    List<Glyph> inked = glyphs.stream().filter(g -> !g.isBlank()).toList();
    if (inked.isEmpty()) {
      return List.of();
    }
    int turn = inked.get(0).turn();
    if (inked.stream().anyMatch(g -> g.turn() != turn)) {
      throw Refusals.unreadable("一格中方向不同的文字", "rotated text", place);
    }
    return glyphs.stream().filter(g -> g.turn() == turn).toList();
  }

  private List<TextLine> lines(List<Glyph> glyphs) {
    List<Glyph> downwards = new ArrayList<>(glyphs);
    downwards.sort(Comparator.comparingDouble(Glyph::across));
    List<TextLine> lines = new ArrayList<>();
    List<Glyph> line = new ArrayList<>();
    Glyph largest = null;
    for (Glyph glyph : downwards) {
      if (largest != null
          && glyph.across() - largest.across()
              > SAME_LINE * Math.max(largest.size(), glyph.size())) {
        add(lines, line, largest);
        line = new ArrayList<>();
        largest = null;
      }
      line.add(glyph);
      if (largest == null || (!glyph.isBlank() && glyph.size() > largest.size())) {
        largest = glyph;
      }
    }
    if (largest != null) {
      add(lines, line, largest);
    }
    return lines;
  }

  private void add(List<TextLine> lines, List<Glyph> line, Glyph largest) {
    if (line.stream().allMatch(Glyph::isBlank)) {
      return;
    }
    line.sort(Comparator.comparingDouble(Glyph::along));
    StringBuilder text = new StringBuilder();
    Glyph before = null;
    double left = 0;
    double right = 0;
    double opening = 0;
    int inked = 0;
    for (Glyph glyph : line) {
      if (before != null && isDrawnAgain(before, glyph)) {
        continue;
      }
      if (before != null && isApart(before, glyph, text)) {
        text.append(' ');
      }
      text.append(seen(glyph, largest));
      before = glyph;
      if (!glyph.isBlank()) {
        left = inked == 0 ? glyph.along() : left;
        right = Math.max(glyph.end(), inked == 0 ? glyph.end() : right);
        inked++;
        opening = inked <= 2 ? right - left : opening;
      }
    }
    lines.add(
        new TextLine(
            text.toString().stripTrailing(),
            left,
            right,
            largest.across(),
            largest.size(),
            opening));
  }

  private static boolean isDrawnAgain(Glyph before, Glyph glyph) {
    return glyph.text().equals(before.text())
        && !glyph.isBlank()
        && glyph.along() - before.along() < DRAWN_AGAIN * glyph.size();
  }

  private boolean isApart(Glyph before, Glyph glyph, StringBuilder text) {
    if (before.isBlank() || glyph.isBlank()) {
      return false;
    }
    double gap = (glyph.along() - before.end()) / Math.max(before.size(), glyph.size());
    boolean latin = isLatin(text.charAt(text.length() - 1)) && isLatin(glyph.text().charAt(0));
    return gap > (latin ? WORD_GAP : PART_GAP) && (latin || parts);
  }

  private static boolean isLatin(char c) {
    return c < 0x80 && Character.isLetterOrDigit(c);
  }

  /** The 2 in m² is another character. */
  private static String seen(Glyph glyph, Glyph largest) {
    if (glyph.size() > RAISED_SIZE * largest.size() || glyph.text().length() != 1) {
      return glyph.text();
    }
    double above = largest.across() - glyph.across();
    char c = glyph.text().charAt(0);
    if (above > RAISED_BY * largest.size()) {
      return Character.toString(RaisedDigits.SUPERSCRIPT.of(c));
    }
    return above < -RAISED_BY * largest.size()
        ? Character.toString(RaisedDigits.SUBSCRIPT.of(c))
        : glyph.text();
  }

  /** Lines as one text. A line that ends within Latin text ended at a space. */
  static String joined(List<TextLine> lines) {
    StringBuilder text = new StringBuilder();
    for (TextLine line : lines) {
      if (text.length() > 0) {
        boolean latin =
            Character.isLetter(text.charAt(text.length() - 1))
                && isLatin(text.charAt(text.length() - 1))
                && isLatin(line.text().charAt(0))
                && Character.isLetter(line.text().charAt(0));
        text.append(latin ? ' ' : '\n');
      }
      text.append(line.text());
    }
    return text.toString();
  }
}
