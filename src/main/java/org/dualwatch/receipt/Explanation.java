package org.dualwatch.receipt;

import org.dualwatch.finding.Bilingual;
import org.dualwatch.rule.Rule;

/**
 * What a rule's page tells whoever wonders why something was found. The pages are in Chinese, but
 * for their titles.
 *
 * @param what 报告什么, as Markdown
 * @param why 为什么, likewise
 */
public record Explanation(String rule, Bilingual title, String what, String why, String basis) {

  static Explanation of(Rule rule) {
    return new Explanation(
        rule.id(), rule.title(), rule.section("报告什么"), rule.section("为什么"), rule.basis());
  }
}
