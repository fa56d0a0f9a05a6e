package org.dualwatch.spending;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a project was paid in a month, of one fund source.
 *
 * @param month 1 to 12
 * @param lastDay the day of the last payment in it
 * @param yuan in 元, refunds taken off
 * @param count how many payments
 */
public record MonthlyPayment(
    FundSource source, int month, LocalDate lastDay, BigDecimal yuan, long count) {}
