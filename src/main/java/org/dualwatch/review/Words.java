package org.dualwatch.review;

import org.dualwatch.finding.Finding;

/** The words by which people are told what became of a finding. */
final class Words {

  private Words() {}

  /** How grave it is, or why it does not count. */
  static String handling(Finding finding) {
    return switch (finding.outcome()) {
      case VIOLATED -> finding.severity().zh();
      case NOT_EVALUATED -> "无法判断";
      case WAIVED -> "已豁免";
    };
  }
}
