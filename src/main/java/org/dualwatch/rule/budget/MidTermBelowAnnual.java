package org.dualwatch.rule.budget;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.rule.Circumstances;
import org.dualwatch.rule.TableRule;
import org.dualwatch.target.Amount;
import org.dualwatch.target.TargetTable;
import org.dualwatch.value.Money;

/**
 * The money of all years is less than that of this one year. The form of 财预〔2015〕88号 states both
 * side by side; otherwise the two are never compared.
 */
final class MidTermBelowAnnual extends TableRule {

  @Override
  protected Stream<Finding> check(TargetTable table, Circumstances circumstances) {
    Amount whole = table.midTerm().budget().total();
    if (whole instanceof Amount.Blank || table.budget().total() instanceof Amount.Blank) {
      return Stream.empty();
    }
    Optional<BigDecimal> all = whole.yuan();
    Optional<BigDecimal> annual = table.budget().total().yuan();
    if (all.isEmpty() || annual.isEmpty()) {
      return Stream.of(undecided(table, whole));
    }
    return all.get().compareTo(annual.get()) < 0
        ? Stream.of(finding(table, whole, all.get(), annual.get()))
        : Stream.empty();
  }

  private Finding undecided(TargetTable table, Amount whole) {
    return notEvaluated(
        table.subject(whole.place()),
        Evidence.of("有一个金额读不出", "两个可以比较的金额"),
        new Bilingual(
            "没有核对各年资金总额与本年度预算数：有一个金额读不出。",
            "The total of all years was not compared with the year's budget, since one of them cannot"
                + " be read."),
        new Bilingual("请把两个金额写成数字，如240.00。", "State both as plain numbers, such as 240.00."));
  }

  private Finding finding(TargetTable table, Amount whole, BigDecimal all, BigDecimal annual) {
    String found = Money.shown(all);
    String year = Money.shown(annual);
    String difference = Money.shown(annual.subtract(all));
    return violated(
        table.subject(whole.place()),
        new Evidence(found, "不少于" + year, difference),
        new Bilingual(
            "各年资金总额" + found + "，比本年度预算数" + year + "少" + difference + "。",
            "The total of all years is "
                + found
                + ", "
                + difference
                + " less than this year's budget of "
                + year
                + "."),
        new Bilingual(
            "请核对两个金额：各年资金总额包括本年度预算数。",
            "Check both: the total of all years includes the year's budget."));
  }
}
