package org.dualwatch.rule;

import java.util.stream.Stream;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.target.Indicator;
import org.dualwatch.target.TargetTable;

/** A rule that looks at one indicator at a time. */
public abstract class RowRule extends TableRule {

  /** The problems in one row, and what could not be told. */
  protected abstract Stream<Finding> check(
      TargetTable table, Indicator row, Circumstances circumstances);

  @Override
  protected final Stream<Finding> check(TargetTable table, Circumstances circumstances) {
    Stream.Builder<Finding> findings = Stream.builder();
    for (Indicator row : table.indicators()) {
      if (concerns(row)) {
        check(table, row, circumstances).forEach(findings);
      }
    }
    return findings.build();
  }

  /** Whether a row is one that this rule can have anything to say about: the quick look. */
  protected abstract boolean concerns(Indicator row);

  /** A problem with the value of a row. */
  protected final Finding atValue(
      TargetTable table, Indicator row, String expected, Bilingual message, Bilingual fix) {
    return violated(
        table.subject(row, row.place()),
        Evidence.of(row.valueField().text(), expected),
        message,
        fix);
  }

  /** A problem with the name of a row. */
  protected final Finding atName(
      TargetTable table, Indicator row, String expected, Bilingual message, Bilingual fix) {
    return violated(
        table.subject(row, row.name().place()),
        Evidence.of(row.name().text(), expected),
        message,
        fix);
  }
}
