package org.dualwatch.spending;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dualwatch.value.Spelling;
import org.jspecify.annotations.Nullable;

/** The rows of the two ledger queries to a snapshot. */
public final class SpendingReader {

  /**
   * What the rows say. Rows of one project code are one project however its name is spelled; rows
   * without a code are one project where their names are spellings of one name; where the unit has
   * just one coded project of that name, they are that one's.
   *
   * @param day the day that both queries were asked for
   * @param spendingRows of {@code sql/spending.sql}, in any order
   * @param costItemRows of {@code sql/cost-items.sql}, in any order
   * @throws LedgerChangedException if the two results do not fit together
   * @throws IllegalArgumentException if a row lacks a column or holds something else there: our own
   *     fault
   */
  public LedgerSnapshot read(
      LocalDate day,
      int fiscalYear,
      List<? extends Map<String, ? extends @Nullable Object>> spendingRows,
      List<? extends Map<String, ? extends @Nullable Object>> costItemRows) {
    Map<ProjectKey, ProjectRows> projects = new TreeMap<>();
    long budgetLines = 0;
    long payments = 0;
    for (Map<String, ? extends @Nullable Object> columns : spendingRows) {
      LedgerRow row = new LedgerRow(columns);
      projects.computeIfAbsent(ProjectKey.of(row), ProjectRows::new).add(row);
      budgetLines += row.count("budget_lines");
      payments += row.count("payments");
    }
    for (Map<String, ? extends @Nullable Object> columns : costItemRows) {
      LedgerRow row = new LedgerRow(columns);
      paidFor(projects, ProjectKey.of(row)).addItem(row);
    }
    joinUncoded(projects);
    List<Spending> sorted = projects.values().stream().map(ProjectRows::spending).toList();
    String id = SnapshotId.of(day, fiscalYear, budgetLines, payments, sorted);
    return new LedgerSnapshot(id, day, fiscalYear, budgetLines, payments, sorted);
  }

  /** Rows without a code are the project's of their name, where the unit has just one coded. */
  private static void joinUncoded(Map<ProjectKey, ProjectRows> projects) {
    List<ProjectKey> uncoded =
        projects.keySet().stream().filter(key -> key.projectCode().isEmpty()).toList();
    for (ProjectKey key : uncoded) {
      List<ProjectRows> named =
          projects.entrySet().stream()
              .filter(e -> e.getKey().unitCode().equals(key.unitCode()))
              .filter(e -> !e.getKey().projectCode().isEmpty() && e.getValue().isNamed(key.name()))
              .map(Map.Entry::getValue)
              .toList();
      if (named.size() == 1 && !key.name().isEmpty()) {
        named.get(0).addAll(projects.remove(key));
      }
    }
  }

  private static ProjectRows paidFor(Map<ProjectKey, ProjectRows> projects, ProjectKey key) {
    ProjectRows project = projects.get(key);
    if (project == null) {
      throw new LedgerChangedException(
          "ledger queries: a payment of " + key + " is in the cost items but not in the spending");
    }
    return project;
  }

  /** What makes rows one project: its code, and only where it has none its name. */
  record ProjectKey(String unitCode, String projectCode, String name)
      implements Comparable<ProjectKey> {

    private static final Comparator<ProjectKey> ORDER =
        Comparator.comparing(ProjectKey::unitCode)
            .thenComparing(ProjectKey::projectCode)
            .thenComparing(ProjectKey::name);

    static ProjectKey of(LedgerRow row) {
      String code = row.text("project_code");
      String name = Spelling.key(row.text("project_name"));
      return new ProjectKey(row.text("unit_code"), code, code.isEmpty() ? name : "");
    }

    @Override
    public int compareTo(ProjectKey other) {
      return ORDER.compare(this, other);
    }
  }
}
