package org.dualwatch.spending;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dualwatch.spending.SpendingReader.ProjectKey;

/** Gathers the rows of one project. */
final class ProjectRows {

  private final ProjectKey key;
  private final TreeSet<String> unitNames = new TreeSet<>();
  private final TreeSet<String> namesInBudget = new TreeSet<>();
  private final TreeSet<String> namesInPayments = new TreeSet<>();
  private final Map<FundSource, Funds> funds = new EnumMap<>(FundSource.class);
  private final Map<String, BigDecimal> items = new TreeMap<>();

  ProjectRows(ProjectKey key) {
    this.key = key;
  }

  void add(LedgerRow row) {
    unitNames.add(row.text("unit_name"));
    (row.count("budget_lines") > 0 ? namesInBudget : namesInPayments).add(row.text("project_name"));
    Funds more = new Funds(row.amount("approved"), row.amount("spent"));
    funds.merge(source(row.text("fund_source")), more, Funds::plus);
  }

  void addItem(LedgerRow row) {
    items.merge(row.text("item_name"), row.amount("spent"), BigDecimal::add);
  }

  Spending spending() {
    List<CostItem> sorted =
        items.entrySet().stream()
            .map(item -> new CostItem(item.getKey(), item.getValue()))
            .toList();
    return new Spending(key.unitCode(), last(unitNames), key.projectCode(), name(), funds, sorted);
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
