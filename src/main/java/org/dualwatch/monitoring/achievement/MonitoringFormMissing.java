package org.dualwatch.monitoring.achievement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Place;
import org.dualwatch.finding.Severity;
import org.dualwatch.finding.Subject;
import org.dualwatch.monitoring.MonitoringRule;
import org.dualwatch.monitoring.Progress;
import org.dualwatch.monitoring.RunDay;
import org.dualwatch.monitoring.Thresholds;

/**
 * Of some projects of a unit no monitoring form was accepted, or only one of an earlier month, and
 * it is due. Said once for a unit, which sends them together.
 */
public final class MonitoringFormMissing {

  static final String ID = "monitoring-form-missing";

  private static final int SHOWN = 30;

  private MonitoringFormMissing() {}

  /** The finding about a unit, once the forms are overdue. */
  public static Optional<Finding> check(
      List<Progress> projects, RunDay run, Thresholds thresholds) {
    List<String> missing =
        projects.stream()
            .filter(project -> project.achievement().upToDate().isEmpty())
            .map(project -> project.table().project())
            .toList();
    return missing.isEmpty() || !run.formsOverdue()
        ? Optional.empty()
        : Optional.of(finding(missing, run, run.asOf().plusDays(thresholds.formDueDays())));
  }

  private static Finding finding(List<String> missing, RunDay run, LocalDate due) {
    String names =
        missing.stream().limit(SHOWN).collect(Collectors.joining("、"))
            + (missing.size() > SHOWN ? " 等" + missing.size() + "个项目" : "");
    return MonitoringRule.violated(
        ID,
        Severity.EXPLAIN,
        new Subject(
            0, missing.size() == 1 ? missing.get(0) : missing.size() + "个项目", "", Place.WHOLE_FILE),
        new Evidence(
            missing.size() + "个项目没有监控表", "截至" + run.zh() + "的监控表，" + RunDay.zh(due) + "前报送", ""),
        new Bilingual(
            String.format("截至%s的绩效运行监控表应在%s前报送，还没有收到：%s。", run.zh(), RunDay.zh(due), names),
            String.format(
                "The monitoring forms until %s were due by %s; %d are missing.",
                run.asOf(), due, missing.size())),
        new Bilingual(
            "请在预填好的监控表里填写执行情况（没有收到预填表的，用财政部门发的空表），放入单位的文件夹。",
            "Complete the prefilled monitoring forms and drop them into the unit's folder."));
  }
}
