package org.dualwatch.rule.indicator;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Finding;
import org.dualwatch.rule.Circumstances;
import org.dualwatch.rule.RowRule;
import org.dualwatch.rule.Standing;
import org.dualwatch.target.Indicator;
import org.dualwatch.target.TargetTable;

/**
 * A rate that says how well, how soon or to what effect something is done stands under 数量, such as
 * 验收合格率. 财预〔2015〕88号 tells quantity, quality, timeliness and benefit apart. Rates that may say how
 * much is done, such as 覆盖率, are let be.
 */
final class RateUnderQuantity extends RowRule {

  private static final String PERCENT = "%";

  private static final List<String> QUALITY =
      List.of(
          "合格率", "达标率", "准确率", "正确率", "优良率", "优秀率", "优质率", "成功率", "完好率", "合规率", "故障率", "差错率",
          "验收通过率");
  private static final List<String> TIMELINESS = List.of("及时率", "按时完成率", "按期完成率", "如期完成率", "准时率");
  private static final List<String> SATISFACTION = List.of("满意度", "满意率");
  private static final List<String> GROWTH = List.of("增长率", "增长比例", "增幅");

  /** What grows as an effect only. */
  private static final List<String> EFFECTS =
      List.of("收入", "产值", "利润", "税收", "销售额", "营业额", "增加值", "游客", "客流", "就业");

  @Override
  protected boolean concerns(Indicator row) {
    return CountingUnits.of(row).equals(PERCENT) && Standing.level2(row).equals(Standing.QUANTITY);
  }

  @Override
  protected Stream<Finding> check(TargetTable table, Indicator row, Circumstances circumstances) {
    return home(Endings.measured(row.name().text()))
        .map(home -> finding(table, row, home))
        .stream();
  }

  /** The label under which a rate of this name belongs. */
  private static Optional<String> home(String name) {
    if (Endings.ends(name, QUALITY)) {
      return Optional.of("质量指标");
    }
    if (Endings.ends(name, TIMELINESS)) {
      return Optional.of("时效指标");
    }
    if (Endings.ends(name, SATISFACTION)) {
      return Optional.of("满意度指标");
    }
    return Endings.ends(name, GROWTH) && Endings.contains(name, EFFECTS)
        ? Optional.of("效益指标")
        : Optional.empty();
  }

  private Finding finding(TargetTable table, Indicator row, String home) {
    String name = row.name().text();
    return atName(
        table,
        row,
        home,
        new Bilingual(
            "“" + name + "”列在“" + row.level2().text() + "”之下，而它不统计数量，属于“" + home + "”。",
            name
                + " stands under "
                + row.level2().text()
                + ", but it counts nothing and belongs to "
                + home
                + "."),
        new Bilingual(
            "请移到“" + home + "”之下，数量指标写做多少，如：惠民活动场次≥28场次。",
            "Move it to "
                + home
                + ", and state as a quantity how much is done, such as 惠民活动场次≥28场次."));
  }
}
