package org.dualwatch.rule.budget;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.rule.Circumstances;
import org.dualwatch.rule.TableRule;
import org.dualwatch.target.Indicator;
import org.dualwatch.target.TargetTable;
import org.dualwatch.value.Money;

/**
 * The only cost indicator is the whole budget, so that it says what the budget says. 财预〔2015〕88号
 * asks for targets that are broken down (细化量化).
 */
final class CostLineEqualsBudget extends TableRule {

  @Override
  protected Stream<Finding> check(TargetTable table, Circumstances circumstances) {
    CostRows costs = CostRows.of(table);
    if (costs.rows().size() != 1) {
      return Stream.empty();
    }
    Indicator row = costs.rows().get(0);
    Optional<BigDecimal> budget = table.budget().total().yuan();
    return CostRows.amount(row)
        .filter(amount -> budget.filter(total -> total.compareTo(amount) == 0).isPresent())
        .map(amount -> finding(table, row, amount))
        .stream();
  }

  private Finding finding(TargetTable table, Indicator row, BigDecimal amount) {
    String shown = Money.shown(amount);
    return violated(
        table.subject(row.place()),
        Evidence.of(row.valueField().text(), "分项列出的成本"),
        new Bilingual(
            "只有一项成本指标“" + row.name().text() + "”，金额就是全部预算数" + shown + "。",
            "The only cost indicator, "
                + row.name().text()
                + ", is the whole budget of "
                + shown
                + "."),
        new Bilingual(
            "建议按支出内容分列，如场地费、劳务费各多少，合计等于预算数。",
            "List what it is made of, such as 场地费 and 劳务费, adding up to the budget."));
  }
}
