package org.dualwatch.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.dualwatch.finding.Place;
import org.dualwatch.json.PlaceJson;
import org.dualwatch.monitoring.AcceptedTable;
import org.dualwatch.monitoring.CostCap;

/** A target table as the record keeps it, read back for monitoring. */
final class RecordedTable {

  private static final Map<String, Integer> POWERS = Map.of("元", 0, "万元", 4, "亿元", 8);

  private RecordedTable() {}

  static AcceptedTable of(String receiptNo, String unitCode, String unitName, JsonNode table) {
    JsonNode budget = table.path("budget");
    return new AcceptedTable(
        receiptNo,
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
        caps(table.path("indicators")),
        PlaceJson.read(budget.path("place")));
  }

  private static List<CostCap> caps(JsonNode indicators) {
    List<CostCap> caps = new ArrayList<>();
    for (JsonNode indicator : indicators) {
      JsonNode value = indicator.path("value");
      if (CostCap.isOne(
          text(indicator.path("level1")),
          text(indicator.path("level2")),
          text(indicator.path("name")),
          text(value.path("kind")),
          text(value.path("unit")))) {
        Place place = PlaceJson.read(indicator.path("place"));
        caps.add(
            new CostCap(
                text(indicator.path("name")), new BigDecimal(text(value.path("number"))), place));
      }
    }
    return caps;
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
