package org.dualwatch.rule.goal;

import java.util.stream.Stream;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.rule.Circumstances;
import org.dualwatch.rule.TableRule;
import org.dualwatch.target.TargetTable;

/**
 * Not one number or date stands in the goals. 财预〔2015〕88号 asks for targets that are detailed and
 * quantified (细化量化).
 */
final class GoalWithoutNumber extends TableRule {

  @Override
  protected Stream<Finding> check(TargetTable table, Circumstances circumstances) {
    return StatedGoal.isMissing(table) || StatedNumber.isInGoalsOf(table)
        ? Stream.empty()
        : Stream.of(finding(table));
  }

  private Finding finding(TargetTable table) {
    return violated(
        table.subject(StatedGoal.place(table)),
        Evidence.of("没有数量或时间", "至少一个数量或时间"),
        new Bilingual("绩效目标中没有数量，也没有时间。", "The goal states neither a number nor a date."),
        new Bilingual(
            "请写出主要的数量或完成时间，如“全年举办惠民演出28场”“9月底前完成”。",
            "State the main number or the date, such as “全年举办惠民演出28场” or “9月底前完成”."));
  }
}
