package org.dualwatch.report.deadline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;

/** Until when units file their target tables, as the office sets it. */
public sealed interface SubmissionDue {

  /** No day is set. */
  record Never() implements SubmissionDue {}

  /** A day of the year before each fiscal year, as budgets are drawn up then. */
  record EachYear(MonthDay day) implements SubmissionDue {}

  /**
   * One day: in the second half of a year it is for the fiscal year after it, in the first half for
   * the year that it is in.
   */
  record Once(LocalDate day) implements SubmissionDue {

    private int fiscalYear() {
      return day.getMonth().compareTo(Month.JULY) >= 0 ? day.getYear() + 1 : day.getYear();
    }
  }

  /**
   * Reads the setting: empty, a day of the year before such as 11-30, or a date such as 2025-11-30.
   *
   * @throws IllegalArgumentException where it is none of them
   */
  static SubmissionDue of(String setting) {
    try {
      if (setting.isEmpty()) {
        return new Never();
      }
      return setting.length() == "11-30".length()
          ? new EachYear(MonthDay.parse("--" + setting))
          : new Once(LocalDate.parse(setting));
    } catch (DateTimeException none) {
      throw new IllegalArgumentException(
          "expected nothing, a day of the year before such as 11-30, or a date such as 2025-11-30",
          none);
    }
  }

  /** The last day for the tables of a fiscal year. */
  default DueDay in(int fiscalYear) {
    if (this instanceof EachYear yearly) {
      return new DueDay.On(yearly.day().atYear(fiscalYear - 1));
    }
    return this instanceof Once once && once.fiscalYear() == fiscalYear
        ? new DueDay.On(once.day())
        : new DueDay.None();
  }
}
