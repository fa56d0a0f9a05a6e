package org.dualwatch.alert;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dualwatch.finding.Severity;
import org.dualwatch.json.Json;

/** An alert as JSON, as programs are told it and as it waits for the digest. */
final class AlertJson {

  private AlertJson() {}

  static ObjectNode of(Alert alert) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", alert.id());
    json.put("at", alert.at().toString());
    json.put("thread", alert.thread());
    json.put("urgent", alert.urgent());
    json.put("subject", alert.subject());
    ArrayNode lead = json.putArray("lead");
    alert.lead().forEach(lead::add);
    ArrayNode rows = json.putArray("rows");
    alert.rows().forEach(row -> put(rows.addObject(), row));
    return json;
  }

  private static void put(ObjectNode json, AlertRow row) {
    ObjectNode unit = json.putObject("unit");
    unit.put("code", row.unitCode());
    unit.put("name", row.unitName());
    json.put("project", row.project());
    json.put("receipt", row.receiptNo());
    json.put("indicator", row.indicator());
    json.put("place", row.place());
    json.put("severity", row.severity().id());
    json.put("gravity", row.gravity());
    json.put("message", row.message());
    json.put("found", row.found());
    json.put("expected", row.expected());
    json.put("difference", row.difference());
    json.put("fix", row.fix());
    json.put("until", row.until());
  }

  /** What {@link #of} wrote. */
  static Alert read(String text) {
    JsonNode json = Json.parse(text);
    List<String> lead = new ArrayList<>();
    json.path("lead").forEach(paragraph -> lead.add(paragraph.asText()));
    List<AlertRow> rows = new ArrayList<>();
    json.path("rows").forEach(row -> rows.add(row(row)));
    return new Alert(
        text(json, "id"),
        Instant.parse(text(json, "at")),
        text(json, "thread"),
        json.path("urgent").asBoolean(),
        text(json, "subject"),
        lead,
        rows);
  }

  private static AlertRow row(JsonNode json) {
    return new AlertRow(
        text(json.path("unit"), "code"),
        text(json.path("unit"), "name"),
        text(json, "project"),
        text(json, "receipt"),
        text(json, "indicator"),
        text(json, "place"),
        severity(text(json, "severity")),
        text(json, "gravity"),
        text(json, "message"),
        text(json, "found"),
        text(json, "expected"),
        text(json, "difference"),
        text(json, "fix"),
        text(json, "until"));
  }

  private static Severity severity(String id) {
    return Arrays.stream(Severity.values())
        .filter(severity -> severity.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("The record holds an alert of " + id));
  }

  private static String text(JsonNode json, String key) {
    return json.path(key).asText();
  }
}
