package org.dualwatch.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dualwatch.spending.Approval;
import org.dualwatch.spending.CostItem;
import org.dualwatch.spending.FundSource;
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

  /** The unit that was written. */
  public static UnitSpending read(JsonNode json) {
    String code = json.path("code").asText();
    String name = json.path("name").asText();
    List<Spending> projects = new ArrayList<>();
    json.path("projects").forEach(project -> projects.add(project(code, name, project)));
    List<BigDecimal> lastYear = new ArrayList<>();
    json.path("lastYear").forEach(month -> lastYear.add(new BigDecimal(month.asText())));
    return new UnitSpending(code, name, projects, lastYear);
  }

  private static Spending project(String unitCode, String unitName, JsonNode json) {
    List<Approval> approvals = new ArrayList<>();
    json.path("approvals").forEach(line -> approvals.add(approval(line)));
    List<MonthlyPayment> payments = new ArrayList<>();
    json.path("payments").forEach(line -> payments.add(payment(line)));
    List<CostItem> items = new ArrayList<>();
    json.path("items")
        .forEach(
            line ->
                items.add(
                    new CostItem(line.path(0).asText(), new BigDecimal(line.path(1).asText()))));
    return new Spending(
        unitCode,
        unitName,
        json.path("code").asText(),
        json.path("name").asText(),
        approvals,
        payments,
        items);
  }

  private static Approval approval(JsonNode line) {
    return new Approval(
        source(line.path(0)),
        LocalDate.parse(line.path(1).asText()),
        new BigDecimal(line.path(2).asText()),
        line.path(3).asLong());
  }

  private static MonthlyPayment payment(JsonNode line) {
    return new MonthlyPayment(
        source(line.path(0)),
        line.path(1).asInt(),
        LocalDate.parse(line.path(2).asText()),
        new BigDecimal(line.path(3).asText()),
        line.path(4).asLong());
  }

  private static FundSource source(JsonNode id) {
    String text = id.asText();
    for (FundSource source : SOURCES) {
      if (source.id().equals(text)) {
        return source;
      }
    }
    throw new IllegalStateException("The record holds the source " + id);
  }
}
