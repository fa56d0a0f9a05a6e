package org.dualwatch.rule.budget;

import java.util.List;
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
 * The project's name says that its money comes from elsewhere than the budget row does, such as
 * 非财政拨款项目支出 with an amount under 财政资金. One of the two is a slip (财预〔2015〕88号, 适当性).
 */
final class FundDiffersFromProjectName extends TableRule {

  private static final List<String> OWN = List.of("非财政拨款", "非财政资金", "自有资金", "单位资金");
  private static final List<String> FISCAL = List.of("财政拨款", "财政资金");

  @Override
  protected Stream<Finding> check(TargetTable table, Circumstances circumstances) {
    String project = table.project().text();
    Amount fiscal = table.budget().fiscal();
    Amount other = table.budget().other();
    if (mentions(project, OWN)) {
      return isPositive(fiscal) ? Stream.of(finding(table, fiscal, "财政资金")) : Stream.empty();
    }
    boolean noFiscal = fiscal.yuan().isPresent() ? !isPositive(fiscal) : isBlank(fiscal);
    return mentions(project, FISCAL) && noFiscal && isPositive(other)
        ? Stream.of(finding(table, other, "其他资金"))
        : Stream.empty();
  }

  private static boolean mentions(String project, List<String> words) {
    for (String word : words) {
      if (project.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPositive(Amount amount) {
    return amount.yuan().filter(yuan -> yuan.signum() > 0).isPresent();
  }

  private static boolean isBlank(Amount amount) {
    return amount instanceof Amount.Blank;
  }

  private Finding finding(TargetTable table, Amount amount, String fund) {
    String stated = fund + amount.yuan().map(Money::shown).orElse("");
    String project = table.project().text();
    return violated(
        table.subject(amount.place()),
        Evidence.of(stated, "与项目名称一致的资金来源"),
        new Bilingual(
            "项目名称“" + project + "”与所填的" + stated + "不一致。",
            "The project's name "
                + project
                + " does not agree with the "
                + stated
                + " that is stated."),
        new Bilingual(
            "请核对金额是否填错了栏目，或更正项目名称。",
            "Check whether the amount stands in the wrong column, or correct the project's name."));
  }
}
