package org.dualwatch.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
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
    return name(run.day().asOf(), run.id());
  }

  /** The same of a run of a day and id. */
  public static String name(LocalDate asOf, String id) {
    return "monitoring-" + asOf + "-" + id.substring(0, 8);
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

  /**
   * The page, complete in itself but for the pages of units, which it leads to.
   *
   * @param units those that have a page of their own
   */
  public String html(MonitoringRun run, List<UnitLine> units) {
    RunPage page = RunPage.of(run, units);
    return pages.fill(
        "report.ftlh",
        Map.of(
            "run", run,
            "page", page,
            "folder", name(run),
            "colours", List.of(Colour.values()),
            "burn", Burns.of(run),
            "quadrant", Quadrant.of(run.time(), page.projects()),
            "red", RedProject.of(run, page.projects())));
  }
}
