package org.dualwatch.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dualwatch.monitoring.AcceptedTable;
import org.dualwatch.monitoring.Achievement;
import org.dualwatch.monitoring.Attainment;
import org.dualwatch.monitoring.Colour;
import org.dualwatch.monitoring.Execution;
import org.dualwatch.monitoring.Forecast;
import org.dualwatch.monitoring.IndicatorProgress;
import org.dualwatch.monitoring.Light;
import org.dualwatch.monitoring.Lights;
import org.dualwatch.monitoring.MonitoringRun;
import org.dualwatch.monitoring.Progress;
import org.dualwatch.monitoring.RunTotals;
import org.dualwatch.monitoring.UnitFinding;
import org.dualwatch.monitoring.UnitOutcome;
import org.dualwatch.spending.Spending;

/** A monitoring run as JSON; amounts in 元, rates in %. */
public final class RunJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final List<String> LIGHTS = List.of("budget", "target", "completion");

  private RunJson() {}

  /** The run as a whole, without its units. */
  public static ObjectNode of(MonitoringRun run) {
    ObjectNode json = NODES.objectNode();
    json.put("id", run.id());
    json.put("asOf", run.day().asOf().toString());
    json.put("formsOverdue", run.day().formsOverdue());
    json.put("fiscalYear", run.day().fiscalYear());
    ObjectNode snapshot = json.putObject("ledgerSnapshot");
    snapshot.put("id", run.snapshot().id());
    snapshot.put("units", run.snapshot().units());
    snapshot.put("projects", run.snapshot().projects());
    snapshot.put("budgetLines", run.snapshot().budgetLines());
    snapshot.put("payments", run.snapshot().payments());
    snapshot.put("spent", JsonView.exact(run.snapshot().spent()));
    json.put("rulesVersion", run.ruleSet());
    json.set("totals", totals(run.totals()));
    return json;
  }

  /** The figures. */
  public static ObjectNode totals(RunTotals totals) {
    ObjectNode json = NODES.objectNode();
    json.put("units", totals.units());
    json.put("projects", totals.projects());
    json.put("unknown", totals.unknown());
    json.put("reported", totals.reported());
    json.put("red", totals.red());
    json.put("budget", JsonView.exact(totals.budget()));
    json.put("spent", JsonView.exact(totals.spent()));
    json.put("executionRate", totals.rate().toPlainString());
    json.put("spentInLedger", JsonView.exact(totals.spentInLedger()));
    json.put("spentWhereNoTableIsDue", JsonView.exact(totals.noTableDue()));
    json.put("projectsWithoutTable", totals.withoutTable());
    json.put("block", totals.grave());
    json.put("explain", totals.toExplain());
    json.put("notEvaluated", totals.undecided());
    ObjectNode lights = json.putObject("lights");
    for (int i = 0; i < LIGHTS.size(); i++) {
      ObjectNode colours = lights.putObject(LIGHTS.get(i));
      totals.lights().get(i).forEach((colour, count) -> colours.put(colour.id(), count));
    }
    return json;
  }

  /** The figures that {@link #totals} wrote; what earlier versions did not write is 0. */
  public static RunTotals readTotals(JsonNode json) {
    List<Map<Colour, Long>> lights = new ArrayList<>();
    for (String light : LIGHTS) {
      Map<Colour, Long> counts = new EnumMap<>(Colour.class);
      for (Colour colour : Colour.values()) {
        long count = json.path("lights").path(light).path(colour.id()).asLong();
        if (count > 0) {
          counts.put(colour, count);
        }
      }
      lights.add(counts);
    }
    return new RunTotals(
        json.path("units").asLong(),
        json.path("projects").asLong(),
        json.path("unknown").asLong(),
        json.path("reported").asLong(),
        json.path("red").asLong(),
        new BigDecimal(json.path("budget").asText("0")),
        new BigDecimal(json.path("spent").asText("0")),
        new BigDecimal(json.path("executionRate").asText("0")),
        new BigDecimal(json.path("spentInLedger").asText("0")),
        new BigDecimal(json.path("spentWhereNoTableIsDue").asText("0")),
        json.path("projectsWithoutTable").asLong(),
        json.path("block").asLong(),
        json.path("explain").asLong(),
        json.path("notEvaluated").asLong(),
        lights);
  }

  /** One unit of a run. */
  public static ObjectNode unit(UnitOutcome unit) {
    ObjectNode json = NODES.objectNode();
    json.put("unit", unit.unitCode());
    JsonView.put(json, "name", unit.unitName());
    json.set("progress", progress(unit.progress()));
    json.set("findings", findings(unit.findings()));
    ledgerProjects(json.putArray("withoutTable"), unit.withoutTable());
    ledgerProjects(json.putArray("noTableDue"), unit.noTableDue());
    return json;
  }

  /** Projects of a run, in their order. */
  public static ArrayNode progress(List<Progress> progress) {
    ArrayNode json = NODES.arrayNode();
    progress.forEach(one -> json.add(progress(one)));
    return json;
  }

  /** Findings of a run, in their order. */
  public static ArrayNode findings(List<UnitFinding> findings) {
    ArrayNode json = NODES.arrayNode();
    findings.forEach(one -> json.add(finding(one)));
    return json;
  }

  private static void ledgerProjects(ArrayNode json, List<Spending> projects) {
    for (Spending project : projects) {
      ObjectNode one = json.addObject();
      JsonView.put(one, "projectCode", project.projectCode());
      JsonView.put(one, "project", project.projectName());
      one.put("approved", JsonView.exact(project.total().approved()));
      one.put("spent", JsonView.exact(project.total().spent()));
    }
  }

  /** One project of a run. */
  public static ObjectNode progress(Progress progress) {
    AcceptedTable table = progress.table();
    ObjectNode json = NODES.objectNode();
    json.put("unit", table.unitCode());
    json.put("receipt", table.receiptNo());
    json.put("table", table.number());
    JsonView.put(json, "project", table.project());
    JsonView.put(json, "projectCode", table.projectCode());
    json.put("budget", JsonView.exact(table.total()));
    json.put("timeProgress", progress.timeProgress().percent().toPlainString());
    json.put("timeProgressBy", progress.timeProgress().en());
    if (progress.execution() instanceof Execution.Known known) {
      json.put("approved", JsonView.exact(known.total().approved()));
      json.put("spent", JsonView.exact(known.total().spent()));
      json.put("executionRate", known.rate().toPlainString());
      json.put("pointsBehind", known.pointsBehind().toPlainString());
    } else {
      json.putNull("approved").putNull("spent").putNull("executionRate").putNull("pointsBehind");
    }
    json.set("forecast", forecast(progress.forecast()));
    json.set("achievement", achievement(progress.achievement()));
    json.set("lights", lights(progress.lights()));
    return json;
  }

  private static ObjectNode forecast(Forecast forecast) {
    ObjectNode json = NODES.objectNode();
    if (forecast instanceof Forecast.Band band) {
      json.put("low", JsonView.exact(band.low()));
      json.put("likely", JsonView.exact(band.likely()));
      json.put("high", JsonView.exact(band.high()));
      json.put("linear", JsonView.exact(band.linear()));
      json.put("byLastYear", band.byLastYear());
    }
    return json;
  }

  private static ObjectNode achievement(Achievement achievement) {
    ObjectNode json = NODES.objectNode();
    if (!(achievement instanceof Achievement.Reported reported)) {
      return json;
    }
    json.put("receipt", reported.form().receiptNo());
    json.put("form", reported.form().form().number());
    json.put("lastMonth", reported.form().form().lastMonth().orElse(0));
    JsonView.put(
        json, "percent", reported.percent().map(percent -> percent.toPlainString()).orElse(""));
    ArrayNode indicators = json.putArray("indicators");
    reported.indicators().forEach(one -> indicators.add(indicator(one)));
    return json;
  }

  private static ObjectNode indicator(IndicatorProgress indicator) {
    ObjectNode json = NODES.objectNode();
    JsonView.put(json, "name", indicator.planned().name());
    JsonView.put(json, "target", indicator.planned().value().text());
    JsonView.put(json, "actual", indicator.reported().actual().text());
    JsonView.put(json, "forecast", indicator.reported().forecast().text());
    json.put("likelihood", indicator.reported().likelihood().id());
    if (indicator.attainment() instanceof Attainment.Measured measured) {
      json.put("expected", JsonView.exact(measured.expected()));
      json.put("met", measured.met());
    }
    return json;
  }

  private static ObjectNode lights(Lights lights) {
    ObjectNode json = NODES.objectNode();
    for (int i = 0; i < LIGHTS.size(); i++) {
      Light light = lights.all().get(i);
      json.putObject(LIGHTS.get(i))
          .put("colour", light.colour().id())
          .put("zh", light.because().zh())
          .put("en", light.because().en());
    }
    return json;
  }

  /** One finding of a run. */
  private static ObjectNode finding(UnitFinding one) {
    ObjectNode json = NODES.objectNode();
    json.put("unit", one.unitCode());
    JsonView.put(json, "receipt", one.receiptNo());
    json.setAll(JsonView.finding(one.finding()));
    return json;
  }
}
