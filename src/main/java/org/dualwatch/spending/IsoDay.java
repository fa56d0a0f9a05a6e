package org.dualwatch.spending;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Days in text as ISO 8601 has them, of which a city has millions. */
public final class IsoDay {

  private static final int MONTH = "2025-".length();
  private static final int DAY = "2025-07-".length();

  /** How long most days are. */
  static final int LENGTH = "2025-07-31".length();

  private IsoDay() {}

  /**
   * The day, as {@link LocalDate#parse(CharSequence)} reads it in ten times the time.
   *
   * @throws java.time.DateTimeException where it is none
   */
  public static LocalDate parse(String text) {
    boolean usual =
        text.length() == LENGTH && text.charAt(MONTH - 1) == '-' && text.charAt(DAY - 1) == '-';
    return usual
        ? LocalDate.of(
            number(text, 0, MONTH - 1), number(text, MONTH, DAY - 1), number(text, DAY, LENGTH))
        : LocalDate.parse(text);
  }

  private static int number(String text, int begin, int end) {
    int number = 0;
    for (int i = begin; i < end; i++) {
      char digit = text.charAt(i);
      if (digit < '0' || digit > '9') {
        throw new DateTimeParseException("a day has digits", text, i);
      }
      number = number * 10 + digit - '0';
    }
    return number;
  }
}
