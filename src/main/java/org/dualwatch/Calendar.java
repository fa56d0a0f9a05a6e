package org.dualwatch;

import java.time.Clock;
import java.time.LocalDate;

/** The days that schedules are about. */
public final class Calendar {

  private final Clock clock;

  Calendar(Clock clock) {
    this.clock = clock;
  }

  /** The last day that is over: what a run that starts now is about. */
  public LocalDate yesterday() {
    return LocalDate.now(clock).minusDays(1);
  }
}
