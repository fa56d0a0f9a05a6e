package org.dualwatch.cli;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/** Waits for what other threads do. */
final class Waiting {

  private static final long LOOK_EVERY_NANOS = Duration.ofMillis(50).toNanos();

  private Waiting() {}

  /** Whether the condition came true in time. */
  static boolean until(Callable<Boolean> condition, Duration longest) throws Exception {
    long end = System.nanoTime() + longest.toNanos();
    while (!condition.call()) {
      if (System.nanoTime() - end > 0) {
        return false;
      }
      LockSupport.parkNanos(LOOK_EVERY_NANOS);
    }
    return true;
  }
}
