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
import org.dualwatch.target.Amount;
import org.dualwatch.target.Budget;
import org.dualwatch.target.FormKind;
import org.dualwatch.target.TargetTable;
import org.dualwatch.value.Money;

/**
 * 预算数 is not the sum of 财政资金 and 其他资金. 财预〔2015〕88号 asks that money and goal match (适当性), which an
 * amount that its own sources contradict cannot; the form itself says 其中.
 */
final class BudgetDiffersFromFunds extends TableRule {

  @Override
  protected Stream<Finding> check(TargetTable table, Circumstances circumstances) {
    Budget budget = table.budget();
    if (budget.total() instanceof Amount.Blank) {
      return Stream.empty();
    }
    Optional<String> obstacle = obstacle(budget);
    if (obstacle.isPresent()) {
      return Stream.of(undecided(table, obstacle.get()));
    }
    if (restIsUnsaid(table)) {
      return Stream.empty();
    }
    BigDecimal total = orZero(budget.total());
    BigDecimal funds = orZero(budget.fiscal()).add(orZero(budget.other()));
    return total.compareTo(funds) == 0 ? Stream.empty() : Stream.of(differing(table, total, funds));
  }

  /**
   * The form of a whole unit has columns for 总额 and 财政拨款 only: what they differ by are its other
   * funds.
   */
  private static boolean restIsUnsaid(TargetTable table) {
    Budget budget = table.budget();
    return table.kind() == FormKind.WHOLE_UNIT
        && budget.other() instanceof Amount.Blank
        && orZero(budget.fiscal()).compareTo(orZero(budget.total())) < 0;
  }

  /** Why the sum cannot be told, one clause in Chinese. */
  private static Optional<String> obstacle(Budget budget) {
    for (Amount amount : List.of(budget.total(), budget.fiscal(), budget.other())) {
      if (amount instanceof Amount.Unread unread) {
        return Optional.of("金额“" + unread.text() + "”读不出（" + unread.reason() + "）");
      }
    }
    boolean unstated =
        budget.fiscal() instanceof Amount.Blank && budget.other() instanceof Amount.Blank;
    return unstated ? Optional.of("财政资金和其他资金都没有填写") : Optional.empty();
  }

  private Finding undecided(TargetTable table, String obstacle) {
    return notEvaluated(
        table.subject(table.budget().total().place()),
        Evidence.of(stated(table.budget()), "三个可以核对的金额"),
        new Bilingual(
            "没有核对预算数与资金来源：" + obstacle + "。",
            "The budget was not compared with its funds, since an amount is unreadable or both funds"
                + " are empty."),
        new Bilingual(
            "请填写预算数及其中的财政资金、其他资金，只写数字，没有的一项可以留空。",
            "State the budget and its funds as plain numbers; a fund that does not apply may stay"
                + " empty."));
  }

  /** The three amounts as they stand. */
  private static String stated(Budget budget) {
    return "预算数%s，财政资金%s，其他资金%s"
        .formatted(shown(budget.total()), shown(budget.fiscal()), shown(budget.other()));
  }

  private static String shown(Amount amount) {
    if (amount instanceof Amount.Unread unread) {
      return "“" + unread.text() + "”";
    }
    return amount.yuan().map(Money::shown).orElse("（空）");
  }

  private Finding differing(TargetTable table, BigDecimal total, BigDecimal funds) {
    String stated = Money.shown(total);
    String sum = Money.shown(funds);
    String difference = Money.shown(total.subtract(funds).abs());
    String fiscal = Money.shown(orZero(table.budget().fiscal()));
    String other = Money.shown(orZero(table.budget().other()));
    return violated(
        table.subject(table.budget().total().place()),
        new Evidence(stated, sum, difference),
        new Bilingual(
            "预算数为%s，财政资金%s与其他资金%s合计%s，相差%s。".formatted(stated, fiscal, other, sum, difference),
            "The budget is %s, its funds %s and %s add up to %s: a difference of %s."
                .formatted(stated, fiscal, other, sum, difference)),
        new Bilingual(
            "请核对三个数，使预算数等于财政资金加其他资金。",
            "Correct one of the three amounts so that the budget equals the sum of its funds."));
  }

  /** A blank source is a source that gives nothing: the form leaves it empty then. */
  private static BigDecimal orZero(Amount amount) {
    return amount.yuan().orElse(BigDecimal.ZERO);
  }
}
