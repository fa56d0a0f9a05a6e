package org.dualwatch.review;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Outcome;
import org.dualwatch.finding.Place;
import org.dualwatch.finding.Waiver;

/** One finding as a result of SARIF. */
final class SarifResult {

  private final SarifRules rules;
  private final SarifArtifacts artifacts;

  SarifResult(SarifRules rules, SarifArtifacts artifacts) {
    this.rules = rules;
    this.artifacts = artifacts;
  }

  ObjectNode of(Reviewed file, Finding finding) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("ruleId", finding.rule()).put("ruleIndex", rules.index(finding.rule()));
    boolean open = finding.outcome() == Outcome.NOT_EVALUATED;
    // By the standard only what failed has a level.
    json.put("kind", open ? "open" : "fail");
    json.put("level", open ? "none" : SarifRules.level(finding.severity()));
    json.putObject("message").put("text", SarifText.plain(message(finding)));
    json.putArray("locations").add(location(file, finding.subject().place()));
    json.putObject("partialFingerprints")
        .put("dualwatchFinding/v1", Identity.of(finding).fingerprint());
    if (finding.outcome() == Outcome.WAIVED) {
      json.putArray("suppressions").add(suppression(finding.waiver()));
    }
    properties(json.putObject("properties"), finding);
    return json;
  }

  private static String message(Finding finding) {
    Evidence evidence = finding.evidence();
    return finding.message().zh()
        + (evidence.found().isEmpty() ? "" : " 表中是：" + evidence.found() + "。")
        + (evidence.expected().isEmpty() ? "" : "应当是：" + evidence.expected() + "。")
        + (evidence.difference().isEmpty() ? "" : "相差：" + evidence.difference() + "。")
        + (finding.fix().zh().isEmpty() ? "" : " 怎么改：" + finding.fix().zh());
  }

  private ObjectNode location(Reviewed file, Place place) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ObjectNode physical = json.putObject("physicalLocation");
    physical.set("artifactLocation", artifacts.location(file));
    if (place instanceof Place.InLines line) {
      physical.putObject("region").put("startLine", line.line());
    }
    json.putArray("logicalLocations").addObject().put("fullyQualifiedName", place.text());
    return json;
  }

  private static ObjectNode suppression(Waiver waiver) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("kind", "external")
        .put("status", "accepted")
        .put(
            "justification",
            Safe.line(
                waiver.reason() + "（批准人：" + waiver.approver() + "；有效期至 " + waiver.until() + "）"));
  }

  private static void properties(ObjectNode json, Finding finding) {
    json.put("severity", finding.severity().id()).put("outcome", finding.outcome().id());
    put(json, "project", finding.subject().project());
    put(json, "indicator", finding.subject().indicator());
    put(json, "cause", finding.cause());
    put(json, "basis", finding.basis());
  }

  private static void put(ObjectNode json, String key, String text) {
    if (!text.isEmpty()) {
      json.put(key, text);
    }
  }
}
