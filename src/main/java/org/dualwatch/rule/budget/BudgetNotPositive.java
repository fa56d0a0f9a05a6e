package org.dualwatch.rule.budget;

import java.util.stream.Stream;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.rule.Circumstances;
import org.dualwatch.rule.TableRule;
import org.dualwatch.target.TargetTable;
import org.dualwatch.value.Money;

/** 预算数 is nought: a project without money has no target to match it (财预〔2015〕88号, 相应匹配). */
final class BudgetNotPositive extends TableRule {

  @Override
  protected Stream<Finding> check(TargetTable table, Circumstances circumstances) {
    return table.budget().total().yuan().filter(yuan -> yuan.signum() <= 0).stream()
        .map(yuan -> finding(table, Money.shown(yuan)));
  }

  private Finding finding(TargetTable table, String stated) {
    return violated(
        table.subject(table.budget().total().place()),
        Evidence.of(stated, "大于0"),
        new Bilingual("预算数为" + stated + "。", "The budget is " + stated + "."),
        new Bilingual(
            "请填写本年度的预算数；本年度没有预算的项目不需要报送。",
            "State the year's budget; a project without one need not be submitted."));
  }
}
