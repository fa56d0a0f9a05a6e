package org.dualwatch.rule;

import java.time.LocalDate;
import java.util.List;
import org.dualwatch.finding.Finding;
import org.dualwatch.target.ATargetTable;
import org.dualwatch.target.TargetTables;

/** Runs one rule over tables, as tests of rules need it. */
public final class Checked {

  /** By the command line, on a day in the year of the tables. */
  public static final Circumstances BY_COMMAND_LINE =
      new Circumstances("", LocalDate.of(2025, 3, 1));

  private Checked() {}

  /** What a rule finds in one file of these tables. */
  public static List<Finding> by(Rule rule, ATargetTable... tables) {
    return standardly(rule, ATargetTable.submission(tables), BY_COMMAND_LINE);
  }

  /** What a rule finds in a table that lay in a unit's folder. */
  public static List<Finding> inFolder(String unit, Rule rule, ATargetTable table) {
    return standardly(rule, table.alone(), new Circumstances(unit, LocalDate.of(2025, 3, 1)));
  }

  /** What a rule finds with the parameters of its page. */
  public static List<Finding> standardly(
      Rule rule, TargetTables submission, Circumstances circumstances) {
    Parameters parameters = new Parameters(Setting.standard(rule.about()).parameters());
    return rule.check(submission, circumstances.with(parameters)).toList();
  }
}
