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
 * A low floor for what is expected to succeed nearly always, such as 合格率 ≥80%. 财预〔2015〕88号 asks for
 * goals that are not too low (适当性).
 */
final class RateFloorLow extends RowRule {

  @Override
  protected boolean concerns(Indicator row) {
    return row.value() instanceof Bounded bounded
        && (bounded.comparator() == Comparator.AT_LEAST
            || bounded.comparator() == Comparator.MORE_THAN)
        && bounded.number().signum() > 0
        && bounded.unit().equals("%");
  }

  @Override
  protected Stream<Finding> check(TargetTable table, Indicator row, Circumstances circumstances) {
    BigDecimal lowest = circumstances.number("lowest");
    if (!(row.value() instanceof Bounded bounded) || bounded.number().compareTo(lowest) >= 0) {
      return Stream.empty();
    }
    IndicatorName name = IndicatorName.of(row);
    return name.isOneOf(circumstances.words("rates"))
            && !name.mentions(circumstances.words("except"))
        ? Stream.of(finding(table, row, lowest.toPlainString() + "%"))
        : Stream.empty();
  }

  private Finding finding(TargetTable table, Indicator row, String lowest) {
    String name = row.name().text();
    String text = row.value().text();
    return atValue(
        table,
        row,
        "≥" + lowest,
        new Bilingual(
            "“" + name + "”的指标值为“" + text + "”，低于" + lowest + "，要求可能偏低。",
            "The value " + text + " of " + name + " is below " + lowest + ", which may be low."),
        new Bilingual(
            "建议参照以前年度的实际完成情况，写成如≥" + lowest + "；确实难以达到的，可以保留。",
            "Better take what was reached in earlier years, such as ≥"
                + lowest
                + "; keep it where that is out of reach."));
  }
}
