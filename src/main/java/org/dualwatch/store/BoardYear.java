package org.dualwatch.store;

import java.util.List;
import org.dualwatch.board.ProjectRow;
import org.dualwatch.board.RoundRow;
import org.dualwatch.board.RuleHits;
import org.dualwatch.board.UnitRow;

/** A unit's rows of the board in one fiscal year. */
record BoardYear(
    int year,
    UnitRow unit,
    List<Entry> projects,
    List<Hits> findings,
    List<RuleHits> rules,
    List<RoundRow> rounds) {

  /**
   * A project and where its papers are on record.
   *
   * @param submission that of the table that came last
   * @param formSubmission that of the monitoring form that came last; empty where none did
   * @param run the run that watched it; empty where none did
   */
  record Entry(
      ProjectRow row, String submission, String formSubmission, String run, int runPosition) {}

  /**
   * Findings of one rule in one paper.
   *
   * @param project the project's id; empty where they are of none
   * @param positions their numbers in the source, with commas
   * @param leads whether it is the first of the project's rows of problems of the rule
   */
  record Hits(
      String project,
      String origin,
      String source,
      String rule,
      String severity,
      String outcome,
      boolean own,
      int count,
      String positions,
      boolean leads) {}

  BoardYear {
    projects = List.copyOf(projects);
    findings = List.copyOf(findings);
    rules = List.copyOf(rules);
    rounds = List.copyOf(rounds);
  }
}
