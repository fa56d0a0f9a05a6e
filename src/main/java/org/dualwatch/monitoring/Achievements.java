package org.dualwatch.monitoring;

import org.dualwatch.target.MonitoringForm;

/** One project's plan beside what its unit reports of it, for the rules on targets to judge. */
public record Achievements(
    AcceptedTable table,
    Execution execution,
    Achievement.Reported reported,
    RunDay run,
    Thresholds thresholds) {

  /** The form as it was read. */
  public MonitoringForm form() {
    return reported.form().form();
  }

  /** The last month that is reported, as people write it. */
  public String untilZh() {
    return RunDay.zh(reported.form().until(run));
  }
}
