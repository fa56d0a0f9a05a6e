package org.dualwatch.monitoring;

import org.dualwatch.spending.LedgerSnapshot;

/**
 * One comparison of all accepted tables with the ledger and with what units reported, as a whole;
 * the record keeps it unit by unit.
 *
 * @param id the SHA-256 of all that went in; the same input has the same id and the same outcome
 * @param snapshot the ledger that it was made from
 * @param time what part of the year has passed at its day
 * @param ruleSet which rules with which thresholds
 */
public record MonitoringRun(
    String id,
    RunDay day,
    TimeProgress time,
    LedgerSnapshot snapshot,
    String ruleSet,
    RunTotals totals,
    Highlights highlights) {}
