package org.dualwatch;

import java.sql.SQLException;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import org.dualwatch.alert.DigestItem;
import org.dualwatch.alert.Letter;
import org.dualwatch.store.Digests;
import org.quartz.CronExpression;

/**
 * Which digests are due, by the office's times: one that was missed while nothing ran is due still.
 */
public final class DigestTimes {

  /** A scheduler may be a little early. */
  private static final Duration EARLY = Duration.ofSeconds(1);

  private final CronExpression times;
  private final Digests digests;
  private final Clock clock;

  DigestTimes(String cron, Digests digests, Clock clock) {
    try {
      this.times = new CronExpression(cron);
    } catch (ParseException wrong) {
      throw new WrongSettingException("alert.digest-cron = " + cron, wrong);
    }
    times.setTimeZone(TimeZone.getTimeZone(clock.getZone()));
    this.digests = digests;
    this.clock = clock;
  }

  /** Whom something waits for. */
  public List<String> receivers() throws SQLException {
    return digests.receivers();
  }

  /** What a receiver is told of now: what waited at the last time for digests. */
  public List<DigestItem> due(String receiver) throws SQLException {
    Instant now = clock.instant().plus(EARLY);
    return digests.waiting(
        receiver,
        entered -> {
          Date next = times.getNextValidTimeAfter(Date.from(entered));
          return next != null && !next.toInstant().isAfter(now);
        });
  }

  /** Has a digest sent, and its items wait no more. */
  public void send(List<DigestItem> items, List<Letter> letters) throws SQLException {
    digests.send(items, letters);
  }
}
