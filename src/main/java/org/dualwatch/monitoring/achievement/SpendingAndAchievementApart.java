package org.dualwatch.monitoring.achievement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Severity;
import org.dualwatch.monitoring.Achievements;
import org.dualwatch.monitoring.Execution;
import org.dualwatch.monitoring.MonitoringRule;
import org.dualwatch.monitoring.Percent;

/**
 * Money and targets are further apart than the office allows: more than 10 points in Sichuan
 * (川财绩〔2025〕10号). Both have to be of the same month, and some quantity has to tell the progress.
 */
final class SpendingAndAchievementApart implements AchievementRule {

  static final String ID = "spending-and-achievement-apart";

  @Override
  public List<Finding> check(Achievements project) {
    Optional<BigDecimal> achieved = project.reported().percent();
    Optional<Execution.Known> known = project.execution().known();
    boolean sameDay = project.reported().form().until(project.run()).equals(project.run().asOf());
    if (achieved.isEmpty() || known.isEmpty() || !sameDay || known.get().budget().signum() <= 0) {
      return List.of();
    }
    BigDecimal apart = known.get().rate().subtract(achieved.get());
    return apart.abs().compareTo(project.thresholds().apartBeyond()) > 0
        ? List.of(finding(project, known.get().rate(), achieved.get(), apart))
        : List.of();
  }

  private static Finding finding(
      Achievements project, BigDecimal rate, BigDecimal achieved, BigDecimal apart) {
    String bound = project.thresholds().apartBeyond().stripTrailingZeros().toPlainString();
    String points = apart.abs().toPlainString();
    boolean moreSpent = apart.signum() > 0;
    return MonitoringRule.violated(
        ID,
        Severity.EXPLAIN,
        project.table().budget(),
        new Evidence(
            "执行率" + Percent.shown(rate) + "，数量指标完成" + Percent.shown(achieved),
            "相差不超过" + bound + "个百分点",
            points + "个百分点"),
        new Bilingual(
            String.format(
                "截至%s，预算执行率为%s，数量指标平均完成%s，%s%s个百分点，超过设定的%s个百分点。",
                project.untilZh(),
                Percent.shown(rate),
                Percent.shown(achieved),
                moreSpent ? "支出快于目标完成" : "目标完成快于支出",
                points,
                bound),
            String.format(
                "Until %s the execution rate is %s and quantities have come to %s on average: %s points"
                    + " apart, more than the %s that are set.",
                project.untilZh(), Percent.shown(rate), Percent.shown(achieved), points, bound)),
        new Bilingual(
            moreSpent
                ? "请说明资金已支付而目标没有相应完成的原因（如预付款、前期投入），以及后期安排。"
                : "请说明目标完成而资金没有相应支付的原因（如尚未结算），以及预计支付时间；预算有余的，请申请调整。",
            "Explain why the one is ahead of the other and what is planned."));
  }
}
