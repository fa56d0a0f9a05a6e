package org.dualwatch.monitoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * The figures of a run, over all units.
 *
 * @param units how many units have tables
 * @param projects how many tables were watched
 * @param unknown how many of them the ledger tells nothing of; they are in no sum
 * @param reported how many have a monitoring form that is up to date
 * @param red how many show a red light
 * @param budget what the rate is of, in 元
 * @param spent of the watched projects, in 元
 * @param rate spent of budget in %, two decimals
 * @param spentInLedger by all projects of the ledger, in 元
 * @param noTableDue spent by projects of the ledger that need no table, in 元
 * @param withoutTable how many ledger projects have no table although one is due
 * @param grave findings of severity block
 * @param toExplain findings of severity explain
 * @param undecided findings that could not be told
 * @param lights of the budget, the targets and the completion: how many projects show which colour
 */
public record RunTotals(
    long units,
    long projects,
    long unknown,
    long reported,
    long red,
    BigDecimal budget,
    BigDecimal spent,
    BigDecimal rate,
    BigDecimal spentInLedger,
    BigDecimal noTableDue,
    long withoutTable,
    long grave,
    long toExplain,
    long undecided,
    List<Map<Colour, Long>> lights) {

  public RunTotals {
    lights = List.copyOf(lights);
  }

  /** Those of one unit alone. */
  public static RunTotals of(UnitOutcome unit) {
    RunSum sum = new RunSum();
    sum.add(unit);
    return sum.totals();
  }

  /** How many projects show a colour in the light of this number, from 0. */
  public long count(int light, Colour colour) {
    return lights.get(light).getOrDefault(colour, 0L);
  }

  /** How many findings somebody has to do something about, or could not be told. */
  public long toSettle() {
    return grave + toExplain + undecided;
  }

  /** Spent by projects that are in no sum above and that a table is due for, in 元. */
  public BigDecimal unwatched() {
    return spentInLedger.subtract(spent).subtract(noTableDue);
  }
}
