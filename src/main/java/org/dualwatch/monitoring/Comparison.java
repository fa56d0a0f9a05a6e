package org.dualwatch.monitoring;

import java.time.LocalDate;
import org.dualwatch.spending.Funds;
import org.dualwatch.spending.Spending;

/** One project's plan beside its spending, for the rules on money to judge. */
public record Comparison(
    AcceptedTable table,
    Execution.Known execution,
    RunDay run,
    TimeProgress time,
    Thresholds thresholds) {

  /** The project in the ledger. */
  public Spending spending() {
    return execution.spending();
  }

  /** The project's money of all sources in the ledger. */
  public Funds total() {
    return execution.total();
  }

  /** The last day whose payments count. */
  public LocalDate day() {
    return run.asOf();
  }

  /** The same as people write it. */
  public String dayZh() {
    return run.zh();
  }
}
