package org.dualwatch.target;

import java.util.regex.Pattern;
import org.dualwatch.value.Spelling;

/** What a form that has indicators is for. */
enum FormUse {
  /** 绩效目标表: it promises. */
  TARGETS,
  /** 绩效目标执行监控表 (财预〔2019〕136号): it reports in the middle of the year. */
  MONITORING,
  /** 绩效自评表: it reports after the year, and is not read. */
  SELF_EVALUATION;

  private static final Pattern OF_MONITORING = Pattern.compile("监控(?:情况)?表|执行监控|运行监控");
  private static final Pattern OF_SELF_EVALUATION = Pattern.compile("自评");
  private static final int LONGEST = 100;

  /** What a heading says. */
  static FormUse named(String heading) {
    String key = Spelling.key(heading);
    if (key.length() > LONGEST) {
      return TARGETS;
    }
    if (OF_MONITORING.matcher(key).find()) {
      return MONITORING;
    }
    return OF_SELF_EVALUATION.matcher(key).find() ? SELF_EVALUATION : TARGETS;
  }

  /** What a form of this use is for where its indicators have these headings. */
  FormUse with(Headings headings) {
    if (headings.all().stream()
        .anyMatch(heading -> MonitoringColumn.isOfMonitoringOnly(heading.text()))) {
      return MONITORING;
    }
    return this == TARGETS && headings.names(IndicatorColumn.ACHIEVED) ? SELF_EVALUATION : this;
  }
}
