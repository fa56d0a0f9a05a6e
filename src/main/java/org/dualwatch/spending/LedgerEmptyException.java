package org.dualwatch.spending;

/**
 * The ledger has neither budget nor payment of a fiscal year. That is nothing a department did: the
 * year was not loaded yet, or another ledger was asked than the one meant.
 */
public final class LedgerEmptyException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** The ledger has nothing of this year. */
  public LedgerEmptyException(int fiscalYear) {
    super(
        "台账中没有 "
            + fiscalYear
            + " 年的任何指标和支付，没有进行比较；请先导入台账或核对 ledger.url"
            + " (the ledger has nothing of this fiscal year; nothing was compared)");
  }
}
