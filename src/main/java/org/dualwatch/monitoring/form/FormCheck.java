package org.dualwatch.monitoring.form;

import java.time.YearMonth;
import java.util.Map;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Severity;
import org.dualwatch.monitoring.AcceptedTable;
import org.dualwatch.monitoring.FormJoin;
import org.dualwatch.monitoring.MonitoringRule;
import org.dualwatch.monitoring.PlannedIndicator;
import org.dualwatch.monitoring.Thresholds;
import org.dualwatch.monitoring.TimeProgress;
import org.dualwatch.target.Field;
import org.dualwatch.target.MonitoredIndicator;
import org.dualwatch.target.MonitoringForm;

/**
 * A monitoring form beside the accepted table that it reports of.
 *
 * @param rows the form's rows by the table's indicators
 * @param time what part of the year had passed at the end of the last month that is reported; all
 *     of it where no month is stated, and {@link DeviationUnexplained} then says nothing
 */
record FormCheck(
    MonitoringForm form,
    AcceptedTable table,
    Map<PlannedIndicator, MonitoredIndicator> rows,
    TimeProgress time,
    Thresholds thresholds) {

  static FormCheck of(MonitoringForm form, AcceptedTable table, int year, Thresholds thresholds) {
    return new FormCheck(
        form,
        table,
        FormJoin.rows(table, form),
        TimeProgress.at(
            YearMonth.of(year, form.lastMonth().orElse(12)).atEndOfMonth(),
            year,
            thresholds.dayCount()),
        thresholds);
  }

  /** A problem of one row, at the cell that it is about. */
  Finding finding(
      String id,
      Severity severity,
      MonitoredIndicator row,
      Evidence evidence,
      Bilingual message,
      Bilingual fix) {
    return finding(id, severity, row, row.actualField(), evidence, message, fix);
  }

  /** A problem of one row, at another cell of it. */
  Finding finding(
      String id,
      Severity severity,
      MonitoredIndicator row,
      Field cell,
      Evidence evidence,
      Bilingual message,
      Bilingual fix) {
    return MonitoringRule.violated(
        id, severity, form.subject(row, cell.place()), evidence, message, fix);
  }
}
