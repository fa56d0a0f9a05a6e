package org.dualwatch.report.deadline;

import java.time.LocalDate;

/** For which month monitoring forms are to be filed, if for any. */
public sealed interface FormsAsked {

  /**
   * For that of the last run.
   *
   * @param until the last day that they report of
   */
  record Until(LocalDate until, DueDay due) implements FormsAsked {}

  /** There was no run of the year, or the office asks for none. */
  record Not() implements FormsAsked {}
}
