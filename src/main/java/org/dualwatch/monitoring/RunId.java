package org.dualwatch.monitoring;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dualwatch.spending.ContentId;
import org.dualwatch.spending.LedgerSnapshot;

/** The name of a run, made of what went in. */
public final class RunId {

  private final Map<String, String> units = new TreeMap<>();

  /** Adds a unit, in any order. */
  void add(String unitCode, String inputId) {
    units.put(unitCode, inputId);
  }

  /** The SHA-256 of all that went in. */
  String of(LedgerSnapshot snapshot, RunDay day, String ruleSet) {
    ContentId id = new ContentId().add("monitoring").add(snapshot.id()).add(ruleSet);
    id.add(day.asOf().toString()).add(day.fiscalYear()).add(day.formsOverdue() ? 1 : 0);
    units.forEach((unit, input) -> id.add(unit).add(input));
    return id.hex();
  }

  /**
   * The name of a unit's papers; its money is in the snapshot's. A receipt's number names what was
   * submitted with it for good.
   */
  public static String of(UnitInput unit) {
    ContentId id = new ContentId().add("papers").add(unit.unitName());
    id.add(unit.tables().size());
    unit.tables().stream()
        .map(table -> table.receiptNo() + "/" + table.number())
        .sorted()
        .forEach(id::add);
    List<ReportedForm> forms = unit.forms();
    forms.stream()
        .map(form -> form.receiptNo() + "/" + form.form().number())
        .sorted()
        .forEach(id::add);
    return id.hex();
  }
}
