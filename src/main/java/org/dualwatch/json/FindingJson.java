package org.dualwatch.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Arrays;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Outcome;
import org.dualwatch.finding.Severity;
import org.dualwatch.finding.Subject;
import org.dualwatch.finding.Waiver;

/** A finding read back from what {@link JsonView#finding} wrote. */
public final class FindingJson {

  private FindingJson() {}

  /**
   * The finding that was written; of a waiver's unit and project nothing was.
   *
   * @throws IllegalStateException where it is none of ours
   */
  public static Finding read(JsonNode json) {
    return new Finding(
        json.path("rule").asText(),
        severity(json.path("severity").asText()),
        outcome(json.path("outcome").asText()),
        new Subject(
            json.path("table").asInt(),
            text(json, "project"),
            text(json, "indicator"),
            PlaceJson.read(json.path("place"))),
        new Evidence(text(json, "found"), text(json, "expected"), text(json, "difference")),
        bilingual(json.path("message")),
        bilingual(json.path("fix")),
        text(json, "basis"),
        text(json, "cause"),
        waiver(json));
  }

  private static Waiver waiver(JsonNode json) {
    JsonNode waiver = json.path("waiver");
    return waiver.isObject()
        ? new Waiver(
            json.path("rule").asText(),
            "",
            text(json, "project"),
            text(waiver, "reason"),
            text(waiver, "approver"),
            LocalDate.parse(waiver.path("until").asText()))
        : Waiver.NONE;
  }

  /** The severity of this id. */
  public static Severity severity(String id) {
    return Arrays.stream(Severity.values())
        .filter(severity -> severity.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("The record holds the severity " + id));
  }

  /** The outcome of this id. */
  public static Outcome outcome(String id) {
    return Arrays.stream(Outcome.values())
        .filter(outcome -> outcome.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("The record holds the outcome " + id));
  }

  private static Bilingual bilingual(JsonNode json) {
    return new Bilingual(text(json, "zh"), text(json, "en"));
  }

  private static String text(JsonNode json, String key) {
    return json.path(key).isTextual() ? json.path(key).asText() : "";
  }
}
