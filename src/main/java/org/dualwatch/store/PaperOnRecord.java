package org.dualwatch.store;

import java.time.Instant;
import java.time.LocalDate;
import org.dualwatch.rule.Verdict;

/**
 * A target table or a monitoring form as it came, for the board.
 *
 * @param year the fiscal year that it counts for
 * @param withdrawn whether an officer took it back
 * @param budget of a table the beginning of its budget's JSON; else empty
 * @param lastMonth the last month of a monitoring form; else 0
 */
record PaperOnRecord(
    String submission,
    String receiptNo,
    Instant receivedAt,
    LocalDate day,
    int number,
    String project,
    String projectCode,
    Project key,
    int year,
    Verdict verdict,
    boolean withdrawn,
    String budget,
    int lastMonth) {

  boolean isIn(String submissionId, int form) {
    return submission.equals(submissionId) && number == form;
  }
}
