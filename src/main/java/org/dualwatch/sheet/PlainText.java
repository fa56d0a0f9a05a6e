package org.dualwatch.sheet;

import java.util.regex.Pattern;

/** Text of other people's documents, such as every XML document and every cell can hold. */
final class PlainText {

  private static final int LONGEST_CELL = 32_767;
  private static final Pattern LIKE_AN_ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private PlainText() {}

  /**
   * Without control and direction characters, which say nothing; lines stay lines. Half of a pair,
   * and what is no character, is shown as a replacement mark.
   */
  static String of(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .replace('\t', ' ')
        .codePoints()
        .filter(c -> c == '\n' || !(Character.isISOControl(c) || isFormat(c)))
        .map(c -> isCharacter(c) ? c : '\uFFFD')
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  /** For a cell of a workbook: what looks like an escape of the format is escaped itself. */
  static String cell(String text) {
    String safe = LIKE_AN_ESCAPE.matcher(of(text)).replaceAll("_x005F_");
    if (safe.length() <= LONGEST_CELL) {
      return safe;
    }
    int end = LONGEST_CELL - 1;
    return safe.substring(0, Character.isHighSurrogate(safe.charAt(end - 1)) ? end - 1 : end) + "…";
  }

  /** For the text of an XML element. */
  static String xml(String text) {
    return of(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static boolean isFormat(int c) {
    return Character.getType(c) == Character.FORMAT;
  }

  private static boolean isCharacter(int c) {
    return Character.getType(c) != Character.SURROGATE && (c & 0xFFFE) != 0xFFFE;
  }
}
