package org.dualwatch.office;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.dualwatch.finding.FindingPage;
import org.dualwatch.rule.Waivers;

/**
 * The pages of the findings that come from no rule: those of receiving and reading files, and the
 * notes on waivers.
 */
public final class Notices {

  private static final List<String> IDS =
      List.of(
          "archive-empty",
          "archive-nested",
          "character-unusual",
          "drawing-not-read",
          "file-damaged",
          "file-empty",
          "file-encoding-unclear",
          "file-encrypted",
          "file-format-not-supported",
          "file-has-dtd",
          "file-has-embedded-objects",
          "file-has-macros",
          "file-is-scan",
          "file-json-invalid",
          "file-json-not-target-tables",
          "file-json-value-unexpected",
          "file-name-differs-from-content",
          "file-name-hides-characters",
          "file-name-is-path",
          "file-name-too-long",
          "file-too-complex",
          "file-too-large",
          "file-unreadable-content",
          "fiscal-year-unknown",
          "folder-not-registered",
          "formula-of-another-file",
          "formula-without-result",
          "hidden-content-not-read",
          "indicator-rows-missing",
          "indicator-rows-without-heading",
          "monitoring-indicators-missing",
          "monitoring-month-unknown",
          "monitoring-year-unknown",
          "no-target-table",
          "number-format-unknown",
          "number-shown-rounded",
          "rows-cannot-be-told",
          "rows-not-read",
          "self-evaluation-form",
          "sides-unclear",
          "value-covered-by-merge",
          "value-from-formula",
          "value-hidden-by-format",
          Waivers.EXPIRED,
          Waivers.UNUSED);

  private Notices() {}

  /** The ids of all such findings, sorted; each has a page. */
  public static List<String> ids() {
    return List.copyOf(new TreeSet<>(IDS));
  }

  /** The title of a finding's page. */
  public static String title(String id) {
    return page(id).orElse("").lines().findFirst().orElse("").replaceFirst("^# ", "");
  }

  /**
   * The page of such a finding, as Markdown; empty where there is none of this id.
   *
   * @throws IllegalStateException where it has no page
   */
  public static Optional<String> page(String id) {
    return IDS.contains(id)
        ? Optional.of(FindingPage.text(Notices.class, "/org/dualwatch/notice/" + id))
        : Optional.empty();
  }
}
