package org.dualwatch.monitoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;

/**
 * 序时进度: how much of the fiscal year, which is the calendar year, has passed at a day.
 *
 * @param passed whole months or days until the day, the day included
 * @param year how many of them the year has
 * @param counted which of the two was counted
 */
public record TimeProgress(int passed, int year, Counted counted) {

  /** What was counted. */
  public enum Counted {
    MONTHS("按月计算", "by months"),
    DAYS("按天计算", "by days");

    private final String zh;
    private final String en;

    Counted(String zh, String en) {
      this.zh = zh;
      this.en = en;
    }
  }

  /** How much of the fiscal year has passed when the day is over. */
  public static TimeProgress at(LocalDate day, int fiscalYear, DayCount dayCount) {
    LocalDate within = within(day, fiscalYear);
    boolean monthEnd = within.equals(YearMonth.from(within).atEndOfMonth());
    return switch (dayCount) {
      case MONTHS -> {
        if (monthEnd) {
          int months = within.getYear() < fiscalYear ? 0 : within.getMonthValue();
          yield new TimeProgress(months, Month.values().length, Counted.MONTHS);
        }
        yield days(within, fiscalYear);
      }
      case DAYS -> days(within, fiscalYear);
    };
  }

  /** In %, two decimals as forms print it. */
  public BigDecimal percent() {
    return Percent.of(BigDecimal.valueOf(passed), BigDecimal.valueOf(year));
  }

  /** Such as 按月计算 7/12. */
  public String zh() {
    return counted.zh + " " + passed + "/" + year;
  }

  /** Such as by months 7/12. */
  public String en() {
    return counted.en + " " + passed + "/" + year;
  }

  private static TimeProgress days(LocalDate within, int fiscalYear) {
    int days = within.getYear() < fiscalYear ? 0 : within.getDayOfYear();
    return new TimeProgress(days, LocalDate.of(fiscalYear, 1, 1).lengthOfYear(), Counted.DAYS);
  }

  /** Before the year nothing of it has passed, after it all. */
  private static LocalDate within(LocalDate day, int fiscalYear) {
    if (day.getYear() > fiscalYear) {
      return LocalDate.of(fiscalYear, 12, 31);
    }
    return day.getYear() < fiscalYear ? LocalDate.of(fiscalYear - 1, 12, 31) : day;
  }
}
