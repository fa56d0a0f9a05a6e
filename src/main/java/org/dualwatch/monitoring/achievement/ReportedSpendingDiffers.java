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
import org.dualwatch.target.MonitoredFunds;
import org.dualwatch.value.Money;

/**
 * The form reports another amount as spent than the ledger has, of the same month. A form in 万元
 * with two decimals rounds to 50 元 either way; that much is no difference.
 */
final class ReportedSpendingDiffers implements AchievementRule {

  static final String ID = "reported-spending-differs";

  /** Half of the last place that a form in 万元 prints, in 元. */
  private static final BigDecimal ROUNDING = BigDecimal.valueOf(50);

  @Override
  public List<Finding> check(Achievements project) {
    Optional<Execution.Known> known = project.execution().known();
    boolean sameDay = project.reported().form().until(project.run()).equals(project.run().asOf());
    if (known.isEmpty() || !sameDay) {
      return List.of();
    }
    BigDecimal ledger = known.get().total().spent();
    return project.form().funds().stream()
        .filter(funds -> funds.line() == MonitoredFunds.Line.TOTAL)
        .flatMap(funds -> funds.spent().yuan().stream())
        .filter(reported -> reported.subtract(ledger).abs().compareTo(ROUNDING) > 0)
        .map(reported -> finding(project, reported, ledger))
        .toList();
  }

  private static Finding finding(Achievements project, BigDecimal reported, BigDecimal ledger) {
    String difference = Money.shown(reported.subtract(ledger).abs());
    return MonitoringRule.violated(
        ID,
        Severity.EXPLAIN,
        project.table().budget(),
        new Evidence(Money.shown(reported), Money.shown(ledger), difference),
        new Bilingual(
            String.format(
                "监控表填报的截至%s执行数为%s，支付台账为%s，相差%s。",
                project.untilZh(), Money.shown(reported), Money.shown(ledger), difference),
            String.format(
                "The form reports %s as spent until %s, the ledger has %s.",
                Money.shown(reported), project.untilZh(), Money.shown(ledger))),
        new Bilingual(
            "请与支付台账核对：是否包含未支付的申请、已退款的支付，或记在其他项目下的支付。",
            "Check against the ledger: orders not yet paid, refunds, or payments booked on another"
                + " project."));
  }
}
