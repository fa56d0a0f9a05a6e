package org.dualwatch.monitoring.money;

import java.math.BigDecimal;
import java.util.List;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Severity;
import org.dualwatch.monitoring.Comparison;
import org.dualwatch.monitoring.MonitoringRule;
import org.dualwatch.value.Money;

/**
 * Nothing was spent although so much of the year has passed that a rate of 0 asks for an
 * explanation (吉林省教育厅 2024: execution 0 → written cause and measure). Said in place of the rate
 * that lies behind, which only follows from it.
 */
final class NothingSpent implements MoneyRule {

  static final String ID = "nothing-spent";

  @Override
  public List<Finding> check(Comparison comparison) {
    BigDecimal behind = comparison.execution().pointsBehind();
    boolean nothing = comparison.total().spent().signum() == 0;
    if (!nothing
        || comparison.execution().budget().signum() <= 0
        || behind.compareTo(comparison.thresholds().explainBeyond()) <= 0) {
      return List.of();
    }
    boolean grave = behind.compareTo(comparison.thresholds().blockBeyond()) > 0;
    return List.of(finding(comparison, grave ? Severity.BLOCK : Severity.EXPLAIN));
  }

  private static Finding finding(Comparison comparison, Severity severity) {
    String budget = Money.shown(comparison.execution().budget());
    String time = comparison.time().percent().toPlainString() + "%";
    return MonitoringRule.violated(
        ID,
        severity,
        comparison.table().budget(),
        new Evidence(Money.shown(BigDecimal.ZERO), "序时进度" + time, budget),
        new Bilingual(
            String.format(
                "截至%s，预算%s没有任何支出，序时进度已到%s（%s）。",
                comparison.dayZh(), budget, time, comparison.time().zh()),
            String.format(
                "Until %s nothing of a budget of %s was spent, time progress is %s (%s).",
                comparison.day(), budget, time, comparison.time().en())),
        new Bilingual(
            "请说明没有支出的原因和全年预计执行数；项目没有启动或当年无法实施的，请申请调整或收回预算，并同步调整绩效目标；已经支出的，请核对支付时填写的项目。",
            "Explain why and what will be spent by the year's end; if it has not begun, have budget and"
                + " targets adjusted; if it was paid, check which project the payments name."));
  }
}
