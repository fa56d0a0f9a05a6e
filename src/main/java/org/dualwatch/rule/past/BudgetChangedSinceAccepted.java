package org.dualwatch.rule.past;

import java.math.BigDecimal;
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
 * 预算数 is not that of the accepted table of the same year. By 财预〔2015〕88号 a target is changed by the
 * procedure by which it was set, together with its money (目标与资金匹配).
 */
final class BudgetChangedSinceAccepted extends TableRule {

  @Override
  protected Stream<Finding> check(TargetTable table, Circumstances circumstances) {
    Optional<BigDecimal> now = table.budget().total().yuan();
    return now.isEmpty()
        ? Stream.empty()
        : AcceptedTable.sameYear(table, circumstances).stream()
            .flatMap(accepted -> compare(table, accepted, now.get()));
  }

  private Stream<Finding> compare(TargetTable table, AcceptedTable accepted, BigDecimal now) {
    return accepted.table().budget().total().yuan().stream()
        .filter(before -> before.compareTo(now) != 0)
        .map(before -> finding(table, accepted, before, now));
  }

  private Finding finding(
      TargetTable table, AcceptedTable accepted, BigDecimal before, BigDecimal now) {
    String found = Money.shown(now);
    String expected = Money.shown(before);
    String difference = Money.shown(now.subtract(before).abs());
    boolean more = now.compareTo(before) > 0;
    return violated(
        table.subject(table.budget().total().place()),
        new Evidence(found, expected, difference),
        new Bilingual(
            "预算数为"
                + found
                + "，"
                + accepted.zh()
                + "中为"
                + expected
                + "，"
                + (more ? "增加" : "减少")
                + difference
                + "。",
            "The budget is "
                + found
                + "; in "
                + accepted.en()
                + " it is "
                + expected
                + ": "
                + difference
                + (more ? " more." : " less.")),
        new Bilingual(
            "预算已经调整的，请同时核对各指标值是否相应调整；没有调整的，请改回" + expected + "。",
            "If the budget was adjusted, see whether the targets are adjusted with it; if it was"
                + " not, state "
                + expected
                + " again."));
  }
}
