package org.dualwatch.monitoring;

import java.math.BigDecimal;

/**
 * How much of a budget an office expects to be spent by the end of a month.
 *
 * @param month 1 to 12
 * @param percent in % of the budget, itself allowed
 */
public record Stage(int month, BigDecimal percent) {}
