package org.dualwatch.rule.budget;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.rule.Circumstances;
import org.dualwatch.rule.TableRule;
import org.dualwatch.target.Amount;
import org.dualwatch.target.FormKind;
import org.dualwatch.target.TargetTable;
import org.dualwatch.value.Money;

/**
 * The cost indicators do not add up to 预算数. 财预〔2015〕88号 asks that target and money match (相应匹配,
 * 适当性). Unit prices, percentages and phrases are no part of the sum: with such a row only a sum
 * above the budget is a problem, and one below it says nothing.
 */
final class CostSumDiffersFromBudget extends TableRule {

  @Override
  protected Stream<Finding> check(TargetTable table, Circumstances circumstances) {
    CostRows costs = CostRows.of(table);
    Amount budget = table.budget().total();
    if (costs.rows().isEmpty() || budget instanceof Amount.Blank) {
      return Stream.empty();
    }
    if (table.budget().unit().isEmpty()) {
      return Stream.of(undecided(table, costs, List.of("表中没有写明金额单位")));
    }
    return budget
        .yuan()
        .map(yuan -> compare(table, costs, yuan))
        .orElseGet(() -> Stream.of(undecided(table, costs, List.of("预算数读不出"))));
  }

  private Stream<Finding> compare(TargetTable table, CostRows costs, BigDecimal budget) {
    BigDecimal sum = costs.sum();
    List<String> openRows = costs.openRows();
    boolean below = sum.compareTo(budget) < 0;
    if (below && table.kind() == FormKind.WHOLE_UNIT) {
      return Stream.empty(); // its cost indicators are a choice, such as 三公经费, not all it spends
    }
    if (sum.compareTo(budget) > 0 || (openRows.isEmpty() && below)) {
      return Stream.of(differing(table, costs, budget));
    }
    return below || costs.anyUnread()
        ? Stream.of(undecided(table, costs, openRows))
        : Stream.empty();
  }

  private Finding differing(TargetTable table, CostRows costs, BigDecimal budget) {
    BigDecimal over = costs.sum().subtract(budget);
    String found = Money.shown(costs.sum());
    String expected = Money.shown(budget);
    String difference = Money.shown(over.abs());
    return violated(
        table.subject(costs.rows().get(0).place()),
        new Evidence(found, expected, difference),
        new Bilingual(
            "成本指标合计%s（%s），比预算数%s%s%s。"
                .formatted(
                    found, costs.listed(), expected, over.signum() > 0 ? "多" : "少", difference),
            "The cost indicators add up to %s (%s): %s %s than the budget of %s."
                .formatted(
                    found,
                    costs.listed(),
                    difference,
                    over.signum() > 0 ? "more" : "less",
                    expected)),
        new Bilingual(
            "请核对各成本指标的金额或预算数，使合计等于%s。".formatted(expected),
            "Correct the costs or the budget so that the sum is %s.".formatted(expected)));
  }

  private Finding undecided(TargetTable table, CostRows costs, List<String> reasons) {
    String sum = Money.shown(costs.sum());
    return notEvaluated(
        table.subject(costs.rows().get(0).place()),
        Evidence.of(sum, "以元计的总额"),
        new Bilingual(
            "没有核对成本指标合计与预算数：%s；能计入的金额合计%s。".formatted(String.join("，", reasons), sum),
            "The costs were not compared with the budget, since one of them or the budget is no whole amount; the whole amounts add up to %s."
                .formatted(sum)),
        new Bilingual(
            "如能写成总额，请写成以万元或元计的金额，如≤20万元；单价可以另列一行。",
            "State whole amounts where possible, such as ≤20万元; a unit price may have a row of its"
                + " own."));
  }
}
