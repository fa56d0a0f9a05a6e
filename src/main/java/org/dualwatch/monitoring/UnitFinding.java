package org.dualwatch.monitoring;

import org.dualwatch.finding.Finding;

/**
 * A finding and whom it concerns.
 *
 * @param receiptNo the receipt of the table that it is about; empty where there is no table
 */
public record UnitFinding(String unitCode, String unitName, String receiptNo, Finding finding) {

  /** How grave it is, in the word that people read: nothing goes back where the ledger tells it. */
  public String gravity() {
    return switch (finding.severity()) {
      case BLOCK -> "严重";
      case EXPLAIN -> "待说明";
      case NOTE -> "提示";
    };
  }
}
