package org.dualwatch.board;

import org.dualwatch.finding.Finding;

/**
 * A finding that stands now.
 *
 * @param receiptNo the receipt of the file that it is about; empty where it is about none
 */
public record StandingFinding(Origin origin, String receiptNo, Finding finding) {}
