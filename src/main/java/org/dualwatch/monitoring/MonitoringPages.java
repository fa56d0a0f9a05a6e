package org.dualwatch.monitoring;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dualwatch.finding.FindingPage;
import org.dualwatch.monitoring.achievement.AchievementRules;
import org.dualwatch.monitoring.form.FormRules;
import org.dualwatch.monitoring.money.MoneyRules;

/** The pages of all findings that monitoring makes. */
public final class MonitoringPages {

  private MonitoringPages() {}

  /** The ids of all findings, sorted; each has a page. */
  public static List<String> ids() {
    return Stream.of(MoneyRules.ids(), AchievementRules.ids(), FormRules.ids())
        .flatMap(List::stream)
        .sorted()
        .toList();
  }

  /**
   * The page of one kind of finding, as Markdown; empty where there is no such kind.
   *
   * @throws IllegalStateException where it has no page
   */
  public static Optional<String> page(String id) {
    return ids().contains(id)
        ? Optional.of(FindingPage.text(MonitoringPages.class, id))
        : Optional.empty();
  }
}
