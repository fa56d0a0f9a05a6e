package org.dualwatch.monitoring;

import org.dualwatch.spending.LedgerSnapshot;

/** Gathers what a run comes to while its units pass, in any order. */
public final class RunTally {

  private final RunDay day;
  private final TimeProgress time;
  private final LedgerSnapshot snapshot;
  private final String ruleSet;
  private final RunSum sum = new RunSum();
  private final HighlightMarker marker;
  private final RunId id = new RunId();

  RunTally(RunDay day, TimeProgress time, LedgerSnapshot snapshot, String ruleSet) {
    this.day = day;
    this.time = time;
    this.snapshot = snapshot;
    this.ruleSet = ruleSet;
    this.marker = new HighlightMarker(day);
  }

  void add(UnitInput input, UnitOutcome outcome) {
    id.add(input.unitCode(), RunId.of(input));
    sum.add(outcome);
    marker.add(outcome);
  }

  /** What part of the year has passed at the run's day. */
  public TimeProgress time() {
    return time;
  }

  /** The run, once all units have passed. */
  public MonitoringRun run() {
    return new MonitoringRun(
        id.of(snapshot, day, ruleSet),
        day,
        time,
        snapshot,
        ruleSet,
        sum.totals(),
        marker.highlights());
  }
}
