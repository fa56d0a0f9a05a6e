package org.dualwatch.receipt;

import java.time.LocalDate;
import java.util.Optional;
import org.dualwatch.correction.WorkingDays;

/**
 * How long a unit has to mend what was found.
 *
 * @param calendar which days are worked
 * @param workingDays how many, not counting the day of the receipt; 0 where no day is given
 */
public record Mending(WorkingDays calendar, int workingDays) {

  Until from(LocalDate received) {
    return until(received).map(Until::of).orElse(Until.OPEN);
  }

  /** The last day to mend what was received on a day; empty where no day is given. */
  public Optional<LocalDate> until(LocalDate received) {
    return workingDays == 0 ? Optional.empty() : Optional.of(calendar.after(received, workingDays));
  }
}
