package org.dualwatch.store;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;

/**
 * Tells a passing outage of disk, database or ledger from a fault of our own: an outage is waited
 * out, a fault would only come again.
 */
public final class Outages {

  /**
   * Classes of SQLSTATE (ISO/IEC 9075-2) that say our statement or its values were wrong: feature
   * not supported, cardinality, data, constraint, syntax or access rule.
   */
  private static final Set<String> OURS = Set.of("0A", "21", "22", "23", "42");

  /** Whether the failure, or what caused it, may be over when tried again. */
  public boolean isOutage(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        String state = sql.getSQLState();
        return state == null || state.length() < 2 || !OURS.contains(state.substring(0, 2));
      }
      if (cause instanceof IOException) {
        return true;
      }
    }
    return false;
  }
}
