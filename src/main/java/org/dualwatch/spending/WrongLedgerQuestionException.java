package org.dualwatch.spending;

/** An SQL file of a ledger that cannot be asked. The message is for the administrator. */
public final class WrongLedgerQuestionException extends RuntimeException {

  private static final long serialVersionUID = 1;

  WrongLedgerQuestionException(String message) {
    super(message);
  }

  WrongLedgerQuestionException(String message, Throwable cause) {
    super(message, cause);
  }
}
