package org.dualwatch.review;

import java.time.LocalDate;
import org.dualwatch.rule.RuleBook;

/**
 * What all files of one call of {@code check} share.
 *
 * @param rules the rule book, which knows its version and its profile
 * @param asOf the day of the judgement
 * @param program the program's version; empty where it was not packaged
 */
public record ReviewRun(RuleBook rules, LocalDate asOf, String program) {

  /** What a rule is called; empty for what reading reports, which has no page. */
  String title(String rule) {
    return rules.find(rule).map(known -> known.title().zh()).orElse("");
  }
}
