package org.dualwatch.report.deadline;

import java.time.LocalDate;

/** What the record has of a unit's target tables of a fiscal year. */
public sealed interface FiledTables {

  /**
   * Some were accepted.
   *
   * @param first the day on which the first was
   * @param last the day on which the last was
   * @param projects of how many projects
   * @param sentBackOnly of how many more projects all tables were sent back
   */
  record Accepted(LocalDate first, LocalDate last, int projects, int sentBackOnly)
      implements FiledTables {}

  /**
   * All that came were sent back.
   *
   * @param last the day on which the last was
   */
  record SentBack(LocalDate last, int projects) implements FiledTables {}

  /**
   * Nothing was accepted, and of some we could not tell, by our own fault.
   *
   * @param last the day on which the last came
   */
  record Undecided(LocalDate last) implements FiledTables {}

  /**
   * No table came.
   *
   * @param unreadable how many files came in which none could be read
   */
  record Nothing(int unreadable) implements FiledTables {}
}
