package org.dualwatch.monitoring;

import org.dualwatch.spending.ContentId;

/** The names of what runs are judged by. */
final class RuleSets {

  /** Raised with every change to a rule on monitoring, to a light or a forecast. */
  private static final String MONITORING = "m2026.2";

  private static final int FINGERPRINT = 8;

  private RuleSets() {}

  /** The rule book's version, that of monitoring, and a fingerprint of the office's decisions. */
  static String named(String version, Thresholds thresholds, ProjectMap map) {
    String decisions = new ContentId().add(thresholds.text()).add(map.text()).hex();
    return version + " " + MONITORING + " " + decisions.substring(0, FINGERPRINT);
  }
}
