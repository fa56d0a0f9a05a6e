package org.dualwatch.alert;

import java.time.LocalTime;

/**
 * The time of day when nobody is to be disturbed.
 *
 * @param from its first minute
 * @param until the first minute after it; earlier than {@code from} where it lasts over midnight
 */
public record QuietHours(LocalTime from, LocalTime until) {

  /** No such time. */
  public static final QuietHours NONE = new QuietHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

  /** Whether a time of day lies in them. */
  boolean hold(LocalTime time) {
    if (from.isBefore(until)) {
      return !time.isBefore(from) && time.isBefore(until);
    }
    return from.isAfter(until) && (!time.isBefore(from) || time.isBefore(until));
  }
}
