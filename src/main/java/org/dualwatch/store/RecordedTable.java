package org.dualwatch.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.dualwatch.finding.Place;
import org.dualwatch.json.PlaceJson;
import org.dualwatch.json.ValueJson;
import org.dualwatch.monitoring.AcceptedTable;
import org.dualwatch.monitoring.PlannedIndicator;

/** A target table as the record keeps it, read back for monitoring. */
final class RecordedTable {

  private static final Map<String, Integer> POWERS = Map.of("元", 0, "万元", 4, "亿元", 8);

  private RecordedTable() {}

  static AcceptedTable of(
      String receiptNo, LocalDate acceptedOn, String unitCode, String unitName, JsonNode table) {
    JsonNode budget = table.path("budget");
    return new AcceptedTable(
        receiptNo,
        acceptedOn,
        unitCode,
        unitName,
        table.path("number").asInt(),
        text(table.path("project")),
        text(table.path("projectCode")),
        table.path("fiscalYear").isInt()
            ? OptionalInt.of(table.path("fiscalYear").asInt())
            : OptionalInt.empty(),
        yuan(budget, "total"),
        yuan(budget, "fiscal"),
        yuan(budget, "other"),
        indicators(table.path("indicators")),
        PlaceJson.read(budget.path("place")));
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

  private static List<PlannedIndicator> indicators(JsonNode rows) {
    List<PlannedIndicator> indicators = new ArrayList<>();
    for (JsonNode row : rows) {
      indicators.add(
          new PlannedIndicator(
              text(row.path("level1")),
              text(row.path("level2")),
              text(row.path("name")),
              ValueJson.read(row.path("value")),
              PlaceJson.read(row.path("place"))));
    }
    return indicators;
  }

  /** An amount in 元; nothing stated is no money planned. */
  private static BigDecimal yuan(JsonNode budget, String source) {
    JsonNode amount = budget.path(source);
    return amount.isTextual()
        ? new BigDecimal(amount.asText()).movePointRight(power(text(budget.path("unit"))))
        : BigDecimal.ZERO;
  }

  private static int power(String unit) {
    return Optional.ofNullable(POWERS.get(unit))
        .orElseThrow(() -> new IllegalStateException("An accepted table in the unit " + unit));
  }

  private static String text(JsonNode node) {
    return node.isTextual() ? node.asText() : "";
  }
}
