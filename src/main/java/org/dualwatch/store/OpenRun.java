package org.dualwatch.store;

import java.time.Instant;
import org.dualwatch.monitoring.RunDay;
import org.dualwatch.spending.LedgerSnapshot;

/**
 * A run that is not done.
 *
 * @param no its number in the record
 * @param snapshot the ledger that it is made from, kept when it began
 * @param begunAt what was received or withdrawn later does not count
 */
public record OpenRun(
    String no, RunDay day, LedgerSnapshot snapshot, String ruleSet, Instant begunAt) {}
