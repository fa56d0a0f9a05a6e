package org.dualwatch.receipt;

import java.time.LocalDate;

/**
 * A form on record, as a receipt refers to it.
 *
 * @param receiptNo the receipt of the submission that it came with; empty for none
 * @param day the day it was judged on
 * @param rulesVersion the rule set that it was judged by; empty where that is of no matter
 */
public record Paper(String receiptNo, LocalDate day, String rulesVersion) {

  /** There is none. */
  public static final Paper NONE = new Paper("", LocalDate.EPOCH, "");

  /** Whether there is one. */
  public boolean isThere() {
    return !receiptNo.isEmpty();
  }
}
