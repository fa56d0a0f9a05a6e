package org.dualwatch.monitoring.achievement;

import java.util.List;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Severity;
import org.dualwatch.monitoring.Achievements;
import org.dualwatch.monitoring.Attainment.Measured;
import org.dualwatch.monitoring.IndicatorProgress;
import org.dualwatch.monitoring.MonitoringRule;
import org.dualwatch.monitoring.Pace;
import org.dualwatch.monitoring.Percent;
import org.dualwatch.monitoring.TimeProgress;

/**
 * A quantity is far behind what could be expected at this part of the year: by more than 30 % of it
 * in the standard (吉林省教育厅 2024 has 30 %).
 */
final class QuantityBehindPace implements AchievementRule {

  static final String ID = "quantity-behind-pace";

  @Override
  public List<Finding> check(Achievements project) {
    return project.reported().indicators().stream()
        .filter(indicator -> indicator.pace() == Pace.GROWS)
        .flatMap(
            indicator ->
                indicator.attainment().measured().stream()
                    .filter(m -> isFarOff(project, m))
                    .map(m -> finding(project, indicator, m)))
        .toList();
  }

  private static boolean isFarOff(Achievements project, Measured measured) {
    return measured.percentOff().compareTo(project.thresholds().quantityOffBeyond()) > 0;
  }

  private static Finding finding(
      Achievements project, IndicatorProgress indicator, Measured measured) {
    String name = indicator.planned().name();
    TimeProgress time = project.reported().time();
    String off = Percent.shown(measured.percentOff());
    return MonitoringRule.violated(
        ID,
        Severity.EXPLAIN,
        project.table().subject(indicator.planned()),
        new Evidence(measured.actualShown(), "≥" + measured.expectedShown(), off),
        new Bilingual(
            String.format(
                "截至%s，“%s”完成%s；全年目标%s，按序时进度（%s）应达到%s，少%s。",
                project.untilZh(),
                name,
                measured.actualShown(),
                indicator.planned().value().text(),
                time.zh(),
                measured.expectedShown(),
                off),
            String.format(
                "Until %s “%s” has come to %s; of %s for the year %s could be expected (%s): %s less.",
                project.untilZh(),
                name,
                measured.actualShown(),
                indicator.planned().value().text(),
                measured.expectedShown(),
                time.en(),
                off)),
        new Bilingual(
            "请说明偏差原因和全年能否完成；集中在下半年开展的，写明安排；完不成的，请同步调整预算和目标。",
            "Explain why and whether it will be reached; if it is planned for the second half, say so; if"
                + " not, have budget and target adjusted."));
  }
}
