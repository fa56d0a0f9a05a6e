package org.dualwatch.correction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;

/**
 * Which days count for a deadline in working days: Monday to Friday, but for the holidays, and the
 * Saturdays and Sundays that are worked for them (调休), as the State Council announces them for each
 * year.
 */
public final class WorkingDays {

  private final Map<LocalDate, DayKind> exceptions;

  WorkingDays(Map<LocalDate, DayKind> exceptions) {
    this.exceptions = Map.copyOf(exceptions);
  }

  /** Monday to Friday, without any holiday. */
  public static WorkingDays mondayToFriday() {
    return new WorkingDays(Map.of());
  }

  /**
   * The working days by {@code holidays.csv}; Monday to Friday where a home has no such file.
   *
   * @throws WrongHolidaysException as {@link #read}
   */
  public static WorkingDays readIfThere(Path file) throws IOException {
    return Files.exists(file) ? read(file) : mondayToFriday();
  }

  /**
   * Reads {@code holidays.csv}: a day a line in UTF-8, {@code 2025-10-01,休} for a holiday, {@code
   * 2025-09-28,班} for a weekend day that is worked; what follows on the line is a remark, lines
   * with # are comments, a heading {@code date,kind} may stand above.
   *
   * @throws WrongHolidaysException where a line is something else; the message names it
   */
  public static WorkingDays read(Path file) throws IOException {
    return new WorkingDays(HolidaysFile.read(file));
  }

  /** Whether people work on a day. */
  public boolean isWorking(LocalDate day) {
    return exceptions.getOrDefault(day, usual(day)) == DayKind.WORKED;
  }

  /**
   * The last day of a deadline; the day that it begins on does not count.
   *
   * @param workingDays how many, at least 1
   * @throws IllegalArgumentException for fewer: our own fault
   */
  public LocalDate after(LocalDate day, int workingDays) {
    requirePositive(workingDays);
    LocalDate last = day;
    for (int counted = 0; counted < workingDays; counted += isWorking(last) ? 1 : 0) {
      last = last.plusDays(1);
    }
    return last;
  }

  /**
   * The working day from which on so many are left until a day, that day included; 0 is the day.
   */
  LocalDate before(LocalDate day, int workingDays) {
    LocalDate first = day;
    for (int counted = 0; counted < workingDays; counted += isWorking(first) ? 1 : 0) {
      first = first.minusDays(1);
    }
    return first;
  }

  private static DayKind usual(LocalDate day) {
    return isWeekend(day) ? DayKind.OFF : DayKind.WORKED;
  }

  static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  private static void requirePositive(int workingDays) {
    if (workingDays < 1) {
      throw new IllegalArgumentException("a deadline of " + workingDays + " working days");
    }
  }
}
