package org.dualwatch.store;

import org.dualwatch.finding.Outcome;
import org.dualwatch.finding.Severity;

/**
 * A finding on record without its words.
 *
 * @param source the submission's id, or the run's number
 * @param receiptNo of a run's finding the receipt of the table that it is about; else empty
 * @param form of a submission's finding the form's number, 0 for the file; of a run's that of the
 *     table
 * @param project of a run's finding the project's name; else empty
 * @param own whether it stands for itself, and does not only follow from another
 */
record HitOnRecord(
    String source,
    int position,
    String rule,
    String severity,
    String outcome,
    boolean own,
    String receiptNo,
    int form,
    String project) {

  boolean isProblem() {
    return own && outcome.equals(Outcome.VIOLATED.id());
  }

  boolean isToSettle() {
    return isProblem() && !severity.equals(Severity.NOTE.id());
  }
}
