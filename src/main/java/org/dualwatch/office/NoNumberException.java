package org.dualwatch.office;

/** Something stands in place of a number that is none; the message says what. */
final class NoNumberException extends RuntimeException {

  private static final long serialVersionUID = 1;

  NoNumberException(String message) {
    super(message);
  }
}
