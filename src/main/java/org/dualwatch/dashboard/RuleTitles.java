package org.dualwatch.dashboard;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** What rules are called, by the first line of their pages. */
public final class RuleTitles {

  private static final int MOST = 1000;

  private final Function<String, Optional<String>> page;
  private final Map<String, String> known = new ConcurrentHashMap<>();

  /**
   * @param page the page of a rule; empty where there is no such rule
   */
  public RuleTitles(Function<String, Optional<String>> page) {
    this.page = page;
  }

  /** A rule's title; its id where it has no page, such as a rule of the office that is gone. */
  public String of(String rule) {
    String title = known.get(rule);
    if (title != null) {
      return title;
    }
    String read =
        page.apply(rule)
            .flatMap(text -> text.lines().findFirst())
            .map(line -> line.replaceFirst("^#+ *", ""))
            .orElse(rule);
    // Ids come from addresses too: not all that somebody thinks of is kept.
    if (known.size() < MOST) {
      known.put(rule, read);
    }
    return read;
  }
}
