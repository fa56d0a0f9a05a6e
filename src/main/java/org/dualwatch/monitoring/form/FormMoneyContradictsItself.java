package org.dualwatch.monitoring.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Severity;
import org.dualwatch.monitoring.MonitoringRule;
import org.dualwatch.target.Amount;
import org.dualwatch.target.MonitoredFunds;
import org.dualwatch.value.Money;

/**
 * Spent or expected is far more than the table's budget, as where 元 was written for 万元; or the
 * sources of what was spent do not add up to the total, or more is spent already than is expected
 * for the year. Of forms in 万元 each source may be rounded by 50 元.
 */
final class FormMoneyContradictsItself implements FormRule {

  static final String ID = "form-money-contradicts-itself";

  /** So many times the budget nobody spends. */
  private static final BigDecimal FAR_MORE = BigDecimal.valueOf(10);

  private static final BigDecimal ROUNDING = BigDecimal.valueOf(50);

  @Override
  public Stream<Finding> check(FormCheck form) {
    return Stream.of(sums(form), expected(form), tooMuch(form)).flatMap(found -> found);
  }

  private static Stream<Finding> sums(FormCheck form) {
    List<MonitoredFunds> parts =
        form.form().funds().stream()
            .filter(funds -> funds.line() != MonitoredFunds.Line.TOTAL)
            .toList();
    if (parts.stream().anyMatch(funds -> funds.spent() instanceof Amount.Unread)) {
      return Stream.empty(); // what they add up to cannot be told
    }
    List<BigDecimal> spent = parts.stream().flatMap(f -> f.spent().yuan().stream()).toList();
    Optional<MonitoredFunds> total =
        form.form().funds().stream()
            .filter(funds -> funds.line() == MonitoredFunds.Line.TOTAL)
            .findFirst();
    if (total.isEmpty() || total.get().spent().yuan().isEmpty() || spent.isEmpty()) {
      return Stream.empty();
    }
    BigDecimal sum = spent.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal stated = total.get().spent().yuan().get();
    BigDecimal allowed = ROUNDING.multiply(BigDecimal.valueOf(spent.size() + 1L));
    return stated.subtract(sum).abs().compareTo(allowed) > 0
        ? Stream.of(sumFinding(form, total.get(), stated, sum))
        : Stream.empty();
  }

  private static Stream<Finding> expected(FormCheck form) {
    return form.form().funds().stream()
        .filter(funds -> funds.spent().yuan().isPresent() && funds.expected().yuan().isPresent())
        .filter(funds -> funds.spent().yuan().get().compareTo(funds.expected().yuan().get()) > 0)
        .map(funds -> expectedFinding(form, funds));
  }

  private static Stream<Finding> tooMuch(FormCheck form) {
    BigDecimal most = form.table().total().multiply(FAR_MORE);
    return form.form().funds().stream()
        .filter(funds -> most.signum() > 0)
        .flatMap(
            funds ->
                Stream.of(funds.spent(), funds.expected())
                    .filter(amount -> amount.yuan().filter(y -> y.compareTo(most) > 0).isPresent())
                    .map(amount -> tooMuchFinding(form, funds, amount)));
  }

  private static Finding tooMuchFinding(FormCheck form, MonitoredFunds funds, Amount amount) {
    String stated = amount.yuan().map(Money::shown).orElse("");
    String budget = Money.shown(form.table().total());
    return MonitoringRule.violated(
        ID,
        Severity.EXPLAIN,
        form.form().subject(amount.place()),
        new Evidence(stated, "目标表预算数" + budget, ""),
        new Bilingual(
            String.format("“%s”填写了%s，目标表的预算数只有%s。", funds.label().text(), stated, budget),
            String.format("%s is stated, the table's budget is %s.", stated, budget)),
        new Bilingual(
            "请核对金额单位：表头写明“万元”的，不要填元。", "Check the unit: a form in 万元 is not filled in in 元."));
  }

  private static Finding sumFinding(
      FormCheck form, MonitoredFunds total, BigDecimal stated, BigDecimal sum) {
    return MonitoringRule.violated(
        ID,
        Severity.EXPLAIN,
        form.form().subject(total.spent().place()),
        new Evidence(
            Money.shown(stated), Money.shown(sum), Money.shown(stated.subtract(sum).abs())),
        new Bilingual(
            String.format("执行数合计为%s，各项资金之和为%s。", Money.shown(stated), Money.shown(sum)),
            String.format(
                "Spending is %s in total, its sources add up to %s.",
                Money.shown(stated), Money.shown(sum))),
        new Bilingual("请核对资金总额和各项资金的执行数。", "Check the total and its sources."));
  }

  private static Finding expectedFinding(FormCheck form, MonitoredFunds funds) {
    String spent = funds.spent().yuan().map(Money::shown).orElse("");
    String expected = funds.expected().yuan().map(Money::shown).orElse("");
    return MonitoringRule.violated(
        ID,
        Severity.EXPLAIN,
        form.form().subject(funds.expected().place()),
        new Evidence(expected, "≥" + spent, ""),
        new Bilingual(
            String.format("“%s”已执行%s，全年预计执行数只有%s。", funds.label().text(), spent, expected),
            String.format("%s was spent already, only %s is expected.", spent, expected)),
        new Bilingual("全年预计执行数应包含已经执行的部分，请核对。", "What is expected includes what was spent."));
  }
}
