package org.dualwatch.document.sheet;

/** One sign of a format code, with the text that it stands for or shows. */
record Token(Kind kind, String text) {

  enum Kind {
    LITERAL,
    /** Room as wide as a character, which shows as a blank or not at all. */
    PADDING,
    DIGIT,
    POINT,
    COMMA,
    PERCENT,
    SLASH,
    EXPONENT,
    /** A run of one letter of year, month, day, hour, second or weekday. */
    DATE,
    /** The same letters in brackets: not of the clock but in total. */
    ELAPSED,
    HALF_DAY,
    TEXT,
    GENERAL,
    CONDITION,
    /** 1, 2 or 3 of [DBNum1] to [DBNum3]. */
    CHINESE_DIGITS
  }

  boolean is(Kind other) {
    return kind == other;
  }

  /** The letter of a date sign. */
  char letter() {
    return text.charAt(0);
  }

  int length() {
    return text.length();
  }
}
