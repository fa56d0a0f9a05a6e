package org.dualwatch.board;

import java.time.Instant;
import org.dualwatch.rule.Verdict;

/**
 * A file that came.
 *
 * @param fileName as it was dropped: hostile until escaped
 * @param wasRead whether a form or an answer could be read in it
 * @param tables how many target tables
 * @param forms how many monitoring forms
 * @param counts the problems that were found in it, each once
 */
public record SubmissionRow(
    String receiptNo,
    String unitCode,
    String unitName,
    String fileName,
    String format,
    Instant receivedAt,
    boolean wasRead,
    Verdict verdict,
    int tables,
    int forms,
    FindingCounts counts) {}
