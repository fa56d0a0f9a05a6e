package org.dualwatch.value;

/**
 * Folds the spellings of one text into a key to compare by. The text itself is never replaced: no
 * Unicode normal form does this, since NFKC turns ㎡ into m2 and ① into 1, which changes what a form
 * says.
 */
public final class Spelling {

  /** Signs that stand for themselves. */
  private static final String PLAIN_SIGNS = "、。%()≥≤,.-:;/";

  private Spelling() {}

  /**
   * The key of a name or label: full-width letters, digits and signs as ASCII, brackets and quotes
   * of one kind, no white space, no invisible characters, lower case. 财政 资金 and 财政资金 have the same
   * key.
   */
  public static String key(String text) {
    return isKey(text) ? text : folded(text);
  }

  /** The letters and digits of the key alone: quotes, commas and dashes are often left out. */
  public static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    key(text).codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }

  /** Whether a text is its own key, as most are: Chinese characters, digits, small letters. */
  private static boolean isKey(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain =
          (c >= '\u4E00' && c <= '\u9FFF')
              || (c >= '0' && c <= '9')
              || (c >= 'a' && c <= 'z')
              || PLAIN_SIGNS.indexOf(c) >= 0;
      if (!plain) {
        return false;
      }
    }
    return true;
  }

  private static String folded(String text) {
    StringBuilder key = new StringBuilder(text.length());
    text.codePoints().map(Spelling::folded).filter(c -> c != 0).forEach(key::appendCodePoint);
    return key.toString();
  }

  /** The character that a character counts as, or 0 where it counts as nothing. */
  private static int folded(int c) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c) || invisible(c)) {
      return 0;
    }
    int narrow = c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : c;
    return switch (narrow) {
      case '“', '”', '„', '‟', '「', '」', '『', '』', '"', '\'', '‘', '’' -> '"';
      case '【', '〔', '﹝' -> '[';
      case '】', '〕', '﹞' -> ']';
      case '﹪' -> '%';
      case '–', '—', '―', '−', '‐', '‑' -> '-';
      case '﹙' -> '(';
      case '﹚' -> ')';
      case '∶' -> ':';
      default -> Character.toLowerCase(narrow);
    };
  }

  private static boolean invisible(int c) {
    return Character.getType(c) == Character.FORMAT || Character.getType(c) == Character.CONTROL;
  }
}
