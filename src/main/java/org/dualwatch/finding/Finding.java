package org.dualwatch.finding;

/**
 * One problem in a department's papers or in its spending.
 *
 * @param rule the rule's id, such as {@code cost-sum-differs-from-budget}
 * @param message one neutral sentence saying what is so
 * @param fix one sentence saying how to mend it
 * @param basis the regulation and section that the rule rests on, or the form itself
 */
public record Finding(
    String rule,
    Severity severity,
    Outcome outcome,
    Subject subject,
    Evidence evidence,
    Bilingual message,
    Bilingual fix,
    String basis) {

  /** Whether the rule found a problem, not merely could not tell. */
  public boolean violated() {
    return outcome == Outcome.VIOLATED;
  }
}
