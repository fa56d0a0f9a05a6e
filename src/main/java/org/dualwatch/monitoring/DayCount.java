package org.dualwatch.monitoring;

/** How 序时进度 counts the part of the year that has passed. */
public enum DayCount {
  /**
   * Whole months on the last day of a month, as the 1–7月 form does: 31 July is 7/12. On any other
   * day days are counted.
   */
  MONTHS,
  /** Days of the year: 31 July is 212/365, in a leap year 213/366. */
  DAYS
}
