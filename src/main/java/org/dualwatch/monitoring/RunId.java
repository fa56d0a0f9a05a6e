package org.dualwatch.monitoring;

import java.util.List;
import org.dualwatch.spending.ContentId;
import org.dualwatch.spending.LedgerSnapshot;

/** The name of a run, made of what went in. */
final class RunId {

  private RunId() {}

  static String of(LedgerSnapshot snapshot, String ruleSet, List<AcceptedTable> tables) {
    ContentId id = new ContentId().add("monitoring").add(snapshot.id()).add(ruleSet);
    id.add(tables.size());
    tables.forEach(table -> add(id, table));
    return id.hex();
  }

  private static void add(ContentId id, AcceptedTable table) {
    id.add(table.receiptNo()).add(table.unitCode()).add(table.unitName()).add(table.number());
    id.add(table.project()).add(table.projectCode()).add(table.fiscalYear().orElse(0));
    id.add(table.total()).add(table.fiscal()).add(table.other()).add(table.budgetPlace().text());
    id.add(table.costCaps().size());
    table.costCaps().forEach(cap -> id.add(cap.name()).add(cap.yuan()).add(cap.place().text()));
  }
}
