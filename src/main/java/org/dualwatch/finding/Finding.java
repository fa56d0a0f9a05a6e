package org.dualwatch.finding;

/**
 * One problem in a department's papers or in its spending.
 *
 * @param rule the rule's id, such as {@code cost-sum-differs-from-budget}
 * @param message one neutral sentence saying what is so
 * @param fix one sentence saying how to mend it
 * @param basis the regulation and section that the rule rests on, or the form itself
 * @param cause the rule whose finding at the same place this one only follows from: whoever mends
 *     that one has mended this one; empty for most
 * @param waiver the decision by which the finding is let pass, {@link Waiver#NONE} for most
 */
public record Finding(
    String rule,
    Severity severity,
    Outcome outcome,
    Subject subject,
    Evidence evidence,
    Bilingual message,
    Bilingual fix,
    String basis,
    String cause,
    Waiver waiver) {

  /** A finding that stands for itself. */
  public Finding(
      String rule,
      Severity severity,
      Outcome outcome,
      Subject subject,
      Evidence evidence,
      Bilingual message,
      Bilingual fix,
      String basis) {
    this(rule, severity, outcome, subject, evidence, message, fix, basis, "", Waiver.NONE);
  }

  /** Whether the rule found a problem that counts: it could tell, and nobody waived it. */
  public boolean violated() {
    return outcome == Outcome.VIOLATED;
  }

  /** Whether it only follows from another finding. */
  public boolean isConsequence() {
    return !cause.isEmpty();
  }

  /** The same, as grave as an office sees it. */
  public Finding at(Severity severity) {
    return severity == this.severity
        ? this
        : new Finding(
            rule, severity, outcome, subject, evidence, message, fix, basis, cause, waiver);
  }

  /** The same, as a consequence of a finding of another rule. */
  public Finding causedBy(String otherRule) {
    return new Finding(
        rule, severity, outcome, subject, evidence, message, fix, basis, otherRule, waiver);
  }

  /** The same, let pass by a decision. */
  public Finding waivedBy(Waiver decision) {
    return new Finding(
        rule, severity, Outcome.WAIVED, subject, evidence, message, fix, basis, cause, decision);
  }
}
