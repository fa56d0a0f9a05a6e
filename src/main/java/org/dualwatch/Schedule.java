package org.dualwatch;

import java.sql.SQLException;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import org.dualwatch.alert.Dispatch;
import org.dualwatch.store.ScheduledRuns;
import org.dualwatch.store.ScheduledRuns.Due;
import org.quartz.CronExpression;

/**
 * Which runs the office's times ask for, by what the record says of those that were held: a time
 * that passed while nothing ran is due still.
 */
public final class Schedule {

  /** A home that was off for longer catches up the latest ones alone. */
  private static final int MOST = 400;

  private final CronExpression times;
  private final ScheduledRuns runs;
  private final Clock clock;

  Schedule(String cron, ScheduledRuns runs, Clock clock) {
    this.times = expression(cron, clock.getZone());
    this.runs = runs;
    this.clock = clock;
  }

  private static CronExpression expression(String cron, ZoneId zone) {
    try {
      CronExpression times = new CronExpression(cron);
      times.setTimeZone(TimeZone.getTimeZone(zone));
      return times;
    } catch (ParseException wrong) {
      throw new WrongSettingException("monitoring.cron = " + cron, wrong);
    }
  }

  /**
   * The runs that are due, the earliest first. The schedule of a home begins with its first start:
   * what lay before that was not missed.
   */
  public List<Due> due() throws SQLException {
    Instant now = clock.instant();
    Instant after = runs.begunOrLast(now);
    List<Due> due = new ArrayList<>();
    Date next = times.getNextValidTimeAfter(Date.from(after));
    while (next != null && !next.toInstant().isAfter(now)) {
      due.add(new Due(next.toInstant(), dayBefore(next.toInstant())));
      next = times.getNextValidTimeAfter(next);
    }
    return List.copyOf(due.subList(Math.max(0, due.size() - MOST), due.size()));
  }

  private LocalDate dayBefore(Instant time) {
    return LocalDate.ofInstant(time, clock.getZone()).minusDays(1);
  }

  /**
   * Whether a run that is due is still to be held: after a crash it may be on record, and only the
   * note of it is missing.
   */
  public boolean isAwaited(Due due) throws SQLException {
    return !runs.isOnRecord(due);
  }

  /** Notes that a run was held. */
  public void held(Due due) throws SQLException {
    runs.held(due);
  }

  /** Notes that a run was not done, with what is told of it. */
  public void notDone(Due due, Exception failure, Dispatch told) throws SQLException {
    runs.notDone(due, String.valueOf(failure), told);
  }
}
