package org.dualwatch;

/** Where a crash of a monitoring run is tried: just before a step, or about the cases' commit. */
enum RunCrashPoint {
  SNAPSHOT_IS_KEPT("begin-run", 1, "NOWHERE"),
  FIRST_UNIT_IS_ENTERED("enter-unit", 2, "NOWHERE"),
  CASES_ARE_NOT_COMMITTED("", 0, CrashPoint.BEFORE_COMMIT.name()),
  CASES_ARE_COMMITTED("", 0, CrashPoint.AFTER_COMMIT.name()),
  REPORT_IS_WRITTEN("enter-run", 1, "NOWHERE"),
  RUN_IS_CLOSED("note-run", 1, "NOWHERE");

  private final String step;
  private final int time;
  private final String commit;

  RunCrashPoint(String step, int time, String commit) {
    this.step = step;
    this.time = time;
    this.commit = commit;
  }

  /** Whether it is just before a step that is taken for the so-manieth time. */
  boolean isBefore(String node, int nth) {
    return step.equals(node) && time == nth;
  }

  boolean isAt(String node) {
    return !step.isEmpty() && step.equals(node);
  }

  /** What the halting driver takes it for. */
  String commit() {
    return commit;
  }

  /** Whether the run has its snapshot for good: what the ledger says later is no part of it. */
  boolean hasBegun() {
    return this != SNAPSHOT_IS_KEPT;
  }
}
