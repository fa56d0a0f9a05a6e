package org.dualwatch.report.deadline;

/**
 * What the record has of a unit's monitoring forms of a month.
 *
 * @param due how many the unit has to file: one for each project that was watched
 * @param received for how many projects one came that reports of the month
 * @param inTime for how many of them by the last day
 */
public record FiledForms(int due, int received, int inTime) {

  /** A unit without watched projects. */
  public static final FiledForms NONE = new FiledForms(0, 0, 0);

  int missing() {
    return due - received;
  }
}
