package org.dualwatch.spending;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** Adds up the units of a snapshot while they pass, in any order. */
public final class SnapshotSum {

  private final LocalDate day;
  private final int fiscalYear;
  private final Map<String, String> ids = new TreeMap<>();
  private long projects;
  private long budgetLines;
  private long payments;
  private BigDecimal spent = Funds.NOTHING;

  /**
   * @param day the last day whose payments count
   */
  public SnapshotSum(LocalDate day, int fiscalYear) {
    this.day = day;
    this.fiscalYear = fiscalYear;
  }

  /**
   * Adds one unit.
   *
   * @throws IllegalArgumentException where it was added before: the statement does not bring units
   *     together
   */
  public void add(UnitSpending unit) {
    if (ids.putIfAbsent(unit.unitCode(), unit.id()) != null) {
      throw new IllegalArgumentException(
          "ledger questions: unit " + unit.unitCode() + " came in two parts");
    }
    projects += unit.projects().size();
    budgetLines += unit.budgetLines();
    payments += unit.payments();
    spent = spent.add(unit.spent());
  }

  /** The snapshot of all that was added. */
  public LedgerSnapshot snapshot() {
    ContentId id = new ContentId().add("ledger").add(day.toString()).add(fiscalYear);
    ids.forEach((unit, content) -> id.add(unit).add(content));
    return new LedgerSnapshot(
        id.hex(), day, fiscalYear, ids.size(), projects, budgetLines, payments, spent);
  }
}
