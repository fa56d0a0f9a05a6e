package org.dualwatch.alert;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * The time of day when nobody is to be disturbed.
 *
 * @param from its first minute
 * @param until the first minute after it; earlier than {@code from} where it lasts over midnight
 */
public record QuietHours(LocalTime from, LocalTime until) {

  /** No such time. */
  public static final QuietHours NONE = new QuietHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

  /** The moment itself, or the end of the quiet hours that it lies in. */
  Instant after(Instant moment, ZoneId zone) {
    ZonedDateTime local = moment.atZone(zone);
    if (!isQuiet(local.toLocalTime())) {
      return moment;
    }
    ZonedDateTime end = local.with(until);
    return (end.isAfter(local) ? end : end.plusDays(1)).toInstant();
  }

  private boolean isQuiet(LocalTime time) {
    if (from.isBefore(until)) {
      return !time.isBefore(from) && time.isBefore(until);
    }
    return from.isAfter(until) && (!time.isBefore(from) || time.isBefore(until));
  }
}
