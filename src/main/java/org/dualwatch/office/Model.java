package org.dualwatch.office;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cel.common.values.NullValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.dualwatch.finding.Place;
import org.dualwatch.json.JsonView;
import org.dualwatch.target.Amount;
import org.dualwatch.target.Budget;
import org.dualwatch.target.Field;
import org.dualwatch.target.FormKind;
import org.dualwatch.target.Indicator;
import org.dualwatch.target.Plan;
import org.dualwatch.target.SpendingUnit;
import org.dualwatch.target.TargetTable;
import org.dualwatch.value.TargetValue;

/** The project's JSON of a table as expressions and messages see it: maps, lists, texts, null. */
final class Model {

  private static final Field NO_FIELD = Field.missing(Place.WHOLE_FILE);

  private Model() {}

  /** One table. */
  static Map<String, Object> of(TargetTable table) {
    return object(JsonView.table(table));
  }

  /** One value as understood. */
  static Map<String, Object> of(TargetValue value) {
    return object(JsonView.value(value));
  }

  /** The rows of a table's model, in the table's order. */
  static List<Map<String, Object>> indicators(Map<String, Object> table) {
    List<Map<String, Object>> rows = new ArrayList<>();
    if (table.get("indicators") instanceof List<?> list) {
      list.forEach(row -> rows.add(keys(row)));
    }
    return rows;
  }

  /** An object of the model as such; empty where it is none. */
  static Map<String, Object> keys(Object value) {
    Map<String, Object> keys = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> map) {
      map.forEach((key, each) -> keys.put(String.valueOf(key), each));
    }
    return keys;
  }

  /** What an expression knows of a table. */
  static Map<String, Object> variables(Map<String, Object> table, LocalDate asOf) {
    Map<String, Object> variables = new LinkedHashMap<>();
    variables.put("table", table);
    variables.put("asOf", asOf.toString());
    return variables;
  }

  /** The same about one of its rows. */
  static Map<String, Object> variables(
      Map<String, Object> table, Map<String, Object> row, LocalDate asOf) {
    Map<String, Object> variables = variables(table, asOf);
    variables.put("indicator", row);
    return variables;
  }

  /** A table with every key and nothing stated, one empty row included. */
  static Map<String, Object> blank() {
    Indicator row =
        new Indicator(
            NO_FIELD, NO_FIELD, NO_FIELD, NO_FIELD, new TargetValue.Qualitative(""), NO_FIELD);
    Amount none = new Amount.Blank(Place.WHOLE_FILE);
    Budget budget = new Budget(none, none, none, "", Place.WHOLE_FILE);
    return of(
        new TargetTable(
            1,
            FormKind.PROJECT,
            NO_FIELD,
            new SpendingUnit("", ""),
            NO_FIELD,
            NO_FIELD,
            NO_FIELD,
            OptionalInt.empty(),
            budget,
            NO_FIELD,
            List.of(),
            List.of(row),
            new Plan(budget, List.of(), List.of()),
            Place.WHOLE_FILE));
  }

  private static Map<String, Object> object(JsonNode json) {
    Map<String, Object> keys = new LinkedHashMap<>();
    json.properties().forEach(entry -> keys.put(entry.getKey(), value(entry.getValue())));
    return Collections.unmodifiableMap(keys);
  }

  private static Object value(JsonNode json) {
    if (json.isObject()) {
      return object(json);
    }
    if (json.isArray()) {
      List<Object> items = new ArrayList<>();
      json.forEach(item -> items.add(value(item)));
      return Collections.unmodifiableList(items);
    }
    if (json.isNull()) {
      return NullValue.NULL_VALUE;
    }
    return json.isIntegralNumber() ? (Object) json.asLong() : json.asText();
  }
}
