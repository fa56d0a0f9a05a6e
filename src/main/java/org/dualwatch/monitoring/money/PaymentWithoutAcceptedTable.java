package org.dualwatch.monitoring.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Place;
import org.dualwatch.finding.Severity;
import org.dualwatch.finding.Subject;
import org.dualwatch.monitoring.MonitoringRule;
import org.dualwatch.monitoring.RunDay;
import org.dualwatch.spending.Spending;
import org.dualwatch.value.Money;

/** Money was paid for a project of which no target table was accepted. */
public final class PaymentWithoutAcceptedTable {

  static final String ID = "payment-without-accepted-table";

  private PaymentWithoutAcceptedTable() {}

  /** The finding, unless all that was paid came back or nothing was paid. */
  public static Optional<Finding> check(Spending project, LocalDate day) {
    BigDecimal spent = project.total().spent();
    return spent.signum() > 0 ? Optional.of(finding(project, spent, day)) : Optional.empty();
  }

  private static Finding finding(Spending project, BigDecimal spent, LocalDate day) {
    String amount = Money.shown(spent);
    return MonitoringRule.violated(
        ID,
        Severity.EXPLAIN,
        new Subject(0, project.projectName(), "", Place.WHOLE_FILE),
        new Evidence("已支付" + amount, "先有已接收的绩效目标表", amount),
        new Bilingual(
            String.format(
                "截至%s，项目“%s”（项目编码：%s）已支付%s，但没有已接收的绩效目标表。",
                RunDay.zh(day),
                project.projectName(),
                project.projectCode().isEmpty() ? "无" : project.projectCode(),
                amount),
            String.format(
                "Until %s %s was paid for project “%s” (code: %s), of which no target table was"
                    + " accepted.",
                day, amount, project.projectName(), project.projectCode())),
        new Bilingual(
            "请通知单位报送该项目的绩效目标表；已经报送的，可能被退回（见回执），或项目名称（项目编码）与台账不一致；不需要编报的，请注明原因。",
            "Ask the unit for the project's target table; if it was submitted, it may have been sent"
                + " back (see its receipt), or its name or code differs from the ledger's; if none is"
                + " due, note why."));
  }
}
