package org.dualwatch.office;

/** An expression has no answer for what it was asked about; the message says why. */
final class ExpressionFailedException extends Exception {

  private static final long serialVersionUID = 1;

  ExpressionFailedException(String message) {
    super(message);
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
