package org.dualwatch.monitoring;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.dualwatch.spending.Spending;

/**
 * One project's plan beside its spending, for the rules to judge.
 *
 * @param day the last day whose payments count
 */
record Comparison(
    AcceptedTable table, Execution.Known execution, LocalDate day, TimeProgress time, Bands bands) {

  private static final DateTimeFormatter CHINESE =
      DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);

  Spending spending() {
    return execution.spending();
  }

  /** The day as people write it. */
  String dayZh() {
    return zh(day);
  }

  static String zh(LocalDate day) {
    return CHINESE.format(day);
  }
}
