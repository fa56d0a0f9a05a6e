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
 * ≥100% of a share: it cannot be more, so =100% is meant. 财预〔2015〕88号 asks for targets that are
 * detailed and quantified (细化量化). Satisfaction of all is another matter and left to others.
 */
final class PercentageAtLeastHundred extends RowRule {

  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  @Override
  protected boolean concerns(Indicator row) {
    return row.value() instanceof Bounded bounded
        && bounded.comparator() == Comparator.AT_LEAST
        && bounded.unit().equals("%")
        && bounded.number().compareTo(ALL) == 0;
  }

  @Override
  protected Stream<Finding> check(TargetTable table, Indicator row, Circumstances circumstances) {
    IndicatorName name = IndicatorName.of(row);
    return name.isOneOf(circumstances.words("shares"))
            && !name.text().contains("满意")
            && !name.mentions(circumstances.words("may-exceed"))
        ? Stream.of(finding(table, row))
        : Stream.empty();
  }

  private Finding finding(TargetTable table, Indicator row) {
    String name = row.name().text();
    String text = row.value().text();
    return atValue(
        table,
        row,
        "=100%",
        new Bilingual(
            "“" + name + "”最高为100%，指标值“" + text + "”实际上就是等于100%。",
            name + " cannot be more than 100%, so " + text + " means exactly 100%."),
        new Bilingual("建议写成“=100%”。", "Better write =100%."));
  }
}
