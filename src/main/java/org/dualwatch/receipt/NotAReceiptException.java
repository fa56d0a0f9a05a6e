package org.dualwatch.receipt;

/** A file is not the JSON of a receipt. */
public final class NotAReceiptException extends Exception {

  private static final long serialVersionUID = 1L;

  NotAReceiptException(String message) {
    super(message);
  }
}
