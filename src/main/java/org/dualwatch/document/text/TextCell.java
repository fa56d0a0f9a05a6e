package org.dualwatch.document.text;

/** A cell of a text form: its text so far, its line, and the line breaks that follow the text. */
final class TextCell {

  private final StringBuilder more = new StringBuilder(0);
  private final String first;
  private final int line;
  private int breaks;

  TextCell(String text, int line) {
    this.first = text;
    this.line = line;
  }

  void addBreak() {
    breaks++;
  }

  /** Says that the line breaks so far stand within the cell, and more text after them. */
  void continueWith(String text) {
    more.append("\n".repeat(breaks)).append(text);
    breaks = 0;
  }

  String text() {
    return more.length() == 0 ? first : first + more;
  }

  int line() {
    return line;
  }

  int breaks() {
    return breaks;
  }
}
