package org.dualwatch.rule.budget;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.rule.Circumstances;
import org.dualwatch.rule.Standing;
import org.dualwatch.rule.TableRule;
import org.dualwatch.target.FormKind;
import org.dualwatch.target.Indicator;
import org.dualwatch.target.TargetTable;
import org.dualwatch.value.Comparator;
import org.dualwatch.value.Money;
import org.dualwatch.value.TargetValue;

/**
 * The only unit price times the only quantity of its unit is more than the budget. 财预〔2015〕88号 asks
 * that target and money match (相应匹配). Unit prices are never summed.
 */
final class PriceTimesQuantityExceedsBudget extends TableRule {

  private static final String PER = "元/";

  @Override
  protected Stream<Finding> check(TargetTable table, Circumstances circumstances) {
    Optional<BigDecimal> budget = table.budget().total().yuan();
    if (budget.isEmpty() || table.kind() != FormKind.PROJECT) {
      return Stream.empty();
    }
    return only(table.indicators().stream().filter(PriceTimesQuantityExceedsBudget::isPrice))
        .flatMap(price -> exceeding(table, price, budget.get()))
        .stream();
  }

  /** A price with an upper bound, of one thing and not of one thing a month. */
  private static boolean isPrice(Indicator row) {
    String unit = Quantities.unit(row);
    return unit.startsWith(PER) && !unit.contains("·") && !isFloor(row);
  }

  private static boolean isFloor(Indicator row) {
    return row.value() instanceof TargetValue.Bounded bounded
        && (bounded.comparator() == Comparator.AT_LEAST
            || bounded.comparator() == Comparator.MORE_THAN);
  }

  private static Optional<Indicator> only(Stream<Indicator> rows) {
    List<Indicator> all = rows.limit(2).toList();
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }

  private Optional<Finding> exceeding(TargetTable table, Indicator price, BigDecimal budget) {
    String unit = Quantities.unit(price).substring(PER.length());
    Optional<Indicator> quantity =
        only(
            table.indicators().stream()
                .filter(row -> Quantities.unit(row).equals(unit))
                .filter(row -> Standing.level2(row).equals(Standing.QUANTITY)));
    return quantity.flatMap(
        row ->
            Quantities.number(row)
                .flatMap(n -> Quantities.number(price).map(n::multiply))
                .filter(cost -> cost.compareTo(budget) > 0)
                .map(cost -> finding(table, price, row, cost, budget)));
  }

  private Finding finding(
      TargetTable table, Indicator price, Indicator quantity, BigDecimal cost, BigDecimal budget) {
    String found = Money.shown(cost);
    String expected = Money.shown(budget);
    String difference = Money.shown(cost.subtract(budget));
    String factors =
        quantity.name().text()
            + quantity.valueField().text()
            + " × "
            + price.name().text()
            + price.valueField().text();
    return violated(
        table.subject(price, price.place()),
        new Evidence(found, "不超过" + expected, difference),
        new Bilingual(
            "按" + factors + "计算为" + found + "，比预算数" + expected + "多" + difference + "。",
            factors
                + " comes to "
                + found
                + ", "
                + difference
                + " more than the budget of "
                + expected
                + "."),
        new Bilingual(
            "请核对单价、数量和预算数；只有一部分数量由本项目支付的，请说明。",
            "Check price, quantity and budget; explain where the project pays for a part of the"
                + " quantity only."));
  }
}
