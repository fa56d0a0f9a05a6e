package org.dualwatch.monitoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * One comparison of all accepted tables with the ledger.
 *
 * @param id the SHA-256 of all that went in; the same input has the same id and the same outcome
 * @param day the last day whose payments count
 * @param snapshotId the ledger snapshot that it was made from
 * @param spentInLedger spent by all projects of the ledger, watched or not, in 元
 * @param ruleSet which findings with which bands
 * @param progress of every accepted table of the year, sorted by unit, receipt and table
 * @param findings all of the run: those of every progress, and those of projects without a table;
 *     sorted by unit, receipt, table, gravity and rule
 */
public record MonitoringRun(
    String id,
    LocalDate day,
    int fiscalYear,
    String snapshotId,
    BigDecimal spentInLedger,
    String ruleSet,
    List<Progress> progress,
    List<UnitFinding> findings) {

  public MonitoringRun {
    progress = List.copyOf(progress);
    findings = List.copyOf(findings);
  }
}
