package org.dualwatch.report;

import java.util.Comparator;
import org.dualwatch.monitoring.RunTotals;
import org.dualwatch.monitoring.UnitOutcome;

/**
 * One unit in the list of a run's units.
 *
 * @param file its page's name, without its ending
 * @param projects how many tables were watched
 * @param red how many of them show a red light
 * @param toSettle how many findings somebody has to do something about, or could not be told
 * @param unmatched how many projects table and ledger do not both have once
 */
public record UnitLine(
    String code, String name, String file, long projects, long red, long toSettle, long unmatched) {

  /** Those first that need somebody most. */
  static final Comparator<UnitLine> BY_NEED =
      Comparator.comparingLong(UnitLine::red)
          .thenComparingLong(UnitLine::toSettle)
          .reversed()
          .thenComparing(UnitLine::code);

  static UnitLine of(UnitOutcome unit, String file) {
    RunTotals totals = RunTotals.of(unit);
    return new UnitLine(
        unit.unitCode(),
        unit.unitName(),
        file,
        totals.projects(),
        totals.red(),
        totals.toSettle(),
        totals.unknown() + totals.withoutTable());
  }
}
