package org.dualwatch.rule.indicator;

import java.util.List;
import java.util.stream.Stream;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Finding;
import org.dualwatch.rule.Circumstances;
import org.dualwatch.rule.Labels;
import org.dualwatch.rule.RowRule;
import org.dualwatch.rule.Standing;
import org.dualwatch.target.Indicator;
import org.dualwatch.target.TargetTable;
import org.dualwatch.value.Comparator;
import org.dualwatch.value.TargetValue;

/**
 * An indicator of 效益 counts what is done, such as 举办活动场次: that is an output. 财预〔2015〕88号 tells the
 * families apart. Only names that say that something is done, and do not speak of who gains by it.
 */
final class OutputUnderBenefit extends RowRule {

  private static final List<String> COUNTS = List.of("数", "数量", "场次", "面积");
  private static final String ECOLOGICAL = "生态效益";

  @Override
  protected boolean concerns(Indicator row) {
    return row.value() instanceof TargetValue.Bounded bounded
        && bounded.comparator() != Comparator.AT_MOST
        && bounded.comparator() != Comparator.LESS_THAN
        && CountingUnits.has(bounded.unit())
        && Standing.under(row, Labels.BENEFIT)
        && !Standing.ofSatisfaction(row)
        && !Standing.level2(row).equals(ECOLOGICAL);
  }

  @Override
  protected Stream<Finding> check(TargetTable table, Indicator row, Circumstances circumstances) {
    String name = Endings.measured(row.name().text());
    return Endings.ends(name, COUNTS)
            && Endings.contains(name, circumstances.words("done"))
            && !Endings.contains(name, circumstances.words("gained"))
        ? Stream.of(finding(table, row))
        : Stream.empty();
  }

  private Finding finding(TargetTable table, Indicator row) {
    String name = row.name().text();
    return atName(
        table,
        row,
        "产出指标 - 数量指标",
        new Bilingual(
            "“" + name + "”列在“" + row.level2().text() + "”之下，而它统计的是做了多少，属于产出。",
            name
                + " stands under "
                + row.level2().text()
                + ", but it counts what is done, which is an output."),
        new Bilingual(
            "请移到产出指标的数量指标之下，效益指标改写带来什么，如：服务人次比上年增长率≥5%。",
            "Move it to 数量指标 of 产出指标, and state as a benefit what comes of it, such as"
                + " 服务人次比上年增长率≥5%."));
  }
}
