package org.dualwatch.receipt;

import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Severity;
import org.dualwatch.value.Spelling;

/**
 * A finding, as far as two submissions of a project are compared by it: rows move, so its place is
 * no part of what makes it the same.
 *
 * @param counts whether it is to be mended or explained, for its own sake: no note, no consequence,
 *     not let pass
 */
public record Remark(String rule, String indicator, Bilingual message, boolean counts) {

  /** What is compared of a finding. */
  public static Remark of(Finding finding) {
    boolean counts =
        finding.violated() && !finding.isConsequence() && finding.severity() != Severity.NOTE;
    return new Remark(finding.rule(), finding.subject().indicator(), finding.message(), counts);
  }

  /** The same for the same problem of the same indicator. */
  String key() {
    return rule + "|" + Spelling.key(indicator);
  }
}
