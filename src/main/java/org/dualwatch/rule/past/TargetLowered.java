package org.dualwatch.rule.past;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.rule.Circumstances;
import org.dualwatch.rule.TableRule;
import org.dualwatch.target.TargetTable;
import org.dualwatch.value.Money;

/**
 * An indicator asks for less than in the accepted table of the same year, or where there is none,
 * of the year before, and the money does not account for it. 财预〔2015〕88号 asks that goal and money
 * match and that the goal is not too low (适当性).
 */
final class TargetLowered extends TableRule {

  /** Both budgets in 元. */
  private record Budgets(BigDecimal before, BigDecimal now) {

    private static Optional<Budgets> of(TargetTable before, TargetTable now) {
      Optional<BigDecimal> yuanNow = now.budget().total().yuan();
      return before
          .budget()
          .total()
          .yuan()
          .flatMap(yuan -> yuanNow.map(other -> new Budgets(yuan, other)));
    }

    /**
     * Whether the budget changed by at least the share by which a target did, and in the direction
     * that accounts for it: down, but up where more money is to be spent. All without a division.
     */
    private boolean accountFor(Bound target, Bound earlier) {
      BigDecimal targets = target.number().multiply(before);
      BigDecimal budgets = now.multiply(earlier.number());
      if (target.isFloor()) {
        return budgets.compareTo(targets) <= 0;
      }
      if (target.isMoney()) {
        return budgets.compareTo(targets) >= 0;
      }
      BigDecimal fall = before.subtract(now).multiply(earlier.number());
      BigDecimal rise = target.number().subtract(earlier.number()).multiply(before);
      return fall.compareTo(rise) >= 0;
    }
  }

  @Override
  protected Stream<Finding> check(TargetTable table, Circumstances circumstances) {
    return AcceptedTable.sameYear(table, circumstances)
        .or(() -> AcceptedTable.yearBefore(table, circumstances))
        .stream()
        .flatMap(
            accepted ->
                Budgets.of(accepted.table(), table).stream()
                    .flatMap(budgets -> compare(table, accepted, budgets)));
  }

  private Stream<Finding> compare(TargetTable table, AcceptedTable accepted, Budgets budgets) {
    Map<String, Bound> earlier = Bound.of(accepted.table());
    return Bound.of(table).entrySet().stream()
        .flatMap(
            entry ->
                Optional.ofNullable(earlier.get(entry.getKey()))
                    .filter(before -> entry.getValue().isWeakerThan(before))
                    .filter(before -> !budgets.accountFor(entry.getValue(), before))
                    .map(before -> finding(table, accepted, entry.getValue(), before, budgets))
                    .stream());
  }

  private Finding finding(
      TargetTable table, AcceptedTable accepted, Bound now, Bound before, Budgets budgets) {
    String name = now.row().name().text();
    String found = now.row().value().text();
    String expected = before.row().value().text();
    String difference = now.difference(before);
    return violated(
        table.subject(now.row(), now.row().place()),
        new Evidence(found, expected, difference),
        new Bilingual(
            "“"
                + name
                + "”的指标值为"
                + found
                + "，"
                + accepted.zh()
                + "中为"
                + expected
                + "，"
                + (now.isFloor() ? "低了" : "高了")
                + difference
                + "；预算数由"
                + Money.shown(budgets.before())
                + "变为"
                + Money.shown(budgets.now())
                + "。",
            name
                + " has the value "
                + found
                + "; in "
                + accepted.en()
                + " it is "
                + expected
                + ": "
                + (now.isFloor() ? "lower" : "higher")
                + " by "
                + difference
                + ", while the budget went from "
                + Money.shown(budgets.before())
                + " to "
                + Money.shown(budgets.now())
                + "."),
        new Bilingual(
            "请核对指标值，如可改回" + expected + "；确需调整的，请说明原因。",
            "Check the value, such as by stating " + expected + " again, or explain the change."));
  }
}
