package org.dualwatch.store;

import java.io.Closeable;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.dualwatch.monitoring.UnitInput;

/**
 * All that a run knows, unit by unit in the order of their codes; the next ones are looked up while
 * one is compared.
 */
public final class RunInputs implements Iterator<UnitInput>, Closeable {

  private static final int AHEAD = 4;

  private final ReadAhead<UnitInput> ahead;
  private Optional<UnitInput> next = Optional.empty();

  private RunInputs(ReadAhead<UnitInput> ahead) {
    this.ahead = ahead;
  }

  static RunInputs of(Runs runs, OpenRun run) throws SQLException {
    List<String> units = runs.units(run);
    Iterator<String> left = units.iterator();
    return new RunInputs(
        ReadAhead.of(
            "run-inputs",
            AHEAD,
            () -> left.hasNext() ? Optional.of(runs.input(run, left.next())) : Optional.empty()));
  }

  /**
   * Whether there is one more.
   *
   * @throws IllegalStateException where the record could not be read; its cause says why
   */
  @Override
  public boolean hasNext() {
    if (next.isEmpty()) {
      try {
        next = ahead.next();
      } catch (SQLException failure) {
        throw new IllegalStateException("A unit could not be read from the record.", failure);
      }
    }
    return next.isPresent();
  }

  @Override
  public UnitInput next() {
    if (!hasNext()) {
      throw new NoSuchElementException("all units were read");
    }
    UnitInput input = next.orElseThrow();
    next = Optional.empty();
    return input;
  }

  /** Looks up no more. */
  @Override
  public void close() {
    ahead.close();
  }
}
