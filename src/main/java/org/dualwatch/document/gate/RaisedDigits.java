package org.dualwatch.document.gate;

/** Digits that are set higher or lower: the 2 of m² is not the digit 2. */
public enum RaisedDigits {
  NONE("0123456789"),
  SUPERSCRIPT("⁰¹²³⁴⁵⁶⁷⁸⁹"),
  SUBSCRIPT("₀₁₂₃₄₅₆₇₈₉");

  private final String digits;

  RaisedDigits(String digits) {
    this.digits = digits;
  }

  /** The text as it is seen. */
  public String of(String text) {
    if (this == NONE) {
      return text;
    }
    StringBuilder raised = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      raised.append(of(text.charAt(i)));
    }
    return raised.toString();
  }

  /** The character as it is seen. */
  public char of(char c) {
    return c >= '0' && c <= '9' ? digits.charAt(c - '0') : c;
  }
}
