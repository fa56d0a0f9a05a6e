package org.dualwatch.monitoring;

import java.util.List;
import org.dualwatch.finding.Finding;

/** One thing that can be wrong between a project's plan and its spending. */
interface MonitoringRule {

  /** 财政部 and Tianjin rules on in-year monitoring: execution of the money, progress, targets. */
  String BASIS = "财预〔2019〕136号《中央部门预算绩效运行监控管理暂行办法》；津财绩效〔2020〕11号《天津市市级预算绩效运行监控管理暂行办法》";

  /** Every finding of it about one project; a pure function. */
  List<Finding> check(Comparison comparison);
}
