package org.dualwatch.monitoring.achievement;

import java.util.List;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Severity;
import org.dualwatch.monitoring.Achievements;
import org.dualwatch.monitoring.IndicatorProgress;
import org.dualwatch.monitoring.MonitoringRule;
import org.dualwatch.monitoring.Pace;
import org.dualwatch.monitoring.PlannedIndicator;
import org.dualwatch.value.Spelling;

/**
 * A rate is below its target, or something is above the bound that it must not exceed: neither
 * grows with the year, so what is reported stands beside the whole target. Of a cost that the
 * ledger knows by its name the ledger tells, and not the form.
 */
final class TargetMissedSoFar implements AchievementRule {

  static final String ID = "target-missed-so-far";

  @Override
  public List<Finding> check(Achievements project) {
    return project.reported().indicators().stream()
        .filter(i -> i.pace() == Pace.HOLDS || i.pace() == Pace.CAPPED)
        .filter(indicator -> !isInLedger(project, indicator.planned()))
        .flatMap(
            indicator ->
                indicator.attainment().measured().stream()
                    .filter(measured -> !measured.met())
                    .map(measured -> finding(project, indicator)))
        .toList();
  }

  private static boolean isInLedger(Achievements project, PlannedIndicator planned) {
    return planned.isCost()
        && project
            .execution()
            .known()
            .filter(
                known ->
                    known.spending().items().stream()
                        .anyMatch(
                            item -> Spelling.key(item.name()).equals(Spelling.key(planned.name()))))
            .isPresent();
  }

  private static Finding finding(Achievements project, IndicatorProgress indicator) {
    String name = indicator.planned().name();
    String target = indicator.planned().value().text();
    String actual = indicator.reported().actual().text();
    return MonitoringRule.violated(
        ID,
        Severity.EXPLAIN,
        project.table().subject(indicator.planned()),
        new Evidence(actual, target, ""),
        new Bilingual(
            String.format("截至%s，“%s”为%s，目标为%s。", project.untilZh(), name, actual, target),
            String.format(
                "Until %s “%s” is %s, the target is %s.", project.untilZh(), name, actual, target)),
        new Bilingual(
            "请核对填写的数字和单位；数字无误的，请说明原因和改进措施。",
            "Check number and unit; if they are right, explain why and what will be done."));
  }
}
