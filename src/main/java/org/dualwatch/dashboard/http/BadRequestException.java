package org.dualwatch.dashboard.http;

/** What was sent is not what a browser sends. */
public final class BadRequestException extends Exception {

  private static final long serialVersionUID = 1L;

  public BadRequestException(String message) {
    super(message);
  }

  public BadRequestException(String message, Throwable cause) {
    super(message, cause);
  }
}
