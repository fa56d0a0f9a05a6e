package org.dualwatch.dashboard;

import java.util.function.Function;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.page.Words;

/**
 * What rules are called.
 *
 * @param known a rule's title by its id; empty where nobody knows it
 */
public record RuleTitles(Function<String, Bilingual> known) {

  /** A rule's title; its id where it has none, such as a rule of the office that is gone. */
  public String of(String rule, Words words) {
    Bilingual title = known.apply(rule);
    String said = words.has(title) ? words.of(title) : title.zh();
    return said.isEmpty() ? rule : said;
  }
}
