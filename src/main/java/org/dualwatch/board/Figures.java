package org.dualwatch.board;

import java.math.BigDecimal;
import java.util.Map;
import org.dualwatch.rule.Verdict;

/**
 * A year in a few figures.
 *
 * @param units how many units have anything on record; those that the register has beside them have
 *     nothing
 * @param unitsByState of them by what they have filed
 * @param projects how many projects have a table that was not withdrawn
 * @param byVerdict of them by what the table that came last came to
 * @param watched how many the last run watched
 * @param budget what the rate of the watched projects is of, in 元
 * @param spent by the watched projects, in 元
 * @param openCases correction cases that are open
 * @param waiting how many projects wait for somebody
 */
public record Figures(
    long units,
    Map<FilingState, Long> unitsByState,
    long projects,
    Map<Verdict, Long> byVerdict,
    long watched,
    BigDecimal budget,
    BigDecimal spent,
    LightCounts lights,
    long openCases,
    long waiting) {

  public Figures {
    unitsByState = Map.copyOf(unitsByState);
    byVerdict = Map.copyOf(byVerdict);
  }

  /** How many projects' last table came to a verdict. */
  public long of(Verdict verdict) {
    return byVerdict.getOrDefault(verdict, 0L);
  }

  /** How many units have filed so. */
  public long of(FilingState state) {
    return unitsByState.getOrDefault(state, 0L);
  }
}
