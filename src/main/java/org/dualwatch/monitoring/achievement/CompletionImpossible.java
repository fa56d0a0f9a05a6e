package org.dualwatch.monitoring.achievement;

import java.util.List;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Severity;
import org.dualwatch.monitoring.Achievements;
import org.dualwatch.monitoring.IndicatorProgress;
import org.dualwatch.monitoring.MonitoringRule;
import org.dualwatch.target.Likelihood;

/**
 * The unit itself holds a target to be impossible (完成目标可能性：完全不可能): budget and target are to be
 * adjusted together (财预〔2019〕136号).
 */
final class CompletionImpossible implements AchievementRule {

  static final String ID = "completion-impossible";

  @Override
  public List<Finding> check(Achievements project) {
    return project.reported().indicators().stream()
        .filter(indicator -> indicator.reported().likelihood() == Likelihood.IMPOSSIBLE)
        .map(indicator -> finding(project, indicator))
        .toList();
  }

  private static Finding finding(Achievements project, IndicatorProgress indicator) {
    String name = indicator.planned().name();
    String target = indicator.planned().value().text();
    return MonitoringRule.violated(
        ID,
        Severity.BLOCK,
        project.table().subject(indicator.planned()),
        new Evidence(Likelihood.IMPOSSIBLE.zh(), target, ""),
        new Bilingual(
            String.format("单位在监控表中预计，“%s”（%s）全年完全不可能完成。", name, target),
            String.format("The unit holds “%s” (%s) to be impossible this year.", name, target)),
        new Bilingual(
            "请与单位商定：调整预算并同步调整绩效目标，或提出保证完成的措施。",
            "Settle with the unit: adjust budget and target together, or how it will be done after all."));
  }
}
