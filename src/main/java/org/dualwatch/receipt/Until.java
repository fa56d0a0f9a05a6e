package org.dualwatch.receipt;

import java.time.LocalDate;

/**
 * The day until which something is to be done.
 *
 * @param isGiven whether there is one
 * @param day the last day, itself included
 */
public record Until(boolean isGiven, LocalDate day) {

  /** Nothing is to be done, or nobody said until when. */
  public static final Until OPEN = new Until(false, LocalDate.EPOCH);

  static Until of(LocalDate day) {
    return new Until(true, day);
  }
}
