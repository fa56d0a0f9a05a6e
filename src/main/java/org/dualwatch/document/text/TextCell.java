package org.dualwatch.document.text;

/** A cell of a text form: its text so far, its line, and the line breaks that follow the text. */
final class TextCell {

  private final StringBuilder text;
  private final int line;
  private int breaks;

  TextCell(String text, int line) {
    this.text = new StringBuilder(text);
    this.line = line;
  }

  void addBreak() {
    breaks++;
  }

  /** Says that the line breaks so far stand within the cell, and more text after them. */
  void continueWith(String more) {
    text.append("\n".repeat(breaks)).append(more);
    breaks = 0;
  }

  String text() {
    return text.toString();
  }

  int line() {
    return line;
  }

  int breaks() {
    return breaks;
  }
}
