package org.dualwatch.rule.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
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
import org.dualwatch.value.Money;

/**
 * The budget divided by the visits that are promised is a sum that nobody spends on a visit, such
 * as 0.09元: most likely a 万 too many. 财预〔2015〕88号 asks that target and money match (适当性); where the
 * bounds lie is a choice.
 */
final class UnitCostUnlikely extends TableRule {

  private static final String VISITS = "人次";

  @Override
  protected Stream<Finding> check(TargetTable table, Circumstances circumstances) {
    Optional<BigDecimal> budget = table.budget().total().yuan();
    if (budget.isEmpty() || table.kind() != FormKind.PROJECT) {
      return Stream.empty();
    }
    List<Indicator> visits =
        table.indicators().stream()
            .filter(row -> Quantities.unit(row).equals(VISITS))
            .filter(row -> Standing.level2(row).equals(Standing.QUANTITY))
            .toList();
    if (visits.size() != 1) {
      return Stream.empty();
    }
    Indicator row = visits.get(0);
    return Quantities.number(row)
        .filter(number -> number.signum() > 0)
        .flatMap(number -> unlikely(table, row, budget.get(), number, circumstances))
        .stream();
  }

  private Optional<Finding> unlikely(
      TargetTable table,
      Indicator row,
      BigDecimal budget,
      BigDecimal number,
      Circumstances circumstances) {
    BigDecimal lowest = circumstances.number("visit-lowest");
    BigDecimal highest = circumstances.number("visit-highest");
    boolean likely =
        budget.compareTo(lowest.multiply(number)) >= 0
            && budget.compareTo(highest.multiply(number)) <= 0;
    return likely
        ? Optional.empty()
        : Optional.of(finding(table, row, budget, number, bounds(lowest, highest)));
  }

  private static String bounds(BigDecimal lowest, BigDecimal highest) {
    return lowest.toPlainString() + "至" + highest.toPlainString() + "元";
  }

  private Finding finding(
      TargetTable table, Indicator row, BigDecimal budget, BigDecimal number, String bounds) {
    String each = budget.divide(number, 2, RoundingMode.HALF_UP).toPlainString() + "元";
    String total = Money.shown(budget);
    String value = row.valueField().text();
    return violated(
        table.subject(row, row.place()),
        Evidence.of("每人次约" + each, "每人次" + bounds),
        new Bilingual(
            "预算数"
                + total
                + "除以“"
                + row.name().text()
                + "”"
                + value
                + "，每人次约"
                + each
                + "，不在"
                + bounds
                + "之间。",
            "The budget of "
                + total
                + " over "
                + row.name().text()
                + " "
                + value
                + " is about "
                + each
                + " a visit, outside of "
                + bounds
                + "."),
        new Bilingual(
            "请核对人次是否多写或少写了“万”，或是否把线上点击计作了人次；数字无误的，请说明。",
            "Check whether a 万 is too many or missing, or whether clicks were counted as visits;"
                + " explain where the number is right."));
  }
}
