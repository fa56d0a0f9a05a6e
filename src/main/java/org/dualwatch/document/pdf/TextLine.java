package org.dualwatch.document.pdf;

/**
 * A line of text.
 *
 * @param left where it begins, in its own direction of writing
 * @param right where it ends
 * @param base its baseline
 * @param size its largest font
 * @param opening how wide its first two characters are
 */
record TextLine(String text, double left, double right, double base, double size, double opening) {

  double width() {
    return right - left;
  }
}
