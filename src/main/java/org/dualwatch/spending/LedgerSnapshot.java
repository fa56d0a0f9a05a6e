package org.dualwatch.spending;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What the ledger said of one fiscal year until a day, as a whole; the record keeps it unit by
 * unit.
 *
 * @param id the SHA-256 of all units, so that equal ledgers have equal ids
 * @param day the last day whose payments count
 * @param units how many spending units
 * @param projects how many projects
 * @param budgetLines how many lines of the budget were counted
 * @param payments how many payments were counted
 * @param spent by all projects, watched or not, in 元
 */
public record LedgerSnapshot(
    String id,
    LocalDate day,
    int fiscalYear,
    long units,
    long projects,
    long budgetLines,
    long payments,
    BigDecimal spent) {}
