package org.dualwatch.rule;

import java.time.LocalDate;
import org.dualwatch.target.TargetTable;

/**
 * A target table that the unit submitted before and that was accepted.
 *
 * @param receiptNo the receipt of the submission that it came with
 * @param day when it was judged
 */
public record EarlierTable(String receiptNo, LocalDate day, TargetTable table) {}
