package org.dualwatch.monitoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How a unit's payments were spread over last year. */
final class LastYear {

  /** So many months tell the recent pace. */
  static final int RECENT = 3;

  /**
   * Less of last year than this until the same day tells nothing: a small error grows too large.
   */
  private static final BigDecimal LEAST_SHARE = new BigDecimal("0.05");

  private static final int DIGITS = 10;

  private LastYear() {}

  /**
   * What part of last year's payments had been made by the same day, above 0 and at most 1; of the
   * day's own month the part of its days. Empty where last year tells nothing.
   */
  static Optional<BigDecimal> shareUntil(LocalDate day, List<BigDecimal> months) {
    BigDecimal year = sum(months);
    if (year.signum() <= 0) {
      return Optional.empty();
    }
    int whole = day.getMonthValue() - 1;
    BigDecimal ofMonth =
        months
            .get(whole)
            .multiply(BigDecimal.valueOf(day.getDayOfMonth()))
            .divide(BigDecimal.valueOf(day.lengthOfMonth()), DIGITS, RoundingMode.HALF_UP);
    BigDecimal share =
        sum(months.subList(0, whole)).add(ofMonth).divide(year, DIGITS, RoundingMode.HALF_UP);
    boolean tells = share.compareTo(LEAST_SHARE) >= 0 && share.compareTo(BigDecimal.ONE) <= 0;
    return tells ? Optional.of(share) : Optional.empty();
  }

  private static BigDecimal sum(List<BigDecimal> amounts) {
    return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
