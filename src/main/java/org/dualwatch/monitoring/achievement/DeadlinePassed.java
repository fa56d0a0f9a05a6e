package org.dualwatch.monitoring.achievement;

import java.time.LocalDate;
import java.util.List;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Severity;
import org.dualwatch.monitoring.Achievements;
import org.dualwatch.monitoring.IndicatorProgress;
import org.dualwatch.monitoring.MonitoringRule;
import org.dualwatch.monitoring.RunDay;
import org.dualwatch.value.TargetValue;

/** A deadline lies before the end of what is reported, and the form says that it is not done. */
final class DeadlinePassed implements AchievementRule {

  static final String ID = "deadline-passed";

  @Override
  public List<Finding> check(Achievements project) {
    LocalDate until = project.reported().form().until(project.run());
    return project.reported().indicators().stream()
        .filter(indicator -> indicator.isOverdue(until))
        .map(indicator -> finding(project, indicator))
        .toList();
  }

  private static Finding finding(Achievements project, IndicatorProgress indicator) {
    String name = indicator.planned().name();
    String reported = indicator.reported().actual().text();
    String due = RunDay.zh(((TargetValue.Deadline) indicator.planned().value()).date());
    return MonitoringRule.violated(
        ID,
        Severity.EXPLAIN,
        project.table().subject(indicator.planned()),
        new Evidence(reported, due + "前完成", ""),
        new Bilingual(
            String.format("“%s”应在%s前完成，监控表报告截至%s：%s。", name, due, project.untilZh(), reported),
            String.format(
                "“%s” was due by %s; the form says until %s: %s.",
                name, due, project.untilZh(), reported)),
        new Bilingual(
            "请说明延误的原因和预计完成时间；完成时间确需推迟的，请按规定调整绩效目标。",
            "Explain the delay and when it will be done; if the deadline has to move, have the target"
                + " adjusted."));
  }
}
