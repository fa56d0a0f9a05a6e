package org.dualwatch.store;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers about the whole office, kept for a moment: many people look at the same, and each would
 * have all units added up for himself. One that is over is handed out a little longer while a new
 * one is made beside, so that nobody waits; one that nobody asked for lately is made while its
 * asker waits.
 */
final class Memory<T> {

  private static final Logger LOG = LoggerFactory.getLogger(Memory.class);

  private static final int MOST = 256;

  /** How many times as long as it is kept an answer may still be handed out. */
  private static final int LONGER = 6;

  private static final ExecutorService BESIDE =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(work, "board answers");
            thread.setDaemon(true);
            return thread;
          });

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
    private boolean isBeingMade;
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
      if (known != null && now.isBefore(slot.until.plus(kept.multipliedBy(LONGER)))) {
        makeBeside(slot, maker);
        return known;
      }
      return put(slot, maker.make());
    }
  }

  private void makeBeside(Slot<T> slot, Maker<T> maker) {
    if (slot.isBeingMade) {
      return;
    }
    slot.isBeingMade = true;
    BESIDE.execute(
        () -> {
          try {
            T made = maker.make();
            synchronized (slot) {
              put(slot, made);
            }
          } catch (SQLException | RuntimeException failure) {
            // Whoever asks once the old one may no longer be handed out is told.
            LOG.warn("An answer could not be made anew", failure);
          } finally {
            synchronized (slot) {
              slot.isBeingMade = false;
            }
          }
        });
  }

  private T put(Slot<T> slot, T made) {
    slot.answer = made;
    slot.until = clock.instant().plus(kept);
    return made;
  }

  private synchronized Slot<T> slot(String key) {
    if (!slots.containsKey(key) && slots.size() >= MOST) {
      slots.remove(slots.keySet().iterator().next());
    }
    return slots.computeIfAbsent(key, none -> new Slot<>());
  }
}
