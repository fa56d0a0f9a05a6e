package org.dualwatch.spending;

/** The ledger was written to between two queries of one pull; asked again, it will agree. */
public final class LedgerChangedException extends RuntimeException {

  private static final long serialVersionUID = 1;

  LedgerChangedException(String message) {
    super(message);
  }
}
