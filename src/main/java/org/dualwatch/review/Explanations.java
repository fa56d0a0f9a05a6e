package org.dualwatch.review;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dualwatch.rule.Rule;
import org.dualwatch.rule.RuleBook;

/** What the pages of rules say, each told once. */
final class Explanations {

  private static final List<String> HEADINGS = List.of("为什么", "怎么改");

  private final RuleBook rules;
  private final boolean on;
  private final Set<String> told = new HashSet<>();

  Explanations(RuleBook rules, boolean on) {
    this.rules = rules;
    this.on = on;
  }

  /**
   * The lines to print below a rule's first finding; none from then on, or where it has no page.
   */
  List<String> of(String rule) {
    if (!on || !told.add(rule)) {
      return List.of();
    }
    return rules.find(rule).stream()
        .flatMap(known -> HEADINGS.stream().flatMap(heading -> section(known, heading)))
        .toList();
  }

  private static Stream<String> section(Rule rule, String heading) {
    String text = rule.section(heading);
    return text.isEmpty()
        ? Stream.empty()
        : Stream.concat(Stream.of("【" + heading + "】"), text.lines());
  }
}
