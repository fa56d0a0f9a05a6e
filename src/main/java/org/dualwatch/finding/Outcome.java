package org.dualwatch.finding;

/** What a rule came to, where that is worth reporting. */
public enum Outcome {
  VIOLATED("violated"),
  /** The rule cannot tell; the message says why. Never a guess in either direction. */
  NOT_EVALUATED("not-evaluated"),
  /** Found, and let pass by somebody's decision: {@link Finding#waiver()} says whose. */
  WAIVED("waived");

  private final String id;

  Outcome(String id) {
    this.id = id;
  }

  /** The word in JSON. */
  public String id() {
    return id;
  }
}
