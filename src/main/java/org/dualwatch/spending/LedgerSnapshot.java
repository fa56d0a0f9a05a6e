package org.dualwatch.spending;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What the ledger said of one fiscal year until a day.
 *
 * @param id the SHA-256 of all that follows, so that equal ledgers have equal ids
 * @param day the last day whose payments count
 * @param budgetLines how many lines of the budget were counted
 * @param payments how many payments were counted
 * @param projects sorted by unit, code and name
 */
public record LedgerSnapshot(
    String id,
    LocalDate day,
    int fiscalYear,
    long budgetLines,
    long payments,
    List<Spending> projects) {

  public LedgerSnapshot {
    projects = List.copyOf(projects);
  }

  /** What all projects have spent until the day, in 元. */
  public BigDecimal spent() {
    return projects.stream()
        .map(project -> project.total().spent())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
