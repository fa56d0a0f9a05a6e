package org.dualwatch.store;

import java.time.Duration;

/**
 * How long a message that cannot leave is tried again.
 *
 * @param first the pause after the first attempt; it doubles up to an hour
 * @param tries after so many attempts it is parked
 */
public record Patience(Duration first, int tries) {

  private static final Duration LONGEST = Duration.ofHours(1);

  /** A message that its receiver will not have is not worth an hour's pauses. */
  private static final int TRIES_REFUSED = 5;

  /** Most pauses are made longer by up to a quarter, so that many messages do not come at once. */
  private static final int SPREAD = 4;

  /**
   * The pause after a failed attempt; the same message has the same ones.
   *
   * @param attempts how many there were, from 1
   */
  Duration pause(String id, int attempts) {
    Duration pause = first;
    for (int i = 1; i < attempts && pause.compareTo(LONGEST) < 0; i++) {
      pause = pause.multipliedBy(2);
    }
    if (pause.compareTo(LONGEST) > 0) {
      pause = LONGEST;
    }
    long most = pause.dividedBy(SPREAD).toMillis();
    return pause.plusMillis(Math.floorMod((long) (id + attempts).hashCode(), most + 1));
  }

  /** Whether nothing more is tried. */
  boolean isOver(int attempts, boolean refused) {
    return attempts >= tries || (refused && attempts >= TRIES_REFUSED);
  }
}
