package org.dualwatch.monitoring.form;

import java.time.LocalDate;
import java.time.YearMonth;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Severity;
import org.dualwatch.monitoring.MonitoringRule;
import org.dualwatch.monitoring.RunDay;
import org.dualwatch.target.MonitoringForm;

/** The form reports of a month that is not over: nobody can know what it came to. */
final class FormMonthNotOver {

  static final String ID = "form-month-not-over";

  private FormMonthNotOver() {}

  static boolean isSo(MonitoringForm form, int year, LocalDate day) {
    return form.lastMonth().isPresent() && end(form, year).isAfter(day);
  }

  static Finding finding(MonitoringForm form, int year, LocalDate day) {
    String until = RunDay.zh(end(form, year));
    return MonitoringRule.violated(
        ID,
        Severity.BLOCK,
        form.subject(form.place()),
        new Evidence("截至" + until, "收到时（" + RunDay.zh(day) + "）已经结束的月份", ""),
        new Bilingual(
            String.format("监控表报告到%s，收到的时候这个月还没有结束。", until),
            String.format(
                "The form reports until %s, which was not over on %s.", end(form, year), day)),
        new Bilingual(
            "请核对表头的月份和年度；填错的改正后重新放入，否则等这个月结束后再报。",
            "Check months and year of the headings, or submit it once the month is over."));
  }

  private static LocalDate end(MonitoringForm form, int year) {
    return YearMonth.of(year, form.lastMonth().orElse(1)).atEndOfMonth();
  }
}
