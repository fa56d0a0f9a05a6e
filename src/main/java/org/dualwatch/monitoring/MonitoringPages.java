package org.dualwatch.monitoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
    return ids().stream().filter(id::equals).findFirst().map(MonitoringPages::pageOf);
  }

  private static String pageOf(String id) {
    try (InputStream page = MonitoringPages.class.getResourceAsStream(id + ".md")) {
      if (page == null) {
        throw new IllegalStateException("The finding " + id + " has no page " + id + ".md");
      }
      return new String(page.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The page of " + id + " could not be read", e);
    }
  }
}
