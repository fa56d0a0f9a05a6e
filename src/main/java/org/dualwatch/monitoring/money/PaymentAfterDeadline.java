package org.dualwatch.monitoring.money;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Severity;
import org.dualwatch.monitoring.Comparison;
import org.dualwatch.monitoring.MonitoringRule;
import org.dualwatch.monitoring.PlannedIndicator;
import org.dualwatch.monitoring.RunDay;
import org.dualwatch.spending.MonthlyPayment;
import org.dualwatch.value.TargetValue;

/**
 * Money still flowed long after the last deadline of the table. Final payments follow the work, so
 * it is a remark and no more, and only some days later.
 */
final class PaymentAfterDeadline implements MoneyRule {

  static final String ID = "payment-after-deadline";

  /** A deadline and whose it is. */
  private record Due(PlannedIndicator indicator, LocalDate day) {}

  @Override
  public List<Finding> check(Comparison comparison) {
    Optional<Due> last = lastDue(comparison);
    if (last.isEmpty()) {
      return List.of();
    }
    Optional<LocalDate> paid = lastPaid(comparison);
    if (paid.isEmpty()) {
      return List.of();
    }
    int days = comparison.thresholds().paidAfterDeadlineDays();
    return paid.get().isAfter(last.get().day().plusDays(days))
        ? List.of(finding(comparison, last.get(), paid.get()))
        : List.of();
  }

  /** The last payment; what came back in a month without any is none. */
  private static Optional<LocalDate> lastPaid(Comparison comparison) {
    return comparison.spending().payments().stream()
        .filter(payment -> payment.yuan().signum() > 0)
        .map(MonthlyPayment::lastDay)
        .max(Comparator.naturalOrder());
  }

  /** The last deadline, of equal ones the first in the table. */
  private static Optional<Due> lastDue(Comparison comparison) {
    Optional<Due> last = Optional.empty();
    for (PlannedIndicator indicator : comparison.table().indicators()) {
      if (indicator.value() instanceof TargetValue.Deadline deadline
          && last.map(due -> deadline.date().isAfter(due.day())).orElse(true)) {
        last = Optional.of(new Due(indicator, deadline.date()));
      }
    }
    return last;
  }

  private static Finding finding(Comparison comparison, Due due, LocalDate paid) {
    String planned = RunDay.zh(due.day());
    String last = RunDay.zh(paid);
    int days = comparison.thresholds().paidAfterDeadlineDays();
    return MonitoringRule.violated(
        ID,
        Severity.NOTE,
        comparison.table().subject(due.indicator()),
        new Evidence("最近一次支付：" + last, "完成时间：" + planned, ""),
        new Bilingual(
            String.format(
                "“%s”应在%s前完成，%s仍有支付，晚了%d天以上。", due.indicator().name(), planned, last, days),
            String.format(
                "“%s” was due by %s, and money was still paid on %s, more than %d days later.",
                due.indicator().name(), due.day(), paid, days)),
        new Bilingual(
            "如果是尾款或质保金，不需要处理；如果工作还没有完成，请在监控表里说明，并按规定调整完成时间。",
            "If it is a final payment, nothing is to be done; if the work is not finished, say so in the"
                + " monitoring form and have the deadline adjusted."));
  }
}
