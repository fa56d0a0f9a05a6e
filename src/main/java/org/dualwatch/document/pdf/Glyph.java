package org.dualwatch.document.pdf;

/**
 * One drawn character. Coordinates are points on the page as it is shown, from the upper left, y
 * downwards.
 *
 * @param x where its baseline begins
 * @param width how far it moves on
 * @param size the font's size as shown
 * @param turn by how many quarters it is turned clockwise
 */
record Glyph(String text, double x, double y, double width, double size, int turn) {

  /** What of a letter's height stands above the baseline, roughly to its middle. */
  private static final double MIDDLE = 0.35;

  /** Where it begins in its own direction of writing. */
  double along() {
    return switch (turn) {
      case 0 -> x;
      case 1 -> y;
      case 2 -> -x;
      default -> -y;
    };
  }

  /** Where it ends in its own direction of writing. */
  double end() {
    return along() + width;
  }

  /** Where its baseline is, growing from line to line. */
  double across() {
    return switch (turn) {
      case 0 -> y;
      case 1 -> -x;
      case 2 -> -y;
      default -> x;
    };
  }

  double centreX() {
    return switch (turn) {
      case 0 -> x + width / 2;
      case 1 -> x + MIDDLE * size;
      case 2 -> x - width / 2;
      default -> x - MIDDLE * size;
    };
  }

  double centreY() {
    return switch (turn) {
      case 0 -> y - MIDDLE * size;
      case 1 -> y + width / 2;
      case 2 -> y + MIDDLE * size;
      default -> y - width / 2;
    };
  }

  boolean isBlank() {
    return text.isBlank();
  }
}
