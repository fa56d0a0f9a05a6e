package org.dualwatch.document.word;

/** The digits as people see them above and below the line: a raised 2 in m² is not the digit 2. */
public final class RaisedDigits {

  private static final String SUPERSCRIPT = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final String SUBSCRIPT = "₀₁₂₃₄₅₆₇₈₉";

  private RaisedDigits() {}

  /** The character that people see for one that stands above the line. */
  public static char raised(char c) {
    return isDigit(c) ? SUPERSCRIPT.charAt(c - '0') : c;
  }

  /** The character that people see for one that stands below the line. */
  public static char lowered(char c) {
    return isDigit(c) ? SUBSCRIPT.charAt(c - '0') : c;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
