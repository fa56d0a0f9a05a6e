package org.dualwatch.monitoring;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.NoSuchElementException;
import org.dualwatch.target.MonitoringForm;

/**
 * A monitoring form that was accepted.
 *
 * @param receiptNo the receipt of the submission that it came with
 * @param acceptedOn the day it was judged on
 */
public record ReportedForm(String receiptNo, LocalDate acceptedOn, MonitoringForm form) {

  /** Whether it reports of this year, until a month that is known and over on a run's day. */
  boolean isOf(RunDay run) {
    return form.lastMonth().isPresent()
        && form.fiscalYear().orElse(acceptedOn.getYear()) == run.fiscalYear()
        && !until(run).isAfter(run.asOf());
  }

  /** Whether it reports of everything until a run's day. */
  boolean isUpToDate(RunDay run) {
    YearMonth month = YearMonth.from(run.asOf());
    boolean monthOver = run.asOf().equals(month.atEndOfMonth());
    int lastWhole = monthOver ? month.getMonthValue() : month.getMonthValue() - 1;
    return until(run).getMonthValue() >= lastWhole;
  }

  /**
   * The last day that it reports of.
   *
   * @throws NoSuchElementException where its month is not known: our own fault, see {@link #isOf}
   */
  public LocalDate until(RunDay run) {
    return YearMonth.of(run.fiscalYear(), form.lastMonth().orElseThrow()).atEndOfMonth();
  }
}
