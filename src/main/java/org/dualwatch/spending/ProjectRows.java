package org.dualwatch.spending;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dualwatch.spending.SpendingReader.ProjectKey;
import org.dualwatch.value.Spelling;

/** Gathers the rows of one project. */
final class ProjectRows {

  private final ProjectKey key;
  private final TreeSet<String> unitNames = new TreeSet<>();
  private final TreeSet<String> namesInBudget = new TreeSet<>();
  private final TreeSet<String> namesInPayments = new TreeSet<>();
  private final Map<FundSource, Funds> funds = new EnumMap<>(FundSource.class);
  private final Map<String, BigDecimal> items = new TreeMap<>();
  private long budgetLines;

  ProjectRows(ProjectKey key) {
    this.key = key;
  }

  void add(LedgerRow row) {
    unitNames.add(row.text("unit_name"));
    budgetLines += row.count("budget_lines");
    (row.count("budget_lines") > 0 ? namesInBudget : namesInPayments).add(row.text("project_name"));
    Funds more = new Funds(row.amount("approved"), row.amount("spent"));
    funds.merge(source(row.text("fund_source")), more, Funds::plus);
  }

  void addItem(LedgerRow row) {
    items.merge(row.text("item_name"), row.amount("spent"), BigDecimal::add);
  }

  /** Whether a name is a spelling of one that the project has in its rows. */
  boolean isNamed(String nameKey) {
    return Stream.concat(namesInBudget.stream(), namesInPayments.stream())
        .anyMatch(name -> Spelling.key(name).equals(nameKey));
  }

  /** Adds the rows of the same project that were booked without its code. */
  void addAll(ProjectRows uncoded) {
    unitNames.addAll(uncoded.unitNames);
    namesInBudget.addAll(uncoded.namesInBudget);
    namesInPayments.addAll(uncoded.namesInPayments);
    uncoded.funds.forEach((source, more) -> funds.merge(source, more, Funds::plus));
    uncoded.items.forEach((item, more) -> items.merge(item, more, BigDecimal::add));
    budgetLines += uncoded.budgetLines;
  }

  Spending spending() {
    List<CostItem> sorted =
        items.entrySet().stream()
            .map(item -> new CostItem(item.getKey(), item.getValue()))
            .toList();
    return new Spending(
        key.unitCode(), last(unitNames), key.projectCode(), name(), budgetLines, funds, sorted);
  }

  /** The budget names a project with more care than payments do. */
  private String name() {
    return namesInBudget.isEmpty() ? last(namesInPayments) : last(namesInBudget);
  }

  /** Any will do, if always the same; an empty one sorts first. */
  private static String last(SortedSet<String> names) {
    return names.isEmpty() ? "" : names.last();
  }

  private static FundSource source(String id) {
    return Arrays.stream(FundSource.values())
        .filter(source -> source.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("ledger query: unknown fund_source " + id));
  }
}
