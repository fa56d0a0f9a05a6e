package org.dualwatch.rule.benefit;

import java.util.List;
import java.util.stream.Stream;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.rule.Circumstances;
import org.dualwatch.rule.FilledRows;
import org.dualwatch.rule.TableRule;
import org.dualwatch.target.Indicator;
import org.dualwatch.target.TargetTable;

/**
 * No indicator of satisfaction. 财预〔2021〕101号 asks for one in projects that serve the public;
 * whether a project does, the form does not say, so the department may explain instead.
 */
final class SatisfactionIndicatorMissing extends TableRule {

  @Override
  protected Stream<Finding> check(TargetTable table, Circumstances circumstances) {
    List<Indicator> rows = FilledRows.of(table);
    return rows.isEmpty() || rows.stream().anyMatch(SatisfactionIndicatorMissing::satisfaction)
        ? Stream.empty()
        : Stream.of(finding(table));
  }

  /**
   * Whether a row is meant as one of satisfaction. One at the wrong level 1, or without one, is the
   * problem of another rule.
   */
  private static boolean satisfaction(Indicator row) {
    return SatisfactionRows.filed(row)
        || (row.level1().isBlank() && SatisfactionRows.says(row.name()));
  }

  private Finding finding(TargetTable table) {
    return violated(
        table.subject(table.place()),
        Evidence.of("0项", "至少1项满意度指标"),
        new Bilingual("表中没有满意度指标。", "The table has no indicator of satisfaction."),
        new Bilingual(
            "直接服务公众的项目请补一项服务对象满意度指标，如参与人员满意度≥90%；不直接服务公众的，请说明。",
            "Add one where the project serves the public, such as 参与人员满意度≥90%; otherwise explain that"
                + " it does not."));
  }
}
