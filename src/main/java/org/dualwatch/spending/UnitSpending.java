package org.dualwatch.spending;

import java.math.BigDecimal;
import java.util.List;

/**
 * All projects of one unit in the ledger.
 *
 * @param projects sorted by code and name
 * @param lastYear what the unit paid in each month of the year before, from January, in 元
 */
public record UnitSpending(
    String unitCode, String unitName, List<Spending> projects, List<BigDecimal> lastYear) {

  public UnitSpending {
    projects = List.copyOf(projects);
    lastYear = List.copyOf(lastYear);
  }

  /** A unit that the ledger has nothing of. */
  public static UnitSpending none(String unitCode) {
    return new UnitSpending(unitCode, "", List.of(), List.of());
  }

  /** What all its projects have spent, in 元. */
  public BigDecimal spent() {
    return projects.stream()
        .map(project -> project.total().spent())
        .reduce(Funds.NOTHING, BigDecimal::add);
  }

  /** How many lines of the budget were counted. */
  public long budgetLines() {
    return projects.stream().mapToLong(Spending::budgetLines).sum();
  }

  /** How many payments were counted. */
  public long payments() {
    return projects.stream()
        .flatMap(project -> project.payments().stream())
        .mapToLong(MonthlyPayment::count)
        .sum();
  }

  /** The SHA-256 of all of it, so that equal units have equal ids. */
  public String id() {
    ContentId id = new ContentId().add("unit").add(unitCode).add(unitName).add(projects.size());
    projects.forEach(project -> add(id, project));
    lastYear.forEach(id::add);
    return id.hex();
  }

  private static void add(ContentId id, Spending project) {
    id.add(project.unitName()).add(project.projectCode()).add(project.projectName());
    id.add(project.approvals().size());
    project
        .approvals()
        .forEach(a -> id.add(a.source().id()).add(a.day().toString()).add(a.yuan()).add(a.lines()));
    id.add(project.payments().size());
    project
        .payments()
        .forEach(
            p ->
                id.add(p.source().id())
                    .add(p.month())
                    .add(p.lastDay().toString())
                    .add(p.yuan())
                    .add(p.count()));
    id.add(project.items().size());
    project.items().forEach(item -> id.add(item.name()).add(item.spent()));
  }
}
