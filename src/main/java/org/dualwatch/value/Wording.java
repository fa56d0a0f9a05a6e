package org.dualwatch.value;

import java.util.regex.Pattern;

/**
 * One cell's text in the three shapes that reading needs.
 *
 * @param text as people see it: without line breaks, without blanks at the ends, else as written
 * @param spaced the characters folded to one spelling, every run of blanks or line breaks as one
 *     blank: here it can be seen that a number is torn apart
 * @param form the same without blanks and without a full stop at the end: what the grammar reads
 */
record Wording(String text, String spaced, String form) {

  private static final Pattern LINE_BREAKS =
      Pattern.compile("[\\n\\r\\x07\\x0B\\f\\x85\\u2028\\u2029]");
  private static final Pattern MIDNIGHT = Pattern.compile("(?<=\\d) 0?0:00(?::00(?:\\.0)?)?$");

  static Wording of(String cell) {
    // Midnight is what spreadsheets add to a date that has no time.
    String spaced = MIDNIGHT.matcher(spaced(cell)).replaceFirst("");
    String form = signs(spaced.replace(" ", ""));
    return new Wording(text(cell), spaced, withoutClosing(form));
  }

  /** A loop, as a pattern would look at each of very many marks for each of them. */
  private static String withoutClosing(String form) {
    int end = form.length();
    while (end > 0 && "。;".indexOf(form.charAt(end - 1)) >= 0) {
      end--;
    }
    return form.substring(0, end);
  }

  private static String text(String cell) {
    String line = LINE_BREAKS.matcher(cell).replaceAll("");
    int from = 0;
    int to = line.length();
    while (from < to && (blank(line.charAt(from)) || invisible(line.charAt(from)))) {
      from++;
    }
    while (from < to && (blank(line.charAt(to - 1)) || invisible(line.charAt(to - 1)))) {
      to--;
    }
    return line.substring(from, to);
  }

  private static String spaced(String cell) {
    StringBuilder spaced = new StringBuilder(cell.length());
    boolean gap = false;
    for (int c : cell.codePoints().toArray()) {
      if (blank(c)) {
        gap = true;
      } else if (!invisible(c)) {
        if (gap && !spaced.isEmpty()) {
          spaced.append(' ');
        }
        gap = false;
        spaced.appendCodePoint(folded(c));
      }
    }
    lower(spaced);
    return spaced.toString();
  }

  /** Small letters, but for a lone M, G or T: 5G is not 5 grams, nor 500M 500 metres. */
  private static void lower(StringBuilder text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'A' && c <= 'Z' && !("MGT".indexOf(c) >= 0 && alone(text, i))) {
        text.setCharAt(i, (char) (c - 'A' + 'a'));
      }
    }
  }

  private static boolean alone(StringBuilder text, int at) {
    return !letter(text, at - 1) && !letter(text, at + 1);
  }

  private static boolean letter(StringBuilder text, int at) {
    return at >= 0
        && at < text.length()
        && Character.isLetter(text.charAt(at))
        && text.charAt(at) < 0x80;
  }

  /** Signs written with two characters: one may come before the other. */
  private static String signs(String form) {
    return form.replace(">=", "≥").replace("=>", "≥").replace("<=", "≤").replace("=<", "≤");
  }

  private static int folded(int c) {
    int narrow = c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : c;
    return switch (narrow) {
      case '≧', '⩾', '≮' -> '≥';
      case '≦', '⩽', '≯' -> '≤';
      case '﹥' -> '>';
      case '﹤' -> '<';
      case '═', '﹦' -> '=';
      case '﹪' -> '%';
      case '–', '—', '―', '−', '‐', '‑', '─', '﹣' -> '-';
      case '〜', '∼' -> '~';
      case '【', '〔', '[', '﹝', '﹙' -> '(';
      case '】', '〕', ']', '﹞', '﹚' -> ')';
      case '•', '・', '‧', '∙', '⋅' -> '·';
      case '∶' -> ':';
      case '○', '◯' -> '〇';
      default -> narrow;
    };
  }

  /** A line break counts as a blank: it may stand between two numbers as well as inside a word. */
  private static boolean blank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x07 || c == 0x85;
  }

  private static boolean invisible(int c) {
    return Character.getType(c) == Character.FORMAT || Character.getType(c) == Character.CONTROL;
  }
}
