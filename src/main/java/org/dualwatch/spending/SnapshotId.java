package org.dualwatch.spending;

import java.time.LocalDate;
import java.util.List;

/** The name of a snapshot, made of what is in it. */
final class SnapshotId {

  private SnapshotId() {}

  static String of(
      LocalDate day, int fiscalYear, long budgetLines, long payments, List<Spending> projects) {
    ContentId id = new ContentId().add("ledger").add(day.toString()).add(fiscalYear);
    id.add(budgetLines).add(payments).add(projects.size());
    projects.forEach(project -> add(id, project));
    return id.hex();
  }

  private static void add(ContentId id, Spending project) {
    id.add(project.unitCode()).add(project.unitName());
    id.add(project.projectCode()).add(project.projectName());
    id.add(project.budgetLines()).add(project.funds().size());
    project.funds().forEach((source, f) -> id.add(source.id()).add(f.approved()).add(f.spent()));
    id.add(project.items().size());
    project.items().forEach(item -> id.add(item.name()).add(item.spent()));
  }
}
