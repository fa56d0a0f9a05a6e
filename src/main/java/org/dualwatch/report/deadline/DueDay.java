package org.dualwatch.report.deadline;

import java.time.LocalDate;
import java.util.Optional;

/** The last day on which something is in time, where there is one. */
public sealed interface DueDay {

  /** There is one. */
  record On(LocalDate last) implements DueDay {}

  /** There is none, so nothing is ever late. */
  record None() implements DueDay {}

  /** The day, where there is one. */
  default Optional<LocalDate> day() {
    return this instanceof On on ? Optional.of(on.last()) : Optional.empty();
  }

  /** Whether a day is after it. */
  default boolean isBefore(LocalDate day) {
    return this instanceof On on && day.isAfter(on.last());
  }
}
