package org.dualwatch.page;

/** Text of other people's files, before it stands among ours on a page. */
public final class Plain {

  private static final int LINE_SEPARATOR = 0x2028;
  private static final int PARAGRAPH_SEPARATOR = 0x2029;

  private Plain() {}

  /**
   * Without control and format characters, which nobody sees and some of which turn the direction
   * of what follows; lines stay lines. Half of a pair, and what is no character, is shown as a
   * replacement mark. Escaping is left to the template.
   */
  public static String of(String text) {
    if (text.chars().allMatch(Plain::isHarmless)) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .replace('\t', ' ')
        .codePoints()
        .map(c -> c == LINE_SEPARATOR || c == PARAGRAPH_SEPARATOR ? '\n' : c)
        .filter(c -> c == '\n' || !isUnseen(c))
        .map(c -> isCharacter(c) ? c : '\uFFFD')
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  /** In one line, for names. */
  public static String line(String text) {
    return of(text).replace('\n', ' ').strip();
  }

  /** Most texts are letters and digits: they are not copied. */
  private static boolean isHarmless(int c) {
    return (c >= ' ' && c < 0x7F) || (c >= 0x4E00 && c <= 0x9FFF);
  }

  private static boolean isUnseen(int c) {
    return Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
  }

  private static boolean isCharacter(int c) {
    return Character.getType(c) != Character.SURROGATE && (c & 0xFFFE) != 0xFFFE;
  }
}
