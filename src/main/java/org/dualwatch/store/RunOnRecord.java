package org.dualwatch.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * What the last run of a year says of a unit, for the board.
 *
 * @param formsOverdue whether the monitoring forms had to be there when it was held
 */
record RunOnRecord(
    String no,
    int year,
    LocalDate asOf,
    boolean formsOverdue,
    List<Watched> projects,
    List<HitOnRecord> findings) {

  /** One project, as the run's JSON has it. */
  record Watched(int position, String receiptNo, int number, JsonNode progress) {}

  RunOnRecord {
    projects = List.copyOf(projects);
    findings = List.copyOf(findings);
  }

  /** The last month that was over on its day, 0 before the first was. */
  int lastWholeMonth() {
    YearMonth month = YearMonth.from(asOf);
    return asOf.equals(month.atEndOfMonth()) ? month.getMonthValue() : month.getMonthValue() - 1;
  }
}
