package org.dualwatch.alert;

/**
 * A webhook that answered, and did not take what it was sent. Its address is a secret and not told.
 */
public final class NotTakenException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final boolean refusal;

  NotTakenException(String message, boolean refusal) {
    super(message);
    this.refusal = refusal;
  }

  /** Whether it would not take it later either. */
  public boolean isRefusal() {
    return refusal;
  }
}
