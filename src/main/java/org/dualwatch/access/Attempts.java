package org.dualwatch.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often a login failed lately, by the name that was tried and by where it came from. After a
 * few failures the next must wait, twice as long each time. Names that do not exist count like
 * others, so that nothing tells which do.
 */
public final class Attempts {

  private static final int FREE_BY_NAME = 5;

  /** Behind a proxy many come from one address. */
  private static final int FREE_BY_ADDRESS = 30;

  private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);
  private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);
  private static final int MOST_KEPT = 10_000;

  private final Clock clock;
  private final Map<String, Failures> failures = new LinkedHashMap<>(16, 0.75f, true);

  public Attempts(Clock clock) {
    this.clock = clock;
  }

  private record Failures(int count, Instant last) {}

  /** How long until a login may be tried again; zero where it may be now. */
  public synchronized Duration pause(String name, String address) {
    Duration byName = pause("name " + name, FREE_BY_NAME);
    Duration byAddress = pause("address " + address, FREE_BY_ADDRESS);
    return byName.compareTo(byAddress) > 0 ? byName : byAddress;
  }

  private Duration pause(String key, int free) {
    Failures known = failures.get(key);
    if (known == null || known.count() < free) {
      return Duration.ZERO;
    }
    int doublings = Math.min(known.count() - free, 10);
    Duration whole = FIRST_PAUSE.multipliedBy(1L << doublings);
    Duration pause = whole.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : whole;
    Duration left = Duration.between(clock.instant(), known.last().plus(pause));
    return left.isNegative() ? Duration.ZERO : left;
  }

  /** One more that failed. */
  public synchronized void failed(String name, String address) {
    count("name " + name);
    count("address " + address);
    while (failures.size() > MOST_KEPT) {
      failures.remove(failures.keySet().iterator().next());
    }
  }

  private void count(String key) {
    Instant now = clock.instant();
    Failures known = failures.get(key);
    int before =
        known == null || known.last().plus(FORGOTTEN_AFTER).isBefore(now) ? 0 : known.count();
    failures.put(key, new Failures(before + 1, now));
  }

  /** The one counted last succeeded: the name's failures are forgotten, and this one is none. */
  public synchronized void succeeded(String name, String address) {
    failures.remove("name " + name);
    failures.computeIfPresent(
        "address " + address,
        (key, known) -> known.count() <= 1 ? null : new Failures(known.count() - 1, known.last()));
  }
}
