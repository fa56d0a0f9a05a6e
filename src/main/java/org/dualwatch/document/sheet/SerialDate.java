package org.dualwatch.document.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A date and time as workbooks count them (ECMA-376 part 1, 18.17.4.1): in days from 1900 or 1904.
 * Day 60 of the former is 29 February 1900, which never was, and day 0 is 0 January.
 *
 * @param days the whole days
 * @param seconds of the day, with as many decimals as are shown
 */
record SerialDate(int year, int month, int day, int weekday, long days, BigDecimal seconds) {

  private static final BigDecimal SECONDS_PER_DAY = BigDecimal.valueOf(86_400);
  private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 31);
  private static final LocalDate FROM_1904 = LocalDate.of(1904, 1, 1);
  private static final int NEVER_WAS = 60;

  /** 31 December 9999. */
  private static final long LAST = 2_958_465;

  private static final int DAYS_TO_1904 = 1_462;

  /**
   * The date of a number, empty where programs show none.
   *
   * @param decimals how many decimals of seconds are kept; half of the last is rounded up
   */
  static Optional<SerialDate> of(BigDecimal number, boolean from1904, int decimals) {
    BigDecimal last = BigDecimal.valueOf(from1904 ? LAST - DAYS_TO_1904 + 1 : LAST + 1);
    if (number.signum() < 0 || number.compareTo(last) >= 0) {
      return Optional.empty();
    }
    long days = number.longValue();
    BigDecimal seconds =
        number
            .subtract(BigDecimal.valueOf(days))
            .multiply(SECONDS_PER_DAY)
            .setScale(decimals, RoundingMode.HALF_UP);
    if (seconds.compareTo(SECONDS_PER_DAY) >= 0) {
      days++;
      seconds = BigDecimal.ZERO.setScale(decimals);
    }
    return Optional.of(of(days, seconds, from1904));
  }

  private static SerialDate of(long days, BigDecimal seconds, boolean from1904) {
    if (from1904) {
      return of(FROM_1904.plusDays(days), days, seconds);
    }
    if (days == 0) {
      return new SerialDate(1900, 1, 0, 6, days, seconds);
    }
    if (days == NEVER_WAS) {
      return new SerialDate(1900, 2, 29, 3, days, seconds);
    }
    return of(BEFORE_1900.plusDays(days < NEVER_WAS ? days : days - 1), days, seconds);
  }

  private static SerialDate of(LocalDate date, long days, BigDecimal seconds) {
    return new SerialDate(
        date.getYear(),
        date.getMonthValue(),
        date.getDayOfMonth(),
        date.getDayOfWeek().getValue(),
        days,
        seconds);
  }

  int hour() {
    return seconds.intValue() / 3_600;
  }

  int minute() {
    return seconds.intValue() / 60 % 60;
  }

  int second() {
    return seconds.intValue() % 60;
  }

  /** All seconds since day 0. */
  long total() {
    return days * SECONDS_PER_DAY.intValue() + seconds.longValue();
  }

  /** The date as ISO 8601 writes it, with the time where there is one. */
  String iso() {
    String date = String.format("%04d-%02d-%02d", year, month, day);
    return seconds.signum() == 0
        ? date
        : date + String.format(" %02d:%02d:%02d", hour(), minute(), second());
  }
}
