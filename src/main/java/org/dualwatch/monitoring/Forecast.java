package org.dualwatch.monitoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.dualwatch.spending.Spending;

/** 全年预计执行数: what a project will have spent when the year is over, as far as its payments tell. */
public sealed interface Forecast {

  /** The band, where there is one. */
  default Optional<Band> band() {
    return Optional.empty();
  }

  /**
   * Between the lowest and the highest of what the ways to reckon give.
   *
   * @param low in 元
   * @param likely in 元: by last year's course where the unit has one, else by the same pace
   * @param high in 元
   * @param linear going on at the pace of the year so far: spent ÷ time progress
   * @param byLastYear whether the unit's course of last year was one of the ways
   */
  record Band(
      BigDecimal low, BigDecimal likely, BigDecimal high, BigDecimal linear, boolean byLastYear)
      implements Forecast {

    @Override
    public Optional<Band> band() {
      return Optional.of(this);
    }
  }

  /** Nothing was spent or no time has passed: nothing can be told. */
  record None() implements Forecast {}

  /**
   * The forecast of a project. Three ways: on at the pace of the year so far; as its unit's
   * payments were spread over last year; on at the pace of the last three whole months.
   *
   * @param lastYear what the unit paid in each month of last year, in 元
   */
  static Forecast of(
      Spending project, LocalDate day, TimeProgress time, List<BigDecimal> lastYear) {
    BigDecimal spent = project.total().spent();
    if (spent.signum() <= 0 || time.passed() == 0) {
      return new None();
    }
    if (time.passed() == time.year()) {
      return new Band(spent, spent, spent, spent, false); // the year is over
    }
    BigDecimal linear = times(spent, time.year(), BigDecimal.valueOf(time.passed()));
    List<BigDecimal> ways = new ArrayList<>(List.of(linear));
    Optional<BigDecimal> asLastYear =
        LastYear.shareUntil(day, lastYear).map(share -> times(spent, 1, share));
    asLastYear.ifPresent(ways::add);
    recentPace(project, day).map(spent::max).ifPresent(ways::add);
    return new Band(
        Collections.min(ways).max(spent),
        asLastYear.orElse(linear).max(spent),
        Collections.max(ways).max(spent),
        linear,
        asLastYear.isPresent());
  }

  /** Spent, and for the months that are left as much a month as in the last three. */
  private static Optional<BigDecimal> recentPace(Spending project, LocalDate day) {
    boolean over = day.equals(YearMonth.from(day).atEndOfMonth());
    int months = over ? day.getMonthValue() : day.getMonthValue() - 1;
    if (months < LastYear.RECENT) {
      return Optional.empty();
    }
    BigDecimal until = project.spentUntilMonth(months);
    BigDecimal recent = until.subtract(project.spentUntilMonth(months - LastYear.RECENT));
    if (recent.signum() < 0) {
      return Optional.empty();
    }
    BigDecimal left = times(recent, 12 - months, BigDecimal.valueOf(LastYear.RECENT));
    return Optional.of(until.add(left));
  }

  /** To 100 元, two decimals of 万元: a forecast is no more exact. */
  private static BigDecimal times(BigDecimal amount, int factor, BigDecimal divisor) {
    return amount
        .multiply(BigDecimal.valueOf(factor))
        .divide(divisor, -2, RoundingMode.HALF_UP)
        .setScale(2, RoundingMode.UNNECESSARY);
  }
}
