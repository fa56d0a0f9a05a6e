package org.dualwatch.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.dualwatch.finding.Place;
import org.dualwatch.target.Amount;
import org.dualwatch.target.Budget;
import org.dualwatch.target.Extra;
import org.dualwatch.target.Field;
import org.dualwatch.target.FormKind;
import org.dualwatch.target.Indicator;
import org.dualwatch.target.Plan;
import org.dualwatch.target.SpendingUnit;
import org.dualwatch.target.TargetTable;
import org.dualwatch.value.ValueGrammar;

/**
 * A target table read back from what {@link JsonView#table} wrote. Texts are as they were tidied,
 * for JSON keeps no raw cells; values are read from their texts again.
 */
public final class TableJson {

  private static final Map<String, Integer> POWERS = Map.of("元", 0, "万元", 4, "亿元", 8);

  private final ValueGrammar grammar = new ValueGrammar();

  /** The table that was written. */
  public TargetTable read(JsonNode json) {
    Place place = PlaceJson.read(json.path("budget").path("place"));
    OptionalInt year =
        json.path("fiscalYear").isInt()
            ? OptionalInt.of(json.path("fiscalYear").asInt())
            : OptionalInt.empty();
    JsonNode unit = json.path("unit");
    return new TargetTable(
        json.path("number").asInt(),
        kind(text(json.path("kind"))),
        field(json.path("title"), place),
        new SpendingUnit(text(unit.path("code")), text(unit.path("name"))),
        field(unit.path("name"), place),
        field(json.path("project"), place),
        field(json.path("projectCode"), place),
        year,
        budget(json.path("budget")),
        field(json.path("purpose"), place),
        goals(json.path("goals"), place),
        indicators(json.path("indicators"), year),
        plan(json.path("midTerm"), place, year),
        place);
  }

  private Plan plan(JsonNode json, Place place, OptionalInt year) {
    return new Plan(
        budget(json.path("budget")),
        goals(json.path("goals"), place),
        indicators(json.path("indicators"), year));
  }

  private static Budget budget(JsonNode json) {
    String unit = text(json.path("unit"));
    Place place = PlaceJson.read(json.path("place"));
    return new Budget(
        amount(json.path("total"), unit, place),
        amount(json.path("fiscal"), unit, place),
        amount(json.path("other"), unit, place),
        unit,
        place);
  }

  private static Amount amount(JsonNode json, String unit, Place place) {
    Integer power = POWERS.get(unit);
    if (!json.isTextual() || power == null) {
      return new Amount.Blank(place);
    }
    BigDecimal stated = new BigDecimal(json.asText());
    return new Amount.Stated(stated, stated.movePointRight(power), place);
  }

  private List<Indicator> indicators(JsonNode json, OptionalInt year) {
    List<Indicator> indicators = new ArrayList<>();
    json.forEach(row -> indicators.add(indicator(row, year)));
    return indicators;
  }

  private Indicator indicator(JsonNode json, OptionalInt year) {
    Place place = PlaceJson.read(json.path("place"));
    String value = text(json.path("value").path("text"));
    String name = text(json.path("name"));
    List<Extra> others = new ArrayList<>();
    json.path("others")
        .forEach(
            other ->
                others.add(
                    new Extra(text(other.path("heading")), field(other.path("text"), place))));
    return new Indicator(
        field(json.path("level1"), place),
        field(json.path("level2"), place),
        field(json.path("name"), place),
        field(json.path("description"), place),
        grammar.read(value, name, year),
        new Field(value, value, place),
        field(json.path("weight"), place),
        others);
  }

  private static List<Field> goals(JsonNode json, Place place) {
    List<Field> goals = new ArrayList<>();
    json.forEach(goal -> goals.add(field(goal, place)));
    return goals;
  }

  private static FormKind kind(String id) {
    return Arrays.stream(FormKind.values())
        .filter(kind -> kind.id().equals(id))
        .findFirst()
        .orElse(FormKind.PROJECT);
  }

  private static Field field(JsonNode json, Place place) {
    String text = text(json);
    return new Field(text, text, place);
  }

  private static String text(JsonNode node) {
    return node.isTextual() ? node.asText() : "";
  }
}
