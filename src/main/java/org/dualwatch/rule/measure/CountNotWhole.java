package org.dualwatch.rule.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Finding;
import org.dualwatch.rule.Circumstances;
import org.dualwatch.rule.RowRule;
import org.dualwatch.target.Indicator;
import org.dualwatch.target.TargetTable;

/**
 * Half a thing that comes whole, such as ≥12.5场. 1.1万人次 is whole. 财预〔2015〕88号 asks for targets that
 * are reasonable (合理可行).
 */
final class CountNotWhole extends RowRule {

  @Override
  protected boolean concerns(Indicator row) {
    return Measured.of(row.value()).filter(CountNotWhole::isBroken).isPresent();
  }

  private static boolean isBroken(Measured measured) {
    return (!isWhole(measured.low()) || !isWhole(measured.high()))
        && CountingUnits.has(measured.unit());
  }

  private static boolean isWhole(BigDecimal number) {
    return number.scale() <= 0 || number.stripTrailingZeros().scale() <= 0;
  }

  @Override
  protected Stream<Finding> check(TargetTable table, Indicator row, Circumstances circumstances) {
    List<String> averages = circumstances.words("averages");
    boolean average =
        IndicatorName.of(row).mentions(averages)
            || IndicatorName.mentions(row.description().text(), averages);
    return average ? Stream.empty() : Stream.of(finding(table, row));
  }

  private Finding finding(TargetTable table, Indicator row) {
    String name = row.name().text();
    String text = row.value().text();
    String unit = Measured.of(row.value()).map(Measured::unit).orElse("");
    return atValue(
        table,
        row,
        "以“" + unit + "”为单位的整数",
        new Bilingual(
            "“" + name + "”以“" + unit + "”计数，指标值“" + text + "”不是整数。",
            name + " is counted by " + unit + ", but its value " + text + " is not whole."),
        new Bilingual(
            "请改为整数，如≥12场；如果是平均数或比例，请在名称和单位中写明，如≥2.5次/人。",
            "Write a whole number, such as ≥12场; say so in name and unit if it is an average, such as"
                + " ≥2.5次/人."));
  }
}
