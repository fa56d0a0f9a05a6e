package org.dualwatch.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Writes in a thread of its own, in the order in which things are handed to it, a little behind who
 * makes them; what waits is written together. What fails is said with the next thing that is handed
 * over, and at the end: after it nothing is written any more.
 */
final class WriteBehind<T> implements AutoCloseable {

  private static final long LOOK_EVERY_MS = 50;

  private final Sink<T> sink;
  private final BlockingQueue<T> waiting;
  private final Thread thread;
  private volatile @Nullable Throwable failure;
  private volatile boolean complete;
  private volatile boolean closed;

  private WriteBehind(String name, int most, Sink<T> sink) {
    this.sink = sink;
    this.waiting = new ArrayBlockingQueue<>(most);
    this.thread = new Thread(this::write, name);
    thread.setDaemon(true);
  }

  /** Where things are written to. */
  @FunctionalInterface
  interface Sink<T> {
    /** Writes all of these or none. */
    void write(List<T> things) throws SQLException;
  }

  /**
   * Begins to write.
   *
   * @param name the thread's
   * @param most how many wait at once
   */
  static <T> WriteBehind<T> to(String name, int most, Sink<T> sink) {
    WriteBehind<T> behind = new WriteBehind<>(name, most, sink);
    behind.thread.start();
    return behind;
  }

  /** Hands a thing over, once there is room. Fails as an earlier one did. */
  void add(T thing) throws SQLException {
    boolean taken = false;
    while (!taken) {
      failAsWritingDid();
      taken = offer(thing);
    }
  }

  private boolean offer(T thing) throws SQLException {
    try {
      return waiting.offer(thing, LOOK_EVERY_MS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new SQLException("The work was stopped before all was written.", stopped);
    }
  }

  /** Returns when everything is written. Fails as the writing did. */
  void finish() throws SQLException {
    complete = true;
    end();
    failAsWritingDid();
  }

  private void failAsWritingDid() throws SQLException {
    Throwable why = failure;
    if (why instanceof SQLException database) {
      throw database;
    }
    if (why instanceof RuntimeException fault) {
      throw fault;
    }
    if (why instanceof Error grave) {
      throw grave;
    }
  }

  private void write() {
    try {
      List<T> things = new ArrayList<>();
      while (!closed && !(complete && waiting.isEmpty())) {
        T first = waiting.poll(LOOK_EVERY_MS, TimeUnit.MILLISECONDS);
        if (first != null) {
          things.add(first);
          waiting.drainTo(things);
          sink.write(things);
          things.clear();
        }
      }
    } catch (SQLException | RuntimeException | Error why) {
      failure = why;
    } catch (InterruptedException nobodyDoes) {
      Thread.currentThread().interrupt();
    }
  }

  /** Ends the writing, and returns when nothing is written any more; what waits is dropped. */
  @Override
  public void close() {
    closed = true;
    end();
  }

  private void end() {
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException later) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
