package org.dualwatch.monitoring.money;

import java.util.List;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Severity;
import org.dualwatch.monitoring.Comparison;
import org.dualwatch.monitoring.MonitoringRule;
import org.dualwatch.monitoring.Stage;

/**
 * Less is spent than the office expects by the end of a month, such as 40 % by June in Sichuan
 * (川财绩〔2025〕10号). Between two such months the last one counts: nothing is interpolated.
 */
final class ExecutionBelowStage implements MoneyRule {

  static final String ID = "execution-below-stage";

  @Override
  public List<Finding> check(Comparison comparison) {
    boolean nothing = comparison.total().spent().signum() == 0;
    if (comparison.execution().budget().signum() <= 0 || nothing) {
      return List.of(); // there is no rate, or NothingSpent has said it
    }
    return comparison
        .thresholds()
        .stageAt(comparison.day(), comparison.run().fiscalYear())
        .filter(stage -> comparison.execution().rate().compareTo(stage.percent()) < 0)
        .map(stage -> finding(comparison, stage))
        .stream()
        .toList();
  }

  private static Finding finding(Comparison comparison, Stage stage) {
    String rate = comparison.execution().rate().toPlainString() + "%";
    String asked = stage.percent().stripTrailingZeros().toPlainString() + "%";
    String missing =
        stage.percent().subtract(comparison.execution().rate()).toPlainString() + "个百分点";
    return MonitoringRule.violated(
        ID,
        Severity.EXPLAIN,
        comparison.table().budget(),
        new Evidence(rate, "≥" + asked + "（" + stage.month() + "月底）", missing),
        new Bilingual(
            String.format(
                "截至%s，预算执行率为%s，低于本地规定的%d月底应达到的%s，差%s。",
                comparison.dayZh(), rate, stage.month(), asked, missing),
            String.format(
                "Until %s the execution rate is %s, below the %s that are to be reached by the end of"
                    + " month %d.",
                comparison.day(), rate, asked, stage.month())),
        new Bilingual(
            "请说明支出偏慢的原因和加快支出的措施；预计当年无法完成的，请申请调整预算，并同步调整绩效目标。",
            "Explain why and how spending will speed up; if it cannot be done this year, apply for an"
                + " adjusted budget and adjust the targets with it."));
  }
}
