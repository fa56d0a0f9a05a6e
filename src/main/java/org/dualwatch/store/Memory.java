package org.dualwatch.store;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Answers about the whole office, kept for a moment: many people look at the same, and each would
 * have all units added up for himself. One that is asked for while it is made is waited for.
 */
final class Memory<T> {

  private static final int MOST = 256;

  private final Clock clock;
  private final Duration kept;
  private final Map<String, Slot<T>> slots = new LinkedHashMap<>();

  /**
   * @param kept how long; nothing is kept for no time
   */
  Memory(Clock clock, Duration kept) {
    this.clock = clock;
    this.kept = kept;
  }

  /** Makes an answer. */
  @FunctionalInterface
  interface Maker<T> {
    T make() throws SQLException;
  }

  private static final class Slot<T> {
    private @Nullable T answer;
    private Instant until = Instant.MIN;
  }

  T get(String key, Maker<T> maker) throws SQLException {
    if (kept.isZero()) {
      return maker.make();
    }
    Slot<T> slot = slot(key);
    synchronized (slot) {
      T known = slot.answer;
      Instant now = clock.instant();
      if (known != null && now.isBefore(slot.until)) {
        return known;
      }
      T made = maker.make();
      slot.answer = made;
      slot.until = clock.instant().plus(kept);
      return made;
    }
  }

  private synchronized Slot<T> slot(String key) {
    if (!slots.containsKey(key) && slots.size() >= MOST) {
      slots.remove(slots.keySet().iterator().next());
    }
    return slots.computeIfAbsent(key, none -> new Slot<>());
  }
}
