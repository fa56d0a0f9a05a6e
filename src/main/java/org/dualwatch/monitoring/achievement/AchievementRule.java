package org.dualwatch.monitoring.achievement;

import java.util.List;
import org.dualwatch.finding.Finding;
import org.dualwatch.monitoring.Achievements;

/** One thing that can be wrong between a project's targets and what is reported of them. */
interface AchievementRule {

  /** Every finding of it about one project; a pure function. */
  List<Finding> check(Achievements project);
}
