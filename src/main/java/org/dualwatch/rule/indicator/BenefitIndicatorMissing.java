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
 * No indicator of 效益: the table does not say what the project is good for. 财预〔2015〕88号 has three
 * families of indicators; 财预〔2021〕101号 asks for benefits in principle always.
 */
final class BenefitIndicatorMissing extends TableRule {

  @Override
  protected Stream<Finding> check(TargetTable table, Circumstances circumstances) {
    return Standing.lack(FilledRows.of(table), Labels.BENEFIT)
        ? Stream.of(finding(table))
        : Stream.empty();
  }

  private Finding finding(TargetTable table) {
    return violated(
        table.subject(table.place()),
        Evidence.of("0项", "至少1项效益指标"),
        new Bilingual("表中没有效益指标。", "The table has no indicator of benefit."),
        new Bilingual(
            "请补填效益指标，写明项目带来什么，如：服务人次比上年增长率≥5%。",
            "Add an indicator of what the project brings about, such as 服务人次比上年增长率≥5%."));
  }
}
