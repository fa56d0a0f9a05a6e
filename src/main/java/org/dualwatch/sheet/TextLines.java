package org.dualwatch.sheet;

/** How many lines a text takes in a column; not every program finds that by itself. */
final class TextLines {

  private static final int LAST_NARROW = 0x2E7F;

  private TextLines() {}

  /** Lines of a text in a column of a width in characters, of which a Chinese one takes two. */
  static int of(String text, double width) {
    return text.lines().mapToInt(line -> ofLine(line, width)).sum();
  }

  private static int ofLine(String line, double width) {
    long wide = line.chars().filter(c -> c > LAST_NARROW).count();
    return (int) ((line.length() + wide) / Math.max(1, width - 1)) + 1;
  }
}
