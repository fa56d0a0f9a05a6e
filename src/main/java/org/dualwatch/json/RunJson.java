package org.dualwatch.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.dualwatch.monitoring.AcceptedTable;
import org.dualwatch.monitoring.Execution;
import org.dualwatch.monitoring.MonitoringRun;
import org.dualwatch.monitoring.Progress;
import org.dualwatch.monitoring.UnitFinding;

/** A monitoring run as JSON; amounts in 元, rates in %. */
public final class RunJson {

  private RunJson() {}

  /** The whole run. */
  public static ObjectNode of(MonitoringRun run) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", run.id());
    json.put("asOf", run.day().toString());
    json.put("fiscalYear", run.fiscalYear());
    json.put("ledgerSnapshot", run.snapshotId());
    json.put("rulesVersion", run.ruleSet());
    ArrayNode progress = json.putArray("progress");
    run.progress().forEach(one -> progress.add(progress(one)));
    ArrayNode findings = json.putArray("findings");
    run.findings().forEach(one -> findings.add(finding(one)));
    return json;
  }

  private static ObjectNode progress(Progress progress) {
    AcceptedTable table = progress.table();
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("unit", table.unitCode());
    json.put("receipt", table.receiptNo());
    json.put("table", table.number());
    JsonView.put(json, "project", table.project());
    json.put("budget", JsonView.exact(table.total()));
    json.put("timeProgress", progress.timeProgress().percent().toPlainString());
    if (progress.execution() instanceof Execution.Known known) {
      json.put("approved", JsonView.exact(known.spending().total().approved()));
      json.put("spent", JsonView.exact(known.spending().total().spent()));
      json.put("executionRate", known.rate().toPlainString());
      json.put("pointsBehind", known.pointsBehind().toPlainString());
    } else {
      json.putNull("approved").putNull("spent").putNull("executionRate").putNull("pointsBehind");
    }
    return json;
  }

  private static ObjectNode finding(UnitFinding one) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("unit", one.unitCode());
    JsonView.put(json, "receipt", one.receiptNo());
    json.setAll(JsonView.finding(one.finding()));
    return json;
  }
}
