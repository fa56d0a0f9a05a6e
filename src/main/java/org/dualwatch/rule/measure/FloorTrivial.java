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
import org.dualwatch.value.TargetValue.Bounded;

/**
 * A quantity of at least one, such as 软件维护数量 ≥1个: met by whatever is done. 财预〔2015〕88号 asks for
 * goals that are not too low (适当性).
 */
final class FloorTrivial extends RowRule {

  private static final String QUANTITY = "数量";

  @Override
  protected boolean concerns(Indicator row) {
    return row.value() instanceof Bounded bounded
        && (bounded.comparator() == Comparator.AT_LEAST
            || bounded.comparator() == Comparator.MORE_THAN)
        && row.level2().text().startsWith(QUANTITY)
        && CountingUnits.has(bounded.unit());
  }

  @Override
  protected Stream<Finding> check(TargetTable table, Indicator row, Circumstances circumstances) {
    if (!(row.value() instanceof Bounded bounded)) {
      return Stream.empty();
    }
    BigDecimal most = circumstances.number("most");
    BigDecimal least = least(bounded);
    return least.signum() > 0 && least.compareTo(most) <= 0
        ? Stream.of(
            finding(
                table,
                row,
                most.toPlainString() + bounded.unit(),
                "=" + least.toPlainString() + bounded.unit()))
        : Stream.empty();
  }

  /** Of things that come whole, more than none is at least one. */
  private static BigDecimal least(Bounded bounded) {
    return bounded.comparator() == Comparator.MORE_THAN
        ? bounded.number().add(BigDecimal.ONE)
        : bounded.number();
  }

  private Finding finding(TargetTable table, Indicator row, String most, String exactly) {
    String name = row.name().text();
    String text = row.value().text();
    return atValue(
        table,
        row,
        "下限高于" + most + "，或写成“" + exactly + "”",
        new Bilingual(
            "“" + name + "”的指标值为“" + text + "”，下限不高于" + most + "，几乎总能完成，反映不出工作量。",
            "The value "
                + text
                + " of "
                + name
                + " asks for no more than "
                + most
                + ", which is met nearly always and shows no workload."),
        new Bilingual(
            "建议按计划写出数量，如每月维护一次写成≥12次；如果本来就只有这些，写成“" + exactly + "”。",
            "Better state what is planned, such as ≥12次 for a service each month; if there is no"
                + " more than that, write "
                + exactly
                + "."));
  }
}
