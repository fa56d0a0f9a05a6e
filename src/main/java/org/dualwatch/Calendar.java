package org.dualwatch;

import java.time.Clock;
import java.time.LocalDate;

/** The office's day. */
public final class Calendar {

  private final Clock clock;

  Calendar(Clock clock) {
    this.clock = clock;
  }

  /** Today. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }
}
