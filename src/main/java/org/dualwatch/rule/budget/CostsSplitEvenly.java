package org.dualwatch.rule.budget;

import java.math.BigDecimal;
import java.util.List;
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
 * The budget is divided evenly among the cost indicators, as if nobody had reckoned. 财预〔2015〕88号
 * asks for targets that rest on a calculation (合理可行).
 */
final class CostsSplitEvenly extends TableRule {

  @Override
  protected Stream<Finding> check(TargetTable table, Circumstances circumstances) {
    CostRows costs = CostRows.of(table);
    Optional<BigDecimal> budget = table.budget().total().yuan();
    if (costs.rows().size() < 2 || budget.isEmpty()) {
      return Stream.empty();
    }
    List<BigDecimal> amounts =
        costs.rows().stream().flatMap(row -> CostRows.amount(row).stream()).toList();
    boolean whole = amounts.size() == costs.rows().size();
    boolean even = amounts.stream().allMatch(a -> a.compareTo(amounts.get(0)) == 0);
    return whole && even && costs.sum().compareTo(budget.get()) == 0
        ? Stream.of(finding(table, costs, amounts.get(0)))
        : Stream.empty();
  }

  private Finding finding(TargetTable table, CostRows costs, BigDecimal each) {
    int count = costs.rows().size();
    String shown = Money.shown(each);
    return violated(
        table.subject(costs.rows().get(0).place()),
        Evidence.of(count + "项，各" + shown, "按实际需要测算的金额"),
        new Bilingual(
            count + "项成本指标的金额都是" + shown + "，像是把预算数平均分开。",
            "All " + count + " costs are " + shown + ", as if the budget had been divided evenly."),
        new Bilingual(
            "请核对各项是否按实际需要测算；确实相等的，不需要修改。",
            "Check whether each was reckoned by what is needed; where they are indeed equal, nothing"
                + " need be changed."));
  }
}
