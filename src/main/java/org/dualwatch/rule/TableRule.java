package org.dualwatch.rule;

import java.util.stream.Stream;
import org.dualwatch.finding.Finding;
import org.dualwatch.target.TargetTable;
import org.dualwatch.target.TargetTables;

/** A rule that looks at one table at a time. */
public abstract class TableRule extends Rule {

  /** The problems in one table, and what could not be told. */
  protected abstract Stream<Finding> check(TargetTable table, Circumstances circumstances);

  @Override
  protected final Stream<Finding> check(TargetTables submission, Circumstances circumstances) {
    return submission.tables().stream().flatMap(table -> check(table, circumstances));
  }
}
