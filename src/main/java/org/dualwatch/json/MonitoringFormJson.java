package org.dualwatch.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.dualwatch.finding.Place;
import org.dualwatch.target.DeviationReason;
import org.dualwatch.target.Extra;
import org.dualwatch.target.Field;
import org.dualwatch.target.Likelihood;
import org.dualwatch.target.MonitoredFunds;
import org.dualwatch.target.MonitoredIndicator;
import org.dualwatch.target.MonitoringForm;
import org.dualwatch.target.SpendingUnit;
import org.dualwatch.value.TargetValue;

/**
 * A monitoring form as JSON and back. Amounts are exact decimal strings, in the form's own unit and
 * in 元. Texts are as they were tidied, for JSON keeps no raw cells; values are read back as they
 * were understood; what has no place of its own in JSON is at that of its row.
 */
public final class MonitoringFormJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private MonitoringFormJson() {}

  /** One monitoring form. */
  public static ObjectNode of(MonitoringForm form) {
    ObjectNode json = NODES.objectNode();
    json.put("number", form.number());
    JsonView.put(json, "title", form.title().text());
    ObjectNode unit = json.putObject("unit");
    JsonView.put(unit, "code", form.unit().code());
    JsonView.put(unit, "name", form.unit().name());
    JsonView.put(json, "project", form.project().text());
    JsonView.put(json, "projectCode", form.projectCode().text());
    put(json, "fiscalYear", form.fiscalYear());
    put(json, "lastMonth", form.lastMonth());
    JsonView.put(json, "amountUnit", form.amountUnit());
    ArrayNode funds = json.putArray("funds");
    form.funds().forEach(row -> funds.add(funds(row)));
    ArrayNode indicators = json.putArray("indicators");
    form.indicators().forEach(row -> indicators.add(indicator(row)));
    json.set("place", PlaceJson.of(form.place()));
    return json;
  }

  /**
   * The form that was written by {@link #of}.
   *
   * @throws IllegalArgumentException where a value is none of ours
   */
  public static MonitoringForm read(JsonNode json) {
    Place place = PlaceJson.read(json.path("place"));
    JsonNode unit = json.path("unit");
    List<MonitoredFunds> funds = new ArrayList<>();
    json.path("funds").forEach(row -> funds.add(funds(row)));
    List<MonitoredIndicator> indicators = new ArrayList<>();
    json.path("indicators").forEach(row -> indicators.add(indicator(row)));
    return new MonitoringForm(
        json.path("number").asInt(),
        field(json.path("title"), place),
        new SpendingUnit(text(unit.path("code")), text(unit.path("name"))),
        field(unit.path("name"), place),
        field(json.path("project"), place),
        field(json.path("projectCode"), place),
        number(json.path("fiscalYear")),
        number(json.path("lastMonth")),
        text(json.path("amountUnit")),
        funds,
        indicators,
        place);
  }

  private static ObjectNode funds(MonitoredFunds row) {
    ObjectNode json = NODES.objectNode();
    json.put("line", row.line().id());
    JsonView.put(json, "label", row.label().text());
    json.set("initial", AmountJson.of(row.initial()));
    json.set("annual", AmountJson.of(row.annual()));
    json.set("spent", AmountJson.of(row.spent()));
    json.set("rate", cell(row.rate(), row.rateField()));
    json.set("expected", AmountJson.of(row.expected()));
    json.set("place", PlaceJson.of(row.place()));
    return json;
  }

  private static MonitoredFunds funds(JsonNode json) {
    Place place = PlaceJson.read(json.path("place"));
    String line = text(json.path("line"));
    return new MonitoredFunds(
        Arrays.stream(MonitoredFunds.Line.values())
            .filter(one -> one.id().equals(line))
            .findFirst()
            .orElse(MonitoredFunds.Line.TOTAL),
        field(json.path("label"), place),
        AmountJson.read(json.path("initial")),
        AmountJson.read(json.path("annual")),
        AmountJson.read(json.path("spent")),
        ValueJson.read(json.path("rate").path("value")),
        cell(json.path("rate")),
        AmountJson.read(json.path("expected")),
        place);
  }

  private static ObjectNode indicator(MonitoredIndicator row) {
    ObjectNode json = NODES.objectNode();
    JsonView.put(json, "level1", row.level1().text());
    JsonView.put(json, "level2", row.level2().text());
    JsonView.put(json, "name", row.name().text());
    json.set("target", cell(row.target(), row.targetField()));
    json.set("actual", cell(row.actual(), row.actualField()));
    json.set("forecast", cell(row.forecast(), row.forecastField()));
    ArrayNode reasons = json.putArray("reasons");
    row.reasons().forEach(reason -> reasons.add(reason.id()));
    json.set("reasonText", cell(row.reasonText()));
    json.put("likelihood", row.likelihood().id());
    json.set("likelihoodCell", cell(row.likelihoodField()));
    json.set("remark", cell(row.remark()));
    ArrayNode others = json.putArray("others");
    for (Extra other : row.others()) {
      ObjectNode extra = cell(other.field());
      JsonView.put(extra, "heading", other.heading());
      others.add(extra);
    }
    json.set("place", PlaceJson.of(row.name().place()));
    return json;
  }

  private static MonitoredIndicator indicator(JsonNode json) {
    Place place = PlaceJson.read(json.path("place"));
    Set<DeviationReason> reasons = EnumSet.noneOf(DeviationReason.class);
    json.path("reasons")
        .forEach(
            id ->
                Arrays.stream(DeviationReason.values())
                    .filter(reason -> reason.id().equals(id.asText()))
                    .forEach(reasons::add));
    List<Extra> others = new ArrayList<>();
    json.path("others")
        .forEach(other -> others.add(new Extra(text(other.path("heading")), cell(other))));
    String likelihood = text(json.path("likelihood"));
    return new MonitoredIndicator(
        field(json.path("level1"), place),
        field(json.path("level2"), place),
        field(json.path("name"), place),
        ValueJson.read(json.path("target").path("value")),
        cell(json.path("target")),
        ValueJson.read(json.path("actual").path("value")),
        cell(json.path("actual")),
        ValueJson.read(json.path("forecast").path("value")),
        cell(json.path("forecast")),
        reasons,
        cell(json.path("reasonText")),
        Arrays.stream(Likelihood.values())
            .filter(one -> one.id().equals(likelihood))
            .findFirst()
            .orElse(Likelihood.UNREAD),
        cell(json.path("likelihoodCell")),
        cell(json.path("remark")),
        others);
  }

  /** A cell whose value was understood: its text, the value and its place. */
  private static ObjectNode cell(TargetValue value, Field field) {
    ObjectNode json = NODES.objectNode();
    JsonView.put(json, "text", field.text());
    json.set("value", JsonView.value(value));
    json.set("place", PlaceJson.of(field.place()));
    return json;
  }

  private static ObjectNode cell(Field field) {
    ObjectNode json = NODES.objectNode();
    JsonView.put(json, "text", field.text());
    json.set("place", PlaceJson.of(field.place()));
    return json;
  }

  private static Field cell(JsonNode json) {
    return field(json.path("text"), PlaceJson.read(json.path("place")));
  }

  private static Field field(JsonNode json, Place place) {
    String text = text(json);
    return new Field(text, text, place);
  }

  private static void put(ObjectNode json, String name, OptionalInt number) {
    if (number.isPresent()) {
      json.put(name, number.getAsInt());
    } else {
      json.putNull(name);
    }
  }

  private static OptionalInt number(JsonNode json) {
    return json.isInt() ? OptionalInt.of(json.asInt()) : OptionalInt.empty();
  }

  private static String text(JsonNode node) {
    return node.isTextual() ? node.asText() : "";
  }
}
