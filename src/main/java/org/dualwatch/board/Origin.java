package org.dualwatch.board;

/** Where a finding comes from. */
public enum Origin {
  /** A file as a whole: it concerns every form in it. */
  FILE("file"),
  /** The target table that came last. */
  TABLE("table"),
  /** The monitoring form that came last. */
  FORM("form"),
  /** The last run. */
  RUN("run");

  private final String id;

  Origin(String id) {
    this.id = id;
  }

  /** The word in the record. */
  public String id() {
    return id;
  }
}
