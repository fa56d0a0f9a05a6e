package org.dualwatch.finding;

import java.time.LocalDate;

/**
 * A finance officer's decision that a finding of one rule in one project is not to be mended.
 *
 * @param rule the rule's id
 * @param unit the code of the unit
 * @param project the project's name as its table states it
 * @param reason why, for the auditors
 * @param approver who decided
 * @param until the last day on which it holds
 */
public record Waiver(
    String rule, String unit, String project, String reason, String approver, LocalDate until) {

  /** No waiver. */
  public static final Waiver NONE = new Waiver("", "", "", "", "", LocalDate.MIN);
}
