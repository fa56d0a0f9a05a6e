package org.dualwatch.alert;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dualwatch.alert.RunNews.Gathered;
import org.dualwatch.monitoring.MonitoringRun;

/** What the finance office is told of a monitoring run. */
final class RunAlert {

  private final MonitoringRun run;
  private final String report;
  private final Instant at;

  /**
   * @param report the name of its report, without an ending
   */
  RunAlert(MonitoringRun run, String report, Instant at) {
    this.run = run;
    this.report = report;
    this.at = at;
  }

  /** There are lights, or findings to act on or that could not be told; urgent where one is red. */
  Optional<Alert> of(Interest interest, RunNews news) {
    Gathered told = news.of(interest);
    if (told.count() == 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Alert(
            "run." + run.id(),
            at,
            "runs." + run.day().fiscalYear(),
            told.redCount() > 0,
            subject(told),
            lead(interest, told),
            told.rows()));
  }

  private String subject(Gathered told) {
    String day = "[双监控] 截至 " + run.day().asOf() + "：";
    List<AlertRow> lights = told.lights();
    if (lights.isEmpty()) {
      return day + told.count() + " 处需要处理";
    }
    AlertRow first = lights.get(0);
    return day
        + (told.redCount() > 0 ? "红灯 " + told.redCount() : "亮灯 " + lights.size())
        + " 个项目（"
        + first.unit()
        + "："
        + first.project()
        + (lights.size() > 1 ? " 等" : "")
        + (first.until().isEmpty() ? "" : "，单位应在" + first.until() + "前答复")
        + "）";
  }

  private List<String> lead(Interest interest, Gathered told) {
    List<String> lead = new ArrayList<>();
    if (interest.units().isEmpty()) {
      lead.add(
          "监控 "
              + run.totals().projects()
              + " 个项目，红灯 "
              + run.totals().red()
              + " 个，需要处理的情况 "
              + run.totals().toSettle()
              + " 处。");
    }
    lead.add("完整报告：reports/" + report + ".html，同名的 Excel 工作簿列出全部项目和情况。");
    int listed = told.rows().size();
    if (listed < told.count()) {
      lead.add("共 " + told.count() + " 行，清单只列出 " + listed + " 行。");
    }
    return lead;
  }
}
