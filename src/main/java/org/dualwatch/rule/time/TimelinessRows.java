package org.dualwatch.rule.time;

import org.dualwatch.target.Indicator;
import org.dualwatch.value.Spelling;

/** The rows that a form files under 时效, whatever else its label says: 时效指标, 时效指标（10分）. */
final class TimelinessRows {

  private static final String TIMELINESS = "时效";

  private TimelinessRows() {}

  /** Whether a row is filed there. */
  static boolean has(Indicator row) {
    String level2 = row.level2().text();
    return level2.contains(TIMELINESS)
        || (level2.indexOf('效') > 0 && Spelling.key(level2).contains(TIMELINESS));
  }
}
