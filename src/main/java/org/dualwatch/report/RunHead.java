package org.dualwatch.report;

import org.dualwatch.monitoring.RunDay;
import org.dualwatch.monitoring.TimeProgress;
import org.dualwatch.spending.LedgerSnapshot;

/**
 * What is known of a run before it is done.
 *
 * @param time what part of the year has passed at its day
 * @param snapshot the ledger that it is made from
 * @param ruleSet which rules with which thresholds
 */
public record RunHead(RunDay day, TimeProgress time, LedgerSnapshot snapshot, String ruleSet) {

  /** How messages begin that say the day; a page that has it on top need not repeat it. */
  public String beginning() {
    return "截至" + day.zh() + "，";
  }
}
