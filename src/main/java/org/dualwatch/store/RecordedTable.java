package org.dualwatch.store;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.dualwatch.finding.Place;
import org.dualwatch.json.Json;
import org.dualwatch.json.PlaceJson;
import org.dualwatch.json.ValueJson;
import org.dualwatch.monitoring.AcceptedTable;
import org.dualwatch.monitoring.PlannedIndicator;
import org.dualwatch.value.TargetValue;

/**
 * A target table as the record keeps it, read back for monitoring piece by piece: a run reads a
 * million indicators, and half of what is kept of each it has no need of.
 */
final class RecordedTable {

  private static final Map<String, Integer> POWERS = Map.of("元", 0, "万元", 4, "亿元", 8);

  private int number;
  private String project = "";
  private String projectCode = "";
  private OptionalInt fiscalYear = OptionalInt.empty();
  private Map<String, String> budget = Map.of();
  private Place budgetPlace = Place.WHOLE_FILE;
  private final List<PlannedIndicator> indicators = new ArrayList<>();

  private RecordedTable() {}

  /**
   * @throws IllegalStateException where the body is not what we write: then the record is damaged
   */
  static AcceptedTable of(
      String receiptNo, LocalDate acceptedOn, String unitCode, String unitName, byte[] body) {
    RecordedTable table = new RecordedTable();
    try (JsonParser json = Json.pieces(body)) {
      json.nextToken();
      table.read(json);
    } catch (IOException damaged) {
      throw new IllegalStateException("The record holds JSON that cannot be read.", damaged);
    }
    return new AcceptedTable(
        receiptNo,
        acceptedOn,
        unitCode,
        unitName,
        table.number,
        table.project,
        table.projectCode,
        table.fiscalYear,
        table.yuan("total"),
        table.yuan("fiscal"),
        table.yuan("other"),
        table.indicators,
        table.budgetPlace);
  }

  /** An accepted table of which nothing is told but which project it is of. */
  static AcceptedTable named(String unitCode, PaperOnRecord table) {
    return new AcceptedTable(
        table.receiptNo(),
        table.day(),
        unitCode,
        "",
        table.number(),
        table.project(),
        table.projectCode(),
        OptionalInt.of(table.year()),
        BigDecimal.ZERO,
        BigDecimal.ZERO,
        BigDecimal.ZERO,
        List.of(),
        Place.WHOLE_FILE);
  }

  private void read(JsonParser json) throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      JsonToken value = json.nextToken();
      switch (field) {
        case "number" -> number = json.getIntValue();
        case "project" -> project = text(json);
        case "projectCode" -> projectCode = text(json);
        case "fiscalYear" ->
            fiscalYear =
                value == JsonToken.VALUE_NUMBER_INT
                    ? OptionalInt.of(json.getIntValue())
                    : OptionalInt.empty();
        case "budget" -> readBudget(json);
        case "indicators" -> readIndicators(json);
        default -> json.skipChildren();
      }
    }
  }

  private void readBudget(JsonParser json) throws IOException {
    Map<String, String> amounts = new HashMap<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      JsonToken value = json.nextToken();
      if (field.equals("place") && value == JsonToken.START_OBJECT) {
        budgetPlace = PlaceJson.read(Json.fields(json));
      } else {
        amounts.put(field, text(json));
        json.skipChildren();
      }
    }
    budget = amounts;
  }

  private void readIndicators(JsonParser json) throws IOException {
    while (json.nextToken() == JsonToken.START_OBJECT) {
      indicators.add(indicator(json));
    }
  }

  private static PlannedIndicator indicator(JsonParser json) throws IOException {
    String level1 = "";
    String level2 = "";
    String name = "";
    Optional<TargetValue> planned = Optional.empty();
    Place place = Place.WHOLE_FILE;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      json.nextToken();
      switch (field) {
        case "level1" -> level1 = text(json);
        case "level2" -> level2 = text(json);
        case "name" -> name = text(json);
        case "value" -> planned = Optional.of(ValueJson.read(Json.fields(json)));
        case "place" -> place = PlaceJson.read(Json.fields(json));
        default -> json.skipChildren();
      }
    }
    String whose = name;
    return new PlannedIndicator(
        level1,
        level2,
        name,
        planned.orElseThrow(
            () -> new IllegalStateException("The record holds no value of " + whose)),
        place);
  }

  /** An amount in 元; nothing stated is no money planned. */
  private BigDecimal yuan(String source) {
    String amount = budget.getOrDefault(source, "");
    return amount.isEmpty()
        ? BigDecimal.ZERO
        : new BigDecimal(amount).movePointRight(power(budget.getOrDefault("unit", "")));
  }

  private static int power(String unit) {
    return Optional.ofNullable(POWERS.get(unit))
        .orElseThrow(() -> new IllegalStateException("An accepted table in the unit " + unit));
  }

  private static String text(JsonParser json) throws IOException {
    return json.currentToken() == JsonToken.VALUE_STRING ? json.getText() : "";
  }
}
