package org.dualwatch.monitoring.money;

import java.math.BigDecimal;
import java.util.List;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Severity;
import org.dualwatch.monitoring.Comparison;
import org.dualwatch.monitoring.Execution;
import org.dualwatch.monitoring.MonitoringRule;
import org.dualwatch.monitoring.Percent;
import org.dualwatch.monitoring.Thresholds;
import org.dualwatch.monitoring.TimeProgress;
import org.dualwatch.value.Money;

/** The budget execution rate lies further behind time progress than the bands allow. */
final class ExecutionBehindTimeProgress implements MoneyRule {

  static final String ID = "execution-behind-time-progress";

  @Override
  public List<Finding> check(Comparison comparison) {
    BigDecimal behind = comparison.execution().pointsBehind();
    Thresholds thresholds = comparison.thresholds();
    boolean nothing = comparison.total().spent().signum() == 0;
    if (comparison.execution().budget().signum() <= 0 || nothing) {
      return List.of(); // there is no rate, or NothingSpent has said it
    }
    if (behind.compareTo(thresholds.blockBeyond()) > 0) {
      return List.of(finding(comparison, Severity.BLOCK, thresholds.blockBeyond()));
    }
    if (behind.compareTo(thresholds.explainBeyond()) > 0) {
      return List.of(finding(comparison, Severity.EXPLAIN, thresholds.explainBeyond()));
    }
    return List.of();
  }

  private static Finding finding(Comparison comparison, Severity severity, BigDecimal allowed) {
    Execution.Known execution = comparison.execution();
    TimeProgress time = comparison.time();
    String rate = Percent.shown(execution.rate());
    String expected = Percent.shown(time.percent());
    String behind = execution.pointsBehind().toPlainString();
    String bound = allowed.stripTrailingZeros().toPlainString();
    String paid = Money.shown(comparison.total().spent());
    String budget = Money.shown(execution.budget());
    return MonitoringRule.violated(
        ID,
        severity,
        comparison.table().budget(),
        new Evidence(rate, expected, behind + "个百分点"),
        new Bilingual(
            String.format(
                "截至%s，预算执行率为%s（已支付%s，预算%s），序时进度为%s（%s），落后%s个百分点，超过设定的%s个百分点。",
                comparison.dayZh(), rate, paid, budget, expected, time.zh(), behind, bound),
            String.format(
                "Until %s %s of %s was paid, an execution rate of %s against a time progress of %s"
                    + " (%s): %s points behind, more than the %s that are set.",
                comparison.day(), paid, budget, rate, expected, time.en(), behind, bound)),
        new Bilingual(
            "请说明支出偏慢的原因和全年预计执行数；预计当年无法完成的，请申请调整预算，并同步调整绩效目标。",
            "Say why spending is slow and how much will be spent this year; if the budget cannot be"
                + " used, apply to adjust it together with the targets."));
  }
}
