package org.dualwatch.rule.indicator;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Finding;
import org.dualwatch.rule.Circumstances;
import org.dualwatch.rule.RowRule;
import org.dualwatch.rule.Standing;
import org.dualwatch.target.Indicator;
import org.dualwatch.target.TargetTable;
import org.dualwatch.value.Comparator;
import org.dualwatch.value.TargetValue;

/**
 * An indicator of 时效 says how much instead of how soon, such as 场馆运行天数 ≥360天. 财预〔2015〕88号 tells
 * quantity and timeliness apart.
 */
final class QuantityUnderTimeliness extends RowRule {

  private static final List<String> COUNTS = List.of("数", "数量", "场次", "面积");
  private static final Set<String> DAYS = Set.of("天", "日");

  /** Words of a count that says how soon, by when or how often all the same. */
  private static final List<String> SOON =
      List.of(
          "提前", "及时", "按时", "按期", "如期", "准时", "超期", "逾期", "期限", "时限", "按计划", "进度", "每", "频", "前",
          "月", "季", "年内", "半年");

  @Override
  protected boolean concerns(Indicator row) {
    return row.value() instanceof TargetValue.Bounded bounded
        && (bounded.comparator() == Comparator.AT_LEAST
            || bounded.comparator() == Comparator.MORE_THAN)
        && (DAYS.contains(bounded.unit()) || CountingUnits.has(bounded.unit()))
        && Standing.level2(row).equals(Standing.TIMELINESS);
  }

  @Override
  protected Stream<Finding> check(TargetTable table, Indicator row, Circumstances circumstances) {
    String name = Endings.measured(row.name().text());
    return Endings.ends(name, COUNTS) && !Endings.contains(name, SOON)
        ? Stream.of(finding(table, row))
        : Stream.empty();
  }

  private Finding finding(TargetTable table, Indicator row) {
    String name = row.name().text();
    String value = row.valueField().text();
    return atName(
        table,
        row,
        "产出指标 - 数量指标",
        new Bilingual(
            "“" + name + value + "”列在“" + row.level2().text() + "”之下，而它统计的是数量，没有说明何时完成。",
            name
                + " "
                + value
                + " stands under "
                + row.level2().text()
                + ", but it counts a quantity and does not say how soon."),
        new Bilingual(
            "请移到数量指标之下，时效指标写何时完成或是否及时，如：场馆开放及时率≥95%。",
            "Move it to 数量指标, and state as timeliness by when or how promptly, such as"
                + " 场馆开放及时率≥95%."));
  }
}
