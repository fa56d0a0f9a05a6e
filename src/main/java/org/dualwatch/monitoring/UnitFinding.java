package org.dualwatch.monitoring;

import org.dualwatch.finding.Finding;

/**
 * A finding and whom it concerns.
 *
 * @param receiptNo the receipt of the table that it is about; empty where there is no table
 */
public record UnitFinding(String unitCode, String unitName, String receiptNo, Finding finding) {}
