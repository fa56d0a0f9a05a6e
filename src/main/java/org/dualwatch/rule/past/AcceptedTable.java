package org.dualwatch.rule.past;

import java.time.LocalDate;
import java.util.Optional;
import org.dualwatch.rule.Circumstances;
import org.dualwatch.rule.EarlierTable;
import org.dualwatch.rule.History;
import org.dualwatch.target.TargetTable;

/** An accepted table of the same project and kind, and how a message cites it. */
record AcceptedTable(EarlierTable earlier) {

  /** The one for the same fiscal year, where there is one. */
  static Optional<AcceptedTable> sameYear(TargetTable table, Circumstances circumstances) {
    return circumstances.history() == History.NONE
        ? Optional.empty()
        : comparable(table, circumstances.history().sameYear(table));
  }

  /** The one for the fiscal year before, where there is one. */
  static Optional<AcceptedTable> yearBefore(TargetTable table, Circumstances circumstances) {
    return circumstances.history() == History.NONE
        ? Optional.empty()
        : comparable(table, circumstances.history().yearBefore(table));
  }

  private static Optional<AcceptedTable> comparable(
      TargetTable table, Optional<EarlierTable> earlier) {
    return earlier.filter(e -> e.table().kind() == table.kind()).map(AcceptedTable::new);
  }

  TargetTable table() {
    return earlier.table();
  }

  /** The table, its receipt and its day, in Chinese. */
  String zh() {
    LocalDate day = earlier.day();
    return day.getYear()
        + "年"
        + day.getMonthValue()
        + "月"
        + day.getDayOfMonth()
        + "日接收的"
        + year()
        + "年度绩效目标表（回执"
        + earlier.receiptNo()
        + "）";
  }

  /** The same in English. */
  String en() {
    return "the table for "
        + year()
        + " accepted on "
        + earlier.day()
        + " (receipt "
        + earlier.receiptNo()
        + ")";
  }

  /** History holds tables of a known year only. */
  private int year() {
    return table().fiscalYear().orElseThrow();
  }
}
