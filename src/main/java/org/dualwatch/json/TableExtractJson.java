package org.dualwatch.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.dualwatch.finding.Place;
import org.dualwatch.monitoring.AcceptedTable;
import org.dualwatch.monitoring.PlannedIndicator;

/**
 * What monitoring needs of an accepted table, as short as it goes, and back: arrays without names,
 * since a run reads a million indicators. Which submission it came with is not in it. Amounts in 元.
 */
public final class TableExtractJson {

  /** Tells extracts of this version from those of others, which have more or less in them. */
  public static final int FORMAT = 1;

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private TableExtractJson() {}

  /** The extract of one table. */
  public static ArrayNode of(AcceptedTable table) {
    ArrayNode json = NODES.arrayNode();
    json.add(table.number()).add(table.project()).add(table.projectCode());
    table.fiscalYear().ifPresentOrElse(json::add, json::addNull);
    json.add(table.total().toPlainString());
    json.add(table.fiscal().toPlainString());
    json.add(table.other().toPlainString());
    ArrayNode indicators = json.addArray();
    table.indicators().forEach(indicator -> indicators.add(indicator(indicator)));
    return json.add(PlaceLine.of(table.budgetPlace()));
  }

  private static ArrayNode indicator(PlannedIndicator indicator) {
    return NODES
        .arrayNode()
        .add(indicator.level1())
        .add(indicator.level2())
        .add(indicator.name())
        .add(ValueLine.of(indicator.value()))
        .add(PlaceLine.of(indicator.place()));
  }

  /**
   * The table whose extract this is, in UTF-8.
   *
   * @throws IllegalStateException where it is none: then the record is damaged
   */
  public static AcceptedTable read(
      String receiptNo, LocalDate acceptedOn, String unitCode, String unitName, byte[] utf8) {
    try (JsonParser json = Json.pieces(utf8)) {
      json.nextToken();
      return new AcceptedTable(
          receiptNo,
          acceptedOn,
          unitCode,
          unitName,
          json.nextIntValue(0),
          json.nextTextValue(),
          json.nextTextValue(),
          year(json),
          amount(json),
          amount(json),
          amount(json),
          indicators(json),
          place(json));
    } catch (IOException | RuntimeException damaged) {
      throw new IllegalStateException("The record holds JSON that cannot be read.", damaged);
    }
  }

  private static OptionalInt year(JsonParser json) throws IOException {
    return json.nextToken() == JsonToken.VALUE_NULL
        ? OptionalInt.empty()
        : OptionalInt.of(json.getIntValue());
  }

  private static BigDecimal amount(JsonParser json) throws IOException {
    return new BigDecimal(json.nextTextValue());
  }

  private static Place place(JsonParser json) throws IOException {
    json.nextToken();
    return PlaceLine.read(json);
  }

  private static List<PlannedIndicator> indicators(JsonParser json) throws IOException {
    List<PlannedIndicator> indicators = new ArrayList<>();
    json.nextToken();
    while (json.nextToken() == JsonToken.START_ARRAY) {
      indicators.add(indicator(json));
    }
    return indicators;
  }

  private static PlannedIndicator indicator(JsonParser json) throws IOException {
    String level1 = json.nextTextValue();
    String level2 = json.nextTextValue();
    String name = json.nextTextValue();
    json.nextToken();
    PlannedIndicator indicator =
        new PlannedIndicator(level1, level2, name, ValueLine.read(json), place(json));
    json.nextToken();
    return indicator;
  }
}
