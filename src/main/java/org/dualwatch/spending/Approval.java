package org.dualwatch.spending;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What the budget of a project gained or lost on a day, of one fund source.
 *
 * @param day the day of the document; the first of the year where the ledger has none
 * @param yuan in 元; negative where money was taken back
 * @param lines how many lines of the ledger say so
 */
public record Approval(FundSource source, LocalDate day, BigDecimal yuan, long lines) {}
