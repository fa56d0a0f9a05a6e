package org.dualwatch.rule.measure;

import java.util.stream.Stream;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Subject;
import org.dualwatch.rule.Circumstances;
import org.dualwatch.rule.TableRule;
import org.dualwatch.rule.VoidText;
import org.dualwatch.target.Amount;
import org.dualwatch.target.Budget;
import org.dualwatch.target.Indicator;
import org.dualwatch.target.TargetTable;
import org.dualwatch.value.TargetValue;

/**
 * A value or an amount of the budget cannot be read beyond doubt, such as ≥**人. 财预〔2015〕88号 asks
 * for targets that are detailed and quantified (细化量化): what cannot be read cannot be monitored.
 */
final class ValueUnread extends TableRule {

  @Override
  protected Stream<Finding> check(TargetTable table, Circumstances circumstances) {
    return Stream.concat(
        amounts(table), table.indicators().stream().flatMap(row -> value(table, row)));
  }

  private Stream<Finding> value(TargetTable table, Indicator row) {
    return row.value() instanceof TargetValue.Unread unread
            && !row.valueField().isBlank()
            && !VoidText.is(row.valueField())
        ? Stream.of(
            finding(
                table.subject(row, row.place()), "指标值", "value", unread.text(), unread.reason()))
        : Stream.empty();
  }

  /**
   * The budget's amounts; without a declared unit none can be read, which is the head's problem.
   */
  private Stream<Finding> amounts(TargetTable table) {
    Budget budget = table.budget();
    return budget.unit().isEmpty()
        ? Stream.empty()
        : Stream.concat(
            amount(table, "预算数", "budget", budget.total()),
            Stream.concat(
                amount(table, "财政资金", "fiscal fund", budget.fiscal()),
                amount(table, "其他资金", "other fund", budget.other())));
  }

  private Stream<Finding> amount(TargetTable table, String zh, String en, Amount amount) {
    return amount instanceof Amount.Unread unread
        ? Stream.of(finding(table.subject(unread.place()), zh, en, unread.text(), unread.reason()))
        : Stream.empty();
  }

  private Finding finding(Subject subject, String zh, String en, String text, String reason) {
    return violated(
        subject,
        Evidence.of(text, "符号、数字和单位，或日期；金额为数字"),
        new Bilingual(
            "%s读不出：%s。"
                .formatted(
                    reason.contains(text) ? zh : zh + "“" + text + "”", withoutFullStop(reason)),
            "The %s %s cannot be read.".formatted(en, text)),
        new Bilingual(
            "请写成可以核对的数，如≥28场次、≤51.5万元、2025年9月底前；金额只写数字。",
            "Write what can be checked, such as ≥28场次, ≤51.5万元 or 2025年9月底前; amounts as plain"
                + " numbers."));
  }

  private static String withoutFullStop(String reason) {
    return reason.endsWith("。") ? reason.substring(0, reason.length() - 1) : reason;
  }
}
