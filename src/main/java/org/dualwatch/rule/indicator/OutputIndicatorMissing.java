package org.dualwatch.rule.indicator;

import java.util.stream.Stream;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.rule.Circumstances;
import org.dualwatch.rule.FilledRows;
import org.dualwatch.rule.Labels;
import org.dualwatch.rule.Standing;
import org.dualwatch.rule.TableRule;
import org.dualwatch.target.TargetTable;

/**
 * No indicator of 产出: the table does not say what the money is to bring forth. 财预〔2015〕88号 has
 * three families of indicators; 财预〔2021〕101号 asks for outputs in principle always.
 */
final class OutputIndicatorMissing extends TableRule {

  @Override
  protected Stream<Finding> check(TargetTable table, Circumstances circumstances) {
    return Standing.lack(FilledRows.of(table), Labels.OUTPUT)
        ? Stream.of(finding(table))
        : Stream.empty();
  }

  private Finding finding(TargetTable table) {
    return violated(
        table.subject(table.place()),
        Evidence.of("0项", "至少1项产出指标"),
        new Bilingual("表中没有产出指标。", "The table has no indicator of output."),
        new Bilingual(
            "请补填产出指标，写明要做什么、做多少、做到什么程度，如：惠民活动场次≥28场次。",
            "Add indicators of what is to be done, how much and how well, such as 惠民活动场次≥28场次."));
  }
}
