package org.dualwatch.store;

import java.time.Instant;
import java.time.LocalDate;
import org.dualwatch.rule.Verdict;

/**
 * A submission as it came, for the board.
 *
 * @param wasRead whether a form or an answer could be read in it
 */
record FileOnRecord(
    String id,
    String unitName,
    String fileName,
    Instant receivedAt,
    LocalDate day,
    boolean wasRead,
    Verdict verdict) {}
