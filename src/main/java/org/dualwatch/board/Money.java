package org.dualwatch.board;

/**
 * A project's money in 元, as its table and the last run have it.
 *
 * @param budget of the table that counts, else of the one that came last
 * @param approved the ledger's budget
 * @param spent in the ledger
 * @param rate spent of what it is to be compared with, in %
 * @param attained how far the targets have come, in %
 * @param forecast what will likely have been spent at the year's end
 */
public record Money(
    Figure budget, Figure approved, Figure spent, Figure rate, Figure attained, Figure forecast) {}
