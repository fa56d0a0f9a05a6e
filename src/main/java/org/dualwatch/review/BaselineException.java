package org.dualwatch.review;

/** What was given as a baseline is none; the message says why. */
public final class BaselineException extends RuntimeException {

  private static final long serialVersionUID = 1;

  BaselineException(String message) {
    super(message);
  }
}
