package org.dualwatch.target;

import java.util.Optional;
import java.util.regex.Pattern;
import org.dualwatch.value.Spelling;

/** Forms that look like target tables and are none: they report instead of promising. */
enum OtherForm {
  SELF_EVALUATION("self-evaluation-form", "绩效自评表", "a self-evaluation", "自评"),
  MONITORING("monitoring-form", "绩效运行监控表", "a monitoring form", "监控(?:情况)?表|执行监控|运行监控");

  private final String rule;
  private final String zh;
  private final String en;
  private final Pattern title;

  OtherForm(String rule, String zh, String en, String title) {
    this.rule = rule;
    this.zh = zh;
    this.en = en;
    this.title = Pattern.compile(title);
  }

  /** The id of the finding that says so. */
  String rule() {
    return rule;
  }

  String zh() {
    return zh;
  }

  String en() {
    return en;
  }

  /** The form that a heading names. */
  static Optional<OtherForm> named(String heading) {
    String key = Spelling.key(heading);
    if (key.length() > 100) {
      return Optional.empty();
    }
    if (MONITORING.title.matcher(key).find()) {
      return Optional.of(MONITORING);
    }
    return SELF_EVALUATION.title.matcher(key).find()
        ? Optional.of(SELF_EVALUATION)
        : Optional.empty();
  }
}
