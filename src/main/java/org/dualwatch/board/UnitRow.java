package org.dualwatch.board;

import java.math.BigDecimal;
import java.util.Map;
import org.dualwatch.rule.Verdict;

/**
 * A unit in a year.
 *
 * @param name as it was registered when it last submitted, or as the ledger has it; may be empty
 * @param firstAccepted the day on which a table was first accepted
 * @param lastFiled the day on which it last submitted anything of the year
 * @param unread how many files came in which no table could be read and that nothing has replaced
 * @param projects how many projects have a table that was not withdrawn
 * @param byVerdict of them by what the table that came last came to
 * @param watched how many the last run watched
 * @param budget what the rate of the watched projects is of, in 元
 * @param spent by the watched projects, in 元
 * @param waiting how many projects wait for somebody
 * @param formsDue how many monitoring forms are due for the last run's day, one a watched project
 * @param formsFiled for how many of them one was accepted that reports until that day
 */
public record UnitRow(
    String code,
    String name,
    FilingState filing,
    Day firstAccepted,
    Day lastFiled,
    int unread,
    long projects,
    Map<Verdict, Long> byVerdict,
    long watched,
    BigDecimal budget,
    BigDecimal spent,
    LightCounts lights,
    long openCases,
    long waiting,
    long formsDue,
    long formsFiled) {

  public UnitRow {
    byVerdict = Map.copyOf(byVerdict);
  }

  /** How many projects' last table came to a verdict. */
  public long of(Verdict verdict) {
    return byVerdict.getOrDefault(verdict, 0L);
  }
}
