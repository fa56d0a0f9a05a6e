package org.dualwatch.monitoring;

import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Outcome;
import org.dualwatch.finding.Severity;
import org.dualwatch.finding.Subject;

/** What all rules on monitoring rest on. */
public final class MonitoringRule {

  /** 财政部 and Tianjin rules on in-year monitoring: execution of the money, progress, targets. */
  public static final String BASIS =
      "财预〔2019〕136号《中央部门预算绩效运行监控管理暂行办法》；津财绩效〔2020〕11号《天津市市级预算绩效运行监控管理暂行办法》";

  private MonitoringRule() {}

  /** A problem that was found. */
  public static Finding violated(
      String id,
      Severity severity,
      Subject subject,
      Evidence evidence,
      Bilingual message,
      Bilingual fix) {
    return new Finding(id, severity, Outcome.VIOLATED, subject, evidence, message, fix, BASIS);
  }

  /** Something that cannot be told, and why. */
  public static Finding undecided(
      String id,
      Severity severity,
      Subject subject,
      Evidence evidence,
      Bilingual message,
      Bilingual fix) {
    return new Finding(id, severity, Outcome.NOT_EVALUATED, subject, evidence, message, fix, BASIS);
  }
}
