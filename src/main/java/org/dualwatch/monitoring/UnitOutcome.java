package org.dualwatch.monitoring;

import java.math.BigDecimal;
import java.util.List;
import org.dualwatch.spending.Spending;

/**
 * What a run came to for one unit.
 *
 * @param progress of every accepted table of the year, sorted by receipt and table
 * @param findings those of every progress, and those of projects without a table; sorted by
 *     receipt, table, gravity and rule
 * @param withoutTable projects of the ledger that no table is about and one is due for
 * @param noTableDue projects of the ledger that need none, by the office's decision
 * @param spentInLedger by all projects of the ledger, watched or not, in 元
 */
public record UnitOutcome(
    String unitCode,
    String unitName,
    List<Progress> progress,
    List<UnitFinding> findings,
    List<Spending> withoutTable,
    List<Spending> noTableDue,
    BigDecimal spentInLedger) {

  public UnitOutcome {
    progress = List.copyOf(progress);
    findings = List.copyOf(findings);
    withoutTable = List.copyOf(withoutTable);
    noTableDue = List.copyOf(noTableDue);
  }
}
