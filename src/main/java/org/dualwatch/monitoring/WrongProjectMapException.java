package org.dualwatch.monitoring;

/** A {@code projects.csv} that cannot be used. The message is for the administrator. */
public final class WrongProjectMapException extends RuntimeException {

  private static final long serialVersionUID = 1;

  WrongProjectMapException(String message) {
    super(message);
  }
}
