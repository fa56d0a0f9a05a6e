package org.dualwatch.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Outcome;
import org.dualwatch.target.Amount;
import org.dualwatch.target.Budget;
import org.dualwatch.target.Field;
import org.dualwatch.target.Indicator;
import org.dualwatch.target.TargetTable;
import org.dualwatch.value.TargetValue;

/**
 * The models in the project's JSON. Amounts and numbers are strings of exact decimals; what is
 * absent is null, never 0 or an empty text.
 */
public final class JsonView {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private JsonView() {}

  /** One target table. */
  public static ObjectNode table(TargetTable table) {
    ObjectNode json = NODES.objectNode();
    json.put("number", table.number());
    json.put("kind", table.kind().id());
    put(json, "title", table.title().text());
    ObjectNode unit = json.putObject("unit");
    put(unit, "code", table.unit().code());
    put(unit, "name", table.unit().name());
    put(json, "project", table.project().text());
    put(json, "projectCode", table.projectCode().text());
    if (table.fiscalYear().isPresent()) {
      json.put("fiscalYear", table.fiscalYear().getAsInt());
    } else {
      json.putNull("fiscalYear");
    }
    json.set("budget", budget(table.budget()));
    put(json, "purpose", table.purpose().text());
    goals(json, table.goals());
    indicators(json, table.indicators());
    if (table.midTerm().isBlank()) {
      json.putNull("midTerm");
    } else {
      ObjectNode midTerm = json.putObject("midTerm");
      midTerm.set("budget", budget(table.midTerm().budget()));
      goals(midTerm, table.midTerm().goals());
      indicators(midTerm, table.midTerm().indicators());
    }
    return json;
  }

  private static void goals(ObjectNode json, List<Field> goals) {
    ArrayNode texts = json.putArray("goals");
    goals.forEach(goal -> texts.add(goal.text()));
  }

  private static void indicators(ObjectNode json, List<Indicator> indicators) {
    ArrayNode rows = json.putArray("indicators");
    indicators.forEach(indicator -> rows.add(indicator(indicator)));
  }

  private static ObjectNode budget(Budget budget) {
    ObjectNode json = NODES.objectNode();
    put(json, "total", stated(budget.total()));
    put(json, "fiscal", stated(budget.fiscal()));
    put(json, "other", stated(budget.other()));
    put(json, "unit", budget.unit());
    json.set("place", PlaceJson.of(budget.place()));
    return json;
  }

  /** An amount as it stands in the form's own unit; an unreadable one is reported, not printed. */
  private static String stated(Amount amount) {
    return amount instanceof Amount.Stated known ? known.stated().toPlainString() : "";
  }

  private static ObjectNode indicator(Indicator indicator) {
    ObjectNode json = NODES.objectNode();
    put(json, "level1", indicator.level1().text());
    put(json, "level2", indicator.level2().text());
    put(json, "name", indicator.name().text());
    put(json, "description", indicator.description().text());
    json.set("value", value(indicator.value()));
    put(json, "weight", indicator.weight().text());
    ArrayNode others = json.putArray("others");
    indicator
        .others()
        .forEach(
            other -> {
              ObjectNode cell = others.addObject();
              put(cell, "heading", other.heading());
              put(cell, "text", other.field().text());
            });
    json.set("place", PlaceJson.of(indicator.place()));
    return json;
  }

  /** One value as understood. */
  public static ObjectNode value(TargetValue value) {
    if (value instanceof TargetValue.Change change) {
      return value(change.target()).put("baseline", exact(change.baseline()));
    }
    ObjectNode json = NODES.objectNode();
    put(json, "text", value.text());
    json.put("kind", value.kind());
    if (value instanceof TargetValue.Bounded bounded) {
      put(json, "number", exact(bounded.number()));
      put(json, "unit", bounded.unit());
    } else if (value instanceof TargetValue.Unsigned unsigned) {
      put(json, "number", exact(unsigned.number()));
      put(json, "unit", unsigned.unit());
    } else if (value instanceof TargetValue.Between between) {
      put(json, "low", exact(between.low()));
      put(json, "high", exact(between.high()));
      put(json, "unit", between.unit());
    } else if (value instanceof TargetValue.Deadline deadline) {
      json.put("date", deadline.date().toString());
    } else if (value instanceof TargetValue.DeadlineWithoutYear) {
      json.putNull("date");
    } else if (value instanceof TargetValue.Unread unread) {
      put(json, "reason", unread.reason());
      put(json, "suggestion", unread.suggestion());
    }
    return json;
  }

  /** Findings in their order. */
  public static ArrayNode findings(List<Finding> findings) {
    ArrayNode json = NODES.arrayNode();
    findings.forEach(finding -> json.add(finding(finding)));
    return json;
  }

  /** One finding. */
  public static ObjectNode finding(Finding finding) {
    ObjectNode json = NODES.objectNode();
    json.put("rule", finding.rule());
    json.put("severity", finding.severity().id());
    json.put("outcome", finding.outcome().id());
    if (finding.subject().table() == 0) {
      json.putNull("table");
    } else {
      json.put("table", finding.subject().table());
    }
    put(json, "project", finding.subject().project());
    put(json, "indicator", finding.subject().indicator());
    json.set("place", PlaceJson.of(finding.subject().place()));
    put(json, "found", finding.evidence().found());
    put(json, "expected", finding.evidence().expected());
    put(json, "difference", finding.evidence().difference());
    json.set("message", bilingual(finding.message()));
    json.set("fix", bilingual(finding.fix()));
    put(json, "basis", finding.basis());
    put(json, "cause", finding.cause());
    if (finding.outcome() == Outcome.WAIVED) {
      json.putObject("waiver")
          .put("reason", finding.waiver().reason())
          .put("approver", finding.waiver().approver())
          .put("until", finding.waiver().until().toString());
    } else {
      json.putNull("waiver");
    }
    return json;
  }

  private static ObjectNode bilingual(Bilingual text) {
    ObjectNode json = NODES.objectNode();
    put(json, "zh", text.zh());
    put(json, "en", text.en());
    return json;
  }

  /** An exact decimal without exponent and without idle zeros. */
  public static String exact(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  static void put(ObjectNode json, String name, String text) {
    if (text.isEmpty()) {
      json.putNull(name);
    } else {
      json.put(name, text);
    }
  }
}
