package org.dualwatch.store;

import java.io.Closeable;
import java.sql.SQLException;
import org.dualwatch.monitoring.UnitInput;
import org.dualwatch.monitoring.UnitOutcome;

/**
 * Enters what a run comes to, unit by unit, while the next units are compared. A unit that is
 * entered already stays as it is.
 */
public final class RunOutcomes implements Closeable {

  private static final int BEHIND = 4;

  private final WriteBehind<RunEntries.Unit> behind;

  private RunOutcomes(WriteBehind<RunEntries.Unit> behind) {
    this.behind = behind;
  }

  static RunOutcomes of(Transactions transactions, OpenRun run) {
    return new RunOutcomes(
        WriteBehind.to(
            "run-outcomes",
            BEHIND,
            units -> transactions.run(connection -> RunEntries.enter(connection, run, units))));
  }

  /** Hands over one unit. Fails where an earlier one could not be entered. */
  public void enter(UnitInput input, UnitOutcome outcome) throws SQLException {
    behind.add(new RunEntries.Unit(input, outcome));
  }

  /** Returns when all units are on record. Fails where one could not be entered. */
  public void finish() throws SQLException {
    behind.finish();
  }

  /** Enters no more. */
  @Override
  public void close() {
    behind.close();
  }
}
