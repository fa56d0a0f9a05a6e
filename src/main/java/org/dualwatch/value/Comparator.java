package org.dualwatch.value;

/** How a number bounds what is to be reached. */
public enum Comparator {
  AT_LEAST("at-least", "≥"),
  AT_MOST("at-most", "≤"),
  MORE_THAN("more-than", ">"),
  LESS_THAN("less-than", "<"),
  EXACTLY("exactly", "=");

  private final String kind;
  private final String sign;

  Comparator(String kind, String sign) {
    this.kind = kind;
    this.sign = sign;
  }

  /** The word in JSON. */
  public String kind() {
    return kind;
  }

  /** The sign that people read. */
  public String sign() {
    return sign;
  }
}
