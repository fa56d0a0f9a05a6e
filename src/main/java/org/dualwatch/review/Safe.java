package org.dualwatch.review;

/** Text of documents on a terminal: it may hold no control sequence. */
final class Safe {

  private Safe() {}

  /** One line without control and direction characters, each shown as a replacement mark. */
  static String line(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints()
        .map(
            c ->
                Character.isISOControl(c) || Character.getType(c) == Character.FORMAT
                    ? '\uFFFD'
                    : c)
        .forEach(safe::appendCodePoint);
    return safe.toString();
  }
}
