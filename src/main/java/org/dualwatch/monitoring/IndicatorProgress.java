package org.dualwatch.monitoring;

import java.time.LocalDate;
import org.dualwatch.target.MonitoredIndicator;
import org.dualwatch.value.TargetValue;

/** One indicator of an accepted table beside the row that reports of it. */
public record IndicatorProgress(
    PlannedIndicator planned, MonitoredIndicator reported, Pace pace, Attainment attainment) {

  /** Whether it was due by a day, that day included, and is reported not to be done. */
  public boolean isOverdue(LocalDate until) {
    return attainment instanceof Attainment.Undone
        && planned.value() instanceof TargetValue.Deadline due
        && !due.date().isAfter(until);
  }
}
