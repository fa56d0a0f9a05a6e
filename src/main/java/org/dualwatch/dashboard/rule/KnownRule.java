package org.dualwatch.dashboard.rule;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dualwatch.finding.Bilingual;

/**
 * What makes findings of one id.
 *
 * @param kind where it looks
 * @param severity the severity's id, empty where it differs from finding to finding
 * @param on whether it runs here
 * @param page in Markdown
 * @param parameters what an office may set
 * @param reason why it runs otherwise here; empty where the profile does not say
 */
record KnownRule(
    String id,
    Bilingual title,
    Kind kind,
    String severity,
    boolean on,
    String page,
    List<Tuning> parameters,
    String reason) {

  private static final Pattern HEAD =
      Pattern.compile("# (?<zh>[^\\n]+)\\n+(?<en>[^\\n]+) \\(`[a-z0-9-]+`\\)");

  KnownRule {
    parameters = List.copyOf(parameters);
  }

  /** Where a rule looks. */
  enum Kind {
    TABLE("table"),
    MONITORING("monitoring"),
    CORRECTION("correction"),
    READING("reading");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    /** The end of its word's key. */
    String id() {
      return id;
    }
  }

  /**
   * A number or a list of words that an office may set.
   *
   * @param standard where no profile sets one
   * @param here as this office has it
   */
  record Tuning(String name, String standard, String here, String meaning) {

    boolean isChanged() {
      return !standard.equals(here);
    }
  }

  /** The title that a page begins with, in both languages. */
  static Bilingual title(String page) {
    Matcher head = HEAD.matcher(page);
    return head.lookingAt()
        ? new Bilingual(head.group("zh"), head.group("en"))
        : new Bilingual(page.lines().findFirst().orElse("").replaceFirst("^# *", ""), "");
  }

  /** Whether a text that somebody looks for stands in its id or title. */
  boolean isAbout(String text) {
    String all = id + "\n" + title.zh() + "\n" + title.en();
    return all.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
  }
}
