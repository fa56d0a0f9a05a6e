package org.dualwatch.monitoring;

import java.util.List;
import org.dualwatch.spending.UnitSpending;

/**
 * All that a run knows of one unit.
 *
 * @param tables its accepted tables, one of a project, in any order
 * @param spending its projects in the ledger
 * @param forms its accepted monitoring forms, the newest first
 */
public record UnitInput(
    String unitCode,
    String unitName,
    List<AcceptedTable> tables,
    UnitSpending spending,
    List<ReportedForm> forms) {

  public UnitInput {
    tables = List.copyOf(tables);
    forms = List.copyOf(forms);
  }
}
