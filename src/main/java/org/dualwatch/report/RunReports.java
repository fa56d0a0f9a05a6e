package org.dualwatch.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.dualwatch.json.RunJson;
import org.dualwatch.monitoring.Colour;
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

  /** The report's files without their endings; the same for the same day and input. */
  public String name(MonitoringRun run) {
    return "monitoring-" + run.day().asOf() + "-" + run.id().substring(0, 8);
  }

  /**
   * The run as JSON with the projects and findings that its page shows; camel-jackson writes it.
   */
  public JsonNode json(MonitoringRun run) {
    ObjectNode json = RunJson.of(run);
    json.put("complete", run.highlights().complete());
    json.set("progress", RunJson.progress(run.highlights().projects()));
    json.set("findings", RunJson.findings(run.highlights().findings()));
    return json;
  }

  /** The page, complete in itself. */
  public String html(MonitoringRun run) {
    return pages.fill(
        "report.ftlh",
        Map.of(
            "run",
            run,
            "colours",
            List.of(Colour.values()),
            "burn",
            BurnChart.of(run),
            "quadrant",
            Quadrant.of(run),
            "red",
            RedProject.of(run)));
  }
}
