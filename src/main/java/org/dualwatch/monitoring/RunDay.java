package org.dualwatch.monitoring;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * What a run is about: the day is input like everything else.
 *
 * @param asOf the last day whose payments count
 * @param fiscalYear the year that is monitored
 * @param formsOverdue whether the monitoring forms had to be there when the run was held
 */
public record RunDay(LocalDate asOf, int fiscalYear, boolean formsOverdue) {

  private static final DateTimeFormatter CHINESE =
      DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);

  /** The day as people write it. */
  public String zh() {
    return zh(asOf);
  }

  /** A day as people write it. */
  public static String zh(LocalDate day) {
    return CHINESE.format(day);
  }
}
