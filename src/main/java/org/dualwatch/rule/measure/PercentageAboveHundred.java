package org.dualwatch.rule.measure;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Finding;
import org.dualwatch.rule.Circumstances;
import org.dualwatch.rule.RowRule;
import org.dualwatch.target.Indicator;
import org.dualwatch.target.TargetTable;
import org.dualwatch.value.Comparator;
import org.dualwatch.value.TargetValue;
import org.dualwatch.value.TargetValue.Bounded;

/** A share of more than all: 合格率 ≥120%. 财预〔2015〕88号 asks for targets that are reasonable (合理可行). */
final class PercentageAboveHundred extends RowRule {

  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  @Override
  protected boolean concerns(Indicator row) {
    return exceeds(row.value());
  }

  @Override
  protected Stream<Finding> check(TargetTable table, Indicator row, Circumstances circumstances) {
    IndicatorName name = IndicatorName.of(row);
    return name.isOneOf(circumstances.words("shares"))
            && !name.mentions(circumstances.words("may-exceed"))
        ? Stream.of(finding(table, row))
        : Stream.empty();
  }

  /** &gt;100% asks for more than all too. */
  private static boolean exceeds(TargetValue value) {
    return Measured.of(value)
        .filter(Measured::isPercentage)
        .filter(measured -> measured.high().compareTo(ALL) >= (moreThan(value) ? 0 : 1))
        .isPresent();
  }

  private static boolean moreThan(TargetValue value) {
    return value instanceof Bounded bounded && bounded.comparator() == Comparator.MORE_THAN;
  }

  private Finding finding(TargetTable table, Indicator row) {
    String name = row.name().text();
    String text = row.value().text();
    return atValue(
        table,
        row,
        "不超过100%",
        new Bilingual(
            "“" + name + "”是占全部的比例，最高为100%，指标值为“" + text + "”。",
            name + " is a share of all, 100% at most, but its value is " + text + "."),
        new Bilingual(
            "请改为不超过100%的数，如≥98%或=100%；如果不是占全部的比例，请说明怎样计算。",
            "State no more than 100%, such as ≥98% or =100%; if it is no share of all, say how it is"
                + " counted."));
  }
}
