package org.dualwatch.rule.budget;

import java.util.stream.Stream;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.rule.Circumstances;
import org.dualwatch.rule.TableRule;
import org.dualwatch.target.Amount;
import org.dualwatch.target.TargetTable;

/**
 * An amount of the budget has more decimals than the form has room for: the form is filled in 万元
 * with two decimals, and approved budgets are exact to that.
 */
final class BudgetWithTooManyDecimals extends TableRule {

  @Override
  protected Stream<Finding> check(TargetTable table, Circumstances circumstances) {
    int decimals = circumstances.count("decimals");
    return Stream.of(table.budget().total(), table.budget().fiscal(), table.budget().other())
        .filter(amount -> tooFine(amount, decimals))
        .limit(1)
        .map(first -> finding(table, first, decimals));
  }

  private static boolean tooFine(Amount amount, int decimals) {
    return amount instanceof Amount.Stated stated
        && stated.stated().scale() > decimals
        && stated.stated().stripTrailingZeros().scale() > decimals;
  }

  private Finding finding(TargetTable table, Amount first, int decimals) {
    String unit = table.budget().unit();
    String stated =
        first instanceof Amount.Stated known ? known.stated().toPlainString() + unit : "";
    return violated(
        table.subject(first.place()),
        Evidence.of(stated, "最多" + decimals + "位小数"),
        new Bilingual(
            "金额" + stated + "的小数多于" + decimals + "位。",
            "The amount " + stated + " has more than " + decimals + " decimals."),
        new Bilingual(
            "请按批复的预算填写，最多保留" + decimals + "位小数，如120.50万元。",
            "State it as approved, with at most " + decimals + " decimals, such as 120.50万元."));
  }
}
