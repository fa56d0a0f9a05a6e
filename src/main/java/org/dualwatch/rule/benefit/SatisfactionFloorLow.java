package org.dualwatch.rule.benefit;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.rule.Circumstances;
import org.dualwatch.rule.RowRule;
import org.dualwatch.target.Indicator;
import org.dualwatch.target.TargetTable;
import org.dualwatch.value.Comparator;
import org.dualwatch.value.TargetValue;

/**
 * Satisfaction is to be at least a rate that is reached without effort. 财预〔2015〕88号 asks for
 * targets that match the money, neither too high nor too low (适当性); where low begins is a choice.
 */
final class SatisfactionFloorLow extends RowRule {

  private static final String PERCENT = "%";
  private static final String POINTS = "分";

  @Override
  protected boolean concerns(Indicator row) {
    return row.value() instanceof TargetValue.Bounded bounded
        && (bounded.comparator() == Comparator.AT_LEAST
            || bounded.comparator() == Comparator.MORE_THAN)
        && (bounded.unit().equals(PERCENT) || bounded.unit().equals(POINTS))
        && SatisfactionRows.filed(row);
  }

  @Override
  protected Stream<Finding> check(TargetTable table, Indicator row, Circumstances circumstances) {
    BigDecimal lowest = circumstances.number("lowest");
    return row.value() instanceof TargetValue.Bounded floor
            && floor.number().compareTo(lowest) < 0
            && !onAnotherScale(floor, circumstances)
            && SatisfactionRows.measure(row)
        ? Stream.of(finding(table, row, floor, lowest))
        : Stream.empty();
  }

  /** Points may also be out of 5 or 10, where 4.5 is much. */
  private static boolean onAnotherScale(TargetValue.Bounded floor, Circumstances circumstances) {
    return floor.unit().equals(POINTS)
        && floor.number().compareTo(circumstances.number("small-scale")) <= 0;
  }

  private Finding finding(
      TargetTable table, Indicator row, TargetValue.Bounded floor, BigDecimal lowest) {
    String name = row.name().text();
    String low = SatisfactionRows.shown(lowest) + floor.unit();
    String gap =
        SatisfactionRows.shown(lowest.subtract(floor.number()))
            + (floor.unit().equals(PERCENT) ? "个百分点" : floor.unit());
    return violated(
        table.subject(row, row.place()),
        new Evidence(floor.text(), "≥" + low, gap),
        new Bilingual(
            "满意度指标“" + name + "”的指标值“" + floor.text() + "”低于" + low + "。",
            "The value " + floor.text() + " of " + name + " is below " + low + "."),
        new Bilingual(
            "建议参考往年调查结果提高，如“≥90" + floor.unit() + "”；往年结果较低的，可以保留。",
            "Consider what surveys of past years show, and raise it, such as to ≥90"
                + floor.unit()
                + "; leave it where they were low."));
  }
}
