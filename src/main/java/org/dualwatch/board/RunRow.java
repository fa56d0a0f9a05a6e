package org.dualwatch.board;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.dualwatch.monitoring.RunTotals;

/**
 * A run that is done.
 *
 * @param no its number in the record, for addresses
 * @param id what names all that went into it
 * @param asOf the last day whose payments it counted
 * @param rulesVersion by which rules
 * @param totals over the units that may be seen; of one unit alone what the record tells of it
 */
public record RunRow(
    String no,
    String id,
    LocalDate asOf,
    int year,
    String rulesVersion,
    Instant endedAt,
    Snapshot snapshot,
    RunTotals totals) {

  /**
   * What the ledger said, of all units.
   *
   * @param pulledAt when it was asked
   * @param isShown whether its figures may be seen; else all are 0
   * @param spent in 元
   */
  public record Snapshot(
      String id,
      Instant pulledAt,
      boolean isShown,
      long units,
      long projects,
      long budgetLines,
      long payments,
      BigDecimal spent) {}
}
