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

/**
 * Satisfaction stands under 效益: it is a family of its own by 财预〔2015〕88号 and no measure of what a
 * project brings about.
 */
final class SatisfactionUnderBenefit extends RowRule {

  private static final String SATISFACTION = "满意度";

  /** Words of an indicator that measures the survey, not what it found. */
  private static final List<String> SURVEY = List.of("调查", "测评", "问卷", "回访");

  @Override
  protected boolean concerns(Indicator row) {
    return row.name().text().contains(SATISFACTION)
        && Standing.under(row, Labels.BENEFIT)
        && !Standing.ofSatisfaction(row);
  }

  @Override
  protected Stream<Finding> check(TargetTable table, Indicator row, Circumstances circumstances) {
    String name = Endings.measured(row.name().text());
    return name.endsWith(SATISFACTION) || !Endings.contains(name, SURVEY)
        ? Stream.of(finding(table, row))
        : Stream.empty();
  }

  private Finding finding(TargetTable table, Indicator row) {
    String name = row.name().text();
    return atName(
        table,
        row,
        "满意度指标 - 服务对象满意度指标",
        new Bilingual(
            "“" + name + "”列在“" + row.level2().text() + "”之下，而满意度是单独的一类指标。",
            name
                + " stands under "
                + row.level2().text()
                + ", but satisfaction is a family of indicators of its own."),
        new Bilingual(
            "请移到满意度指标的服务对象满意度指标之下，效益指标写项目带来什么，如：服务人次比上年增长率≥5%。",
            "Move it to 服务对象满意度指标 of 满意度指标, and state as a benefit what the project brings"
                + " about, such as 服务人次比上年增长率≥5%."));
  }
}
