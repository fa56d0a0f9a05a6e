package org.dualwatch;

import java.io.IOException;
import java.sql.SQLException;
import org.dualwatch.monitoring.Monitor;
import org.dualwatch.monitoring.MonitoringRun;
import org.dualwatch.monitoring.RunTally;
import org.dualwatch.report.RunReports;
import org.dualwatch.report.RunWorkbooks;
import org.dualwatch.sheet.SummaryWorkbook;
import org.dualwatch.store.DueWorkbooks.Due;
import org.dualwatch.store.OpenRun;
import org.dualwatch.store.RunInputs;
import org.dualwatch.store.Runs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes the workbook of a run when the run is done: for a city it takes as long as all the rest,
 * and neither findings nor alerts are to wait for it. It is reckoned anew from what the run was
 * made from, which is all kept; that it comes to the same run is checked.
 */
public final class Summaries {

  private static final Logger LOG = LoggerFactory.getLogger(Summaries.class);

  private final Runs runs;
  private final Monitor monitor;
  private final RunWorkbooks workbooks;
  private final RunReports reports;

  Summaries(Runs runs, Monitor monitor, RunWorkbooks workbooks, RunReports reports) {
    this.runs = runs;
    this.monitor = monitor;
    this.workbooks = workbooks;
    this.reports = reports;
  }

  /**
   * Writes one beside the run's page. One of other rules than today's is left out, and that is
   * said: its rows would not be those of its page.
   *
   * @throws IllegalStateException where what is kept comes to another run: our own fault
   */
  public void write(Due due) throws SQLException, IOException {
    OpenRun run = due.run();
    if (!run.ruleSet().equals(monitor.ruleSet())) {
      LOG.warn(
          "截至 {} 的运行用的是规则 {}，现在的规则是 {}，不再写它的工作簿；需要时请重新运行 monitor"
              + " (the rules have changed since that run: no workbook of it is written)",
          run.day().asOf(),
          run.ruleSet(),
          monitor.ruleSet());
      return;
    }
    RunTally tally = monitor.tally(run.day(), run.snapshot());
    try (SummaryWorkbook workbook = workbooks.open();
        RunInputs inputs = runs.inputs(run)) {
      while (inputs.hasNext()) {
        workbooks.add(workbook, monitor.unit(run.day(), inputs.next(), tally));
      }
      MonitoringRun reckoned = tally.run();
      if (!reckoned.id().equals(due.id())) {
        throw new IllegalStateException(
            "The run " + due.id() + " comes to " + reckoned.id() + " when it is reckoned anew.");
      }
      workbooks.finish(workbook, reckoned, reports.name(reckoned));
    }
  }
}
