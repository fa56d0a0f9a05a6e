package org.dualwatch.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.dualwatch.board.Figure;
import org.dualwatch.board.Money;

/** Amounts of the record's JSON as the board has them, in 元. */
final class RecordedMoney {

  private static final JsonFactory JSON = new JsonFactory();
  private static final Map<String, Integer> POWERS = Map.of("元", 0, "万元", 4, "亿元", 8);
  private static final int DIGITS = 50;
  private static final int DECIMALS = 6;
  private static final int CENTS = 2;

  private RecordedMoney() {}

  /**
   * What a table's budget comes to; unknown where the table does not state it, or no unit that we
   * know.
   *
   * @param json the budget's JSON, cut off somewhere
   */
  static Figure budget(String json) {
    String total = "";
    try (JsonParser parser = JSON.createParser(json)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        JsonToken value = parser.nextToken();
        if (name.equals("total") && value == JsonToken.VALUE_STRING) {
          total = parser.getText();
        } else if (name.equals("unit")) {
          Integer power = value == JsonToken.VALUE_STRING ? POWERS.get(parser.getText()) : null;
          return power == null || total.isEmpty()
              ? Figure.UNKNOWN
              : figure(new BigDecimal(total).movePointRight(power));
        }
      }
      return Figure.UNKNOWN;
    } catch (IOException | NumberFormatException cutOff) {
      return Figure.UNKNOWN;
    }
  }

  /** A project's money, with what a run says of it. */
  static Money of(Figure budget, JsonNode progress) {
    return new Money(
        budget,
        figure(progress.path("approved")),
        figure(progress.path("spent")),
        figure(progress.path("executionRate")),
        figure(progress.path("achievement").path("percent")),
        figure(progress.path("forecast").path("likely")));
  }

  /** What a project's rate is of, as {@code Execution.Known} has it. */
  static Figure rateBase(JsonNode progress) {
    Figure approved = figure(progress.path("approved"));
    if (!approved.isKnown() || approved.value().signum() != 0) {
      return approved.isKnown() ? Figure.of(approved.value().max(BigDecimal.ZERO)) : approved;
    }
    // Without a budget in the ledger the rate is of the table's; a budget taken away has rate 0.
    Figure spent = figure(progress.path("spent"));
    Figure rate = figure(progress.path("executionRate"));
    boolean takenAway = spent.value().signum() != 0 && rate.value().signum() == 0;
    return takenAway ? Figure.of(BigDecimal.ZERO) : figure(progress.path("budget"));
  }

  /** A decimal of the record's JSON; unknown where it is null. */
  static Figure figure(JsonNode text) {
    return text.isTextual() ? figure(new BigDecimal(text.asText())) : Figure.UNKNOWN;
  }

  /** A number that the board has room for; one of more digits is of no use to anybody. */
  private static Figure figure(BigDecimal value) {
    boolean fits = value.precision() - value.scale() <= DIGITS;
    return fits
        ? Figure.of(
            value.scale() > DECIMALS ? value.setScale(DECIMALS, RoundingMode.HALF_UP) : value)
        : Figure.UNKNOWN;
  }

  /** Less for more money; 0 where it is unknown. */
  static long rank(Figure money) {
    BigDecimal cents = money.value().movePointRight(CENTS).setScale(0, RoundingMode.HALF_UP);
    BigDecimal most = BigDecimal.valueOf(10).pow(17);
    return cents.min(most).max(most.negate()).negate().longValueExact();
  }
}
