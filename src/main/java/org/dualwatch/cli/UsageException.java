package org.dualwatch.cli;

/** The command was given something it cannot work with; the message says what. */
final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1;

  UsageException(String message) {
    super(message);
  }
}
