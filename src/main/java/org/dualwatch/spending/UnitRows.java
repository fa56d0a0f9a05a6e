package org.dualwatch.spending;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.dualwatch.spending.LedgerQuestions.Question;

/** Gathers the rows of one unit. */
final class UnitRows {

  private final String unitCode;
  private final LocalDate yearBegins;
  private final TreeSet<String> names = new TreeSet<>();
  private final Map<ProjectKey, ProjectRows> projects = new HashMap<>();
  private final List<BigDecimal> lastYear =
      new ArrayList<>(Collections.nCopies(Month.values().length, Funds.NOTHING));

  UnitRows(String unitCode, int fiscalYear) {
    this.unitCode = unitCode;
    this.yearBegins = LocalDate.of(fiscalYear, Month.JANUARY, 1);
  }

  boolean isOf(LedgerRow row) {
    return row.text("unit_code").equals(unitCode);
  }

  void add(LedgerRow row) {
    switch (question(row)) {
      case BUDGET -> {
        names.add(row.text("unit_name"));
        project(row).addApproval(row, yearBegins);
      }
      case PAYMENTS -> {
        names.add(row.text("unit_name"));
        project(row).addPayment(row, yearBegins.getYear());
      }
      case PAYMENT_LINES -> {
        names.add(row.text("unit_name"));
        project(row).addPaymentLines(row, yearBegins.getYear());
      }
      case COST_ITEMS -> project(row).addItem(row);
      case LAST_YEAR -> {
        int month = Month.of(Math.toIntExact(row.count("in_month"))).getValue() - 1;
        lastYear.set(month, lastYear.get(month).add(row.amount("amount")));
      }
    }
  }

  UnitSpending unit() {
    joinUncoded();
    String name = names.isEmpty() ? "" : names.last();
    return new UnitSpending(
        unitCode,
        name,
        projects.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(rows -> rows.getValue().spending(unitCode, name))
            .toList(),
        lastYear);
  }

  private ProjectRows project(LedgerRow row) {
    return projects.computeIfAbsent(ProjectKey.of(row), ProjectRows::new);
  }

  private static Question question(LedgerRow row) {
    String id = row.text("question");
    for (Question question : Question.values()) {
      if (question.id().equals(id)) {
        return question;
      }
    }
    throw new IllegalArgumentException("ledger questions: an answer to " + id);
  }

  /** Rows without a code are the project's of their name, where the unit has just one coded. */
  private void joinUncoded() {
    List<ProjectKey> uncoded =
        projects.keySet().stream().filter(key -> !key.isCoded()).sorted().toList();
    for (ProjectKey key : uncoded) {
      List<ProjectRows> named =
          projects.entrySet().stream()
              .filter(e -> e.getKey().isCoded() && e.getValue().isNamed(key.name()))
              .map(Map.Entry::getValue)
              .toList();
      if (named.size() == 1 && !key.name().isEmpty()) {
        named.get(0).addAll(projects.remove(key));
      }
    }
  }
}
