package org.dualwatch.rule.benefit;

import org.dualwatch.rule.Labels;
import org.dualwatch.target.Indicator;
import org.dualwatch.value.Spelling;

/** The rows that a form files under 效益, or under one of its level 2 labels with none above. */
final class BenefitRows {

  private static final String BENEFIT = "效益";
  private static final String LASTING = "可持续";

  private BenefitRows() {}

  /** Whether a row is filed there; one of satisfaction is not, wherever it stands. */
  static boolean has(Indicator row) {
    if (SatisfactionRows.filed(row)) {
      return false;
    }
    String level1 = row.level1().text();
    if (says(level1)) {
      return true;
    }
    String level2 = row.level2().text();
    return (says(level2) || level2.contains(LASTING)) && Labels.ofLevel1(level1).isEmpty();
  }

  private static boolean says(String label) {
    return label.contains(BENEFIT)
        || (label.indexOf('益') > 0 && Spelling.key(label).contains(BENEFIT));
  }
}
