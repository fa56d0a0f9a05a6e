package org.dualwatch.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.dualwatch.json.RunJson;
import org.dualwatch.monitoring.MonitoringRun;
import org.dualwatch.page.Pages;

/** The page of a monitoring run for the finance office: figures first, then what needs action. */
public final class RunReports {

  private final Pages pages;

  /**
   * @param pages fills the templates
   */
  public RunReports(Pages pages) {
    this.pages = pages;
  }

  /** The report's file without its ending; the same for the same day and input. */
  public String name(MonitoringRun run) {
    return "monitoring-" + run.day() + "-" + run.id().substring(0, 8);
  }

  /** The run as JSON; camel-jackson writes it. */
  public JsonNode json(MonitoringRun run) {
    return RunJson.of(run);
  }

  /** The page, complete in itself. */
  public String html(MonitoringRun run) {
    return pages.fill("report.ftlh", Map.of("run", run, "totals", Totals.of(run)));
  }
}
