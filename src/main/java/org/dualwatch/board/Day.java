package org.dualwatch.board;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day that may be missing.
 *
 * @param isGiven whether there is one
 * @param day that day
 */
public record Day(boolean isGiven, LocalDate day) {

  /** No day. */
  public static final Day NONE = new Day(false, LocalDate.EPOCH);

  /** The day, none where there is none. */
  public static Day of(@Nullable LocalDate day) {
    return day == null ? NONE : new Day(true, day);
  }
}
