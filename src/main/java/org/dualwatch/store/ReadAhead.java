package org.dualwatch.store;

import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Reads in a thread of its own, a little ahead of who works on what was read: while a database
 * looks for the next, the last is worked on. The order stays, and no more than a few are held.
 */
final class ReadAhead<T> implements AutoCloseable {

  private static final long LOOK_EVERY_MS = 50;

  private final Source<T> source;
  private final BlockingQueue<Step<T>> steps;
  private final Thread thread;
  private volatile boolean closed;

  private ReadAhead(String name, int most, Source<T> source) {
    this.source = source;
    this.steps = new ArrayBlockingQueue<>(most);
    this.thread = new Thread(this::read, name);
    thread.setDaemon(true);
  }

  /** What is read. */
  @FunctionalInterface
  interface Source<T> {
    /** The next, or nothing at the end. */
    Optional<T> next() throws SQLException;
  }

  /** What comes out of a step of the reading thread: one thing read, or how it ended. */
  private sealed interface Step<T> {

    Optional<T> taken() throws SQLException;

    record Read<T>(T one) implements Step<T> {
      @Override
      public Optional<T> taken() {
        return Optional.of(one);
      }
    }

    record Ended<T>() implements Step<T> {
      @Override
      public Optional<T> taken() {
        return Optional.empty();
      }
    }

    record Failed<T>(Throwable why) implements Step<T> {
      @Override
      public Optional<T> taken() throws SQLException {
        if (why instanceof SQLException database) {
          throw database;
        }
        if (why instanceof RuntimeException fault) {
          throw fault;
        }
        throw (Error) why;
      }
    }
  }

  /**
   * Begins to read.
   *
   * @param name the thread's
   * @param most how many are held at once, besides the one that is being read
   */
  static <T> ReadAhead<T> of(String name, int most, Source<T> source) {
    ReadAhead<T> ahead = new ReadAhead<>(name, most, source);
    ahead.thread.start();
    return ahead;
  }

  /** The next; nothing at the end, however often it is asked for. Fails as the reading did. */
  Optional<T> next() throws SQLException {
    try {
      Step<T> step = steps.take();
      if (!(step instanceof Step.Read<T>)) {
        steps.add(step);
      }
      return step.taken();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new SQLException("The work was stopped before all was read.", stopped);
    }
  }

  private void read() {
    try {
      Optional<T> one = source.next();
      while (one.isPresent() && handOn(new Step.Read<>(one.get()))) {
        one = source.next();
      }
      handOn(new Step.Ended<>());
    } catch (SQLException | RuntimeException | Error failure) {
      handOn(new Step.Failed<>(failure));
    }
  }

  /** Waits until there is room; nobody wants it any more where this is closed meanwhile. */
  private boolean handOn(Step<T> step) {
    try {
      while (!closed) {
        if (steps.offer(step, LOOK_EVERY_MS, TimeUnit.MILLISECONDS)) {
          return true;
        }
      }
    } catch (InterruptedException nobodyDoes) {
      Thread.currentThread().interrupt();
    }
    return false;
  }

  /**
   * Ends the reading, and returns when nothing is read any more. Nothing is interrupted: an
   * embedded database that is interrupted while it reads closes its file.
   */
  @Override
  public void close() {
    closed = true;
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
