package org.dualwatch.rule;

import java.time.LocalDate;
import java.util.List;
import org.dualwatch.finding.Finding;
import org.dualwatch.target.ATargetTable;

/** Runs one rule over tables, as tests of rules need it. */
final class Checked {

  /** By the command line, on a day in the year of the tables. */
  static final Circumstances BY_COMMAND_LINE = new Circumstances("", LocalDate.of(2025, 3, 1));

  private Checked() {}

  /** What a rule finds in one file of these tables. */
  static List<Finding> by(Rule rule, ATargetTable... tables) {
    return rule.check(ATargetTable.submission(tables), BY_COMMAND_LINE).toList();
  }

  /** What a rule finds in a table that lay in a unit's folder. */
  static List<Finding> inFolder(String unit, Rule rule, ATargetTable table) {
    return rule.check(table.alone(), new Circumstances(unit, LocalDate.of(2025, 3, 1))).toList();
  }
}
