package org.dualwatch.rule.indicator;

import java.util.stream.Stream;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.rule.Circumstances;
import org.dualwatch.rule.Labels;
import org.dualwatch.rule.Standing;
import org.dualwatch.rule.TableRule;
import org.dualwatch.target.Indicator;
import org.dualwatch.target.TargetTable;
import org.dualwatch.value.Spelling;

/**
 * 三级指标 is the label of level 2 again, such as 服务对象满意度指标, so that it names nothing to measure.
 * 财预〔2015〕88号 asks for indicators that point at one thing and are broken down (指向明确, 细化量化).
 */
final class IndicatorNamedLikeLevel2 extends TableRule {

  @Override
  protected Stream<Finding> check(TargetTable table, Circumstances circumstances) {
    return table.indicators().stream()
        .filter(IndicatorNamedLikeLevel2::namedLikeLabel)
        .map(row -> finding(table, row));
  }

  private static boolean namedLikeLabel(Indicator row) {
    String name = Spelling.key(row.name().text());
    return !name.isEmpty()
        && (name.equals(level2(row)) || (name.endsWith("指标") && Labels.isLevel2InFull(name)));
  }

  private static String level2(Indicator row) {
    String label = row.level2().text();
    return Standing.plainLevel2(row) ? label : Spelling.key(label);
  }

  private Finding finding(TargetTable table, Indicator row) {
    String name = row.name().text();
    return violated(
        table.subject(row, row.name().place()),
        Evidence.of(name, "具体的指标名称"),
        new Bilingual(
            "三级指标“%s”是二级指标的名称，没有说明具体衡量什么。".formatted(name),
            "The indicator %s is the label of a level 2 and names nothing to measure."
                .formatted(name)),
        new Bilingual(
            "请写具体的指标名称，如把“服务对象满意度指标”写成“平台使用人员满意度”。",
            "Name what is measured, such as 平台使用人员满意度 in place of 服务对象满意度指标."));
  }
}
