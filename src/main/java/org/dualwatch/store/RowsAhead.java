package org.dualwatch.store;

import java.io.Closeable;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The ledger's rows in their order, fetched in a thread of its own a little ahead. */
final class RowsAhead implements Iterator<Map<String, ?>>, Closeable {

  /** To hand a single row from thread to thread takes longer than to fetch it. */
  private static final int TOGETHER = 500;

  private static final int AHEAD = 8;

  private final ReadAhead<List<Map<String, ?>>> ahead;
  private Iterator<Map<String, ?>> read = Collections.emptyIterator();

  RowsAhead(Iterator<? extends Map<String, ?>> rows) {
    ahead = ReadAhead.of("ledger", AHEAD, () -> next(rows));
  }

  private static Optional<List<Map<String, ?>>> next(Iterator<? extends Map<String, ?>> rows) {
    List<Map<String, ?>> some = new ArrayList<>(TOGETHER);
    while (some.size() < TOGETHER && rows.hasNext()) {
      some.add(rows.next());
    }
    return some.isEmpty() ? Optional.empty() : Optional.of(some);
  }

  /**
   * Whether there is one more. Fails as the reading did.
   *
   * @throws IllegalStateException where the work was stopped
   */
  @Override
  public boolean hasNext() {
    if (!read.hasNext()) {
      try {
        read = ahead.next().map(List::iterator).orElse(Collections.emptyIterator());
      } catch (SQLException stopped) {
        throw new IllegalStateException("The ledger could not be read to its end.", stopped);
      }
    }
    return read.hasNext();
  }

  @Override
  public Map<String, ?> next() {
    if (!hasNext()) {
      throw new NoSuchElementException("all rows were read");
    }
    return read.next();
  }

  /** Fetches no more. */
  @Override
  public void close() {
    ahead.close();
  }
}
