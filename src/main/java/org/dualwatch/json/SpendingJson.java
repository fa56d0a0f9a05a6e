package org.dualwatch.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dualwatch.spending.Approval;
import org.dualwatch.spending.CostItem;
import org.dualwatch.spending.FundSource;
import org.dualwatch.spending.IsoDay;
import org.dualwatch.spending.MonthlyPayment;
import org.dualwatch.spending.Spending;
import org.dualwatch.spending.UnitSpending;

/**
 * A unit's money as JSON and back, for the snapshot that the record keeps. Amounts in 元, written
 * with the decimals that they have. Lines are arrays, since a snapshot has many.
 */
public final class SpendingJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private static final List<FundSource> SOURCES = List.of(FundSource.values());

  private SpendingJson() {}

  /** One unit. */
  public static ObjectNode of(UnitSpending unit) {
    ObjectNode json = NODES.objectNode();
    json.put("code", unit.unitCode()).put("name", unit.unitName());
    ArrayNode months = json.putArray("lastYear");
    unit.lastYear().forEach(month -> months.add(month.toPlainString()));
    ArrayNode projects = json.putArray("projects");
    unit.projects().forEach(project -> projects.add(project(project)));
    return json;
  }

  private static ObjectNode project(Spending project) {
    ObjectNode json = NODES.objectNode();
    json.put("code", project.projectCode()).put("name", project.projectName());
    ArrayNode approvals = json.putArray("approvals");
    project
        .approvals()
        .forEach(
            line ->
                approvals
                    .addArray()
                    .add(line.source().id())
                    .add(line.day().toString())
                    .add(line.yuan().toPlainString())
                    .add(line.lines()));
    ArrayNode payments = json.putArray("payments");
    project
        .payments()
        .forEach(
            paid ->
                payments
                    .addArray()
                    .add(paid.source().id())
                    .add(paid.month())
                    .add(paid.lastDay().toString())
                    .add(paid.yuan().toPlainString())
                    .add(paid.count()));
    ArrayNode items = json.putArray("items");
    project
        .items()
        .forEach(item -> items.addArray().add(item.name()).add(item.spent().toPlainString()));
    return json;
  }

  /**
   * The unit whose {@link #of} this is, in UTF-8.
   *
   * @throws IllegalStateException where it is none: then the record is damaged
   */
  public static UnitSpending read(byte[] utf8) {
    try (JsonParser json = Json.pieces(utf8)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new IllegalStateException("A unit was expected.");
      }
      return unit(json);
    } catch (IOException | RuntimeException damaged) {
      throw new IllegalStateException("The record holds JSON that cannot be read.", damaged);
    }
  }

  private static UnitSpending unit(JsonParser json) throws IOException {
    String code = "";
    String name = "";
    List<BigDecimal> lastYear = List.of();
    List<Spending> projects = List.of();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      json.nextToken();
      switch (field) {
        case "code" -> code = json.getText();
        case "name" -> name = json.getText();
        case "lastYear" -> lastYear = each(json, SpendingJson::amount);
        case "projects" -> {
          String unitCode = code;
          String unitName = name;
          projects = each(json, project -> project(unitCode, unitName, project));
        }
        default -> json.skipChildren();
      }
    }
    return new UnitSpending(code, name, projects, lastYear);
  }

  private static Spending project(String unitCode, String unitName, JsonParser json)
      throws IOException {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      throw new IllegalStateException("A project was expected at " + json.currentLocation());
    }
    String code = "";
    String name = "";
    List<Approval> approvals = List.of();
    List<MonthlyPayment> payments = List.of();
    List<CostItem> items = List.of();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      json.nextToken();
      switch (field) {
        case "code" -> code = json.getText();
        case "name" -> name = json.getText();
        case "approvals" -> approvals = each(json, SpendingJson::approval);
        case "payments" -> payments = each(json, SpendingJson::payment);
        case "items" -> items = each(json, SpendingJson::item);
        default -> json.skipChildren();
      }
    }
    return new Spending(unitCode, unitName, code, name, approvals, payments, items);
  }

  /** Reads one thing; the parser stands at its first piece, and then at its last. */
  @FunctionalInterface
  private interface Piece<T> {
    T read(JsonParser json) throws IOException;
  }

  private static <T> List<T> each(JsonParser json, Piece<T> piece) throws IOException {
    if (json.currentToken() != JsonToken.START_ARRAY) {
      throw new IllegalStateException("A list was expected at " + json.currentLocation());
    }
    List<T> all = new ArrayList<>();
    for (JsonToken next = json.nextToken(); next != JsonToken.END_ARRAY; next = json.nextToken()) {
      if (next == null) {
        throw new IllegalStateException("A list does not end.");
      }
      all.add(piece.read(json));
    }
    return all;
  }

  private static Approval approval(JsonParser json) throws IOException {
    FundSource source = source(json.nextTextValue());
    LocalDate day = IsoDay.parse(json.nextTextValue());
    json.nextToken();
    BigDecimal yuan = amount(json);
    long lines = json.nextLongValue(0);
    json.nextToken();
    return new Approval(source, day, yuan, lines);
  }

  private static MonthlyPayment payment(JsonParser json) throws IOException {
    FundSource source = source(json.nextTextValue());
    int month = json.nextIntValue(0);
    LocalDate lastDay = IsoDay.parse(json.nextTextValue());
    json.nextToken();
    BigDecimal yuan = amount(json);
    long count = json.nextLongValue(0);
    json.nextToken();
    return new MonthlyPayment(source, month, lastDay, yuan, count);
  }

  private static CostItem item(JsonParser json) throws IOException {
    String name = json.nextTextValue();
    json.nextToken();
    BigDecimal spent = amount(json);
    json.nextToken();
    return new CostItem(name, spent);
  }

  private static BigDecimal amount(JsonParser json) throws IOException {
    return new BigDecimal(json.getTextCharacters(), json.getTextOffset(), json.getTextLength());
  }

  private static FundSource source(String id) {
    for (FundSource source : SOURCES) {
      if (source.id().equals(id)) {
        return source;
      }
    }
    throw new IllegalStateException("The record holds the source " + id);
  }
}
