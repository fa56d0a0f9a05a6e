package org.dualwatch.monitoring.achievement;

import java.util.List;
import java.util.stream.Stream;
import org.dualwatch.finding.Finding;
import org.dualwatch.monitoring.Achievements;

/** All rules on targets. */
public final class AchievementRules {

  private static final List<AchievementRule> ALL =
      List.of(
          new CompletionImpossible(),
          new DeadlinePassed(),
          new QuantityBehindPace(),
          new ReportedSpendingDiffers(),
          new SpendingAndAchievementApart(),
          new TargetMissedSoFar());

  private AchievementRules() {}

  /** All findings about one project, in no order. */
  public static Stream<Finding> check(Achievements project) {
    return ALL.stream().flatMap(rule -> rule.check(project).stream());
  }

  /** The ids of all findings on targets. */
  public static List<String> ids() {
    return List.of(
        CompletionImpossible.ID,
        DeadlinePassed.ID,
        MonitoringFormMissing.ID,
        QuantityBehindPace.ID,
        ReportedSpendingDiffers.ID,
        SpendingAndAchievementApart.ID,
        TargetMissedSoFar.ID);
  }
}
