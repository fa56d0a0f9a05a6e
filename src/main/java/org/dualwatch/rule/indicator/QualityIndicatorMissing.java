package org.dualwatch.rule.indicator;

import java.util.stream.Stream;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.rule.Circumstances;
import org.dualwatch.rule.FilledRows;
import org.dualwatch.rule.Standing;
import org.dualwatch.rule.TableRule;
import org.dualwatch.target.FormKind;
import org.dualwatch.target.TargetTable;

/**
 * Outputs, but none of 质量. 财预〔2021〕101号 asks for quantity and quality in principle always; a
 * project without a quality may explain.
 */
final class QualityIndicatorMissing extends TableRule {

  @Override
  protected Stream<Finding> check(TargetTable table, Circumstances circumstances) {
    return table.kind() == FormKind.PROJECT
            && Standing.outputsLack(FilledRows.of(table), Standing.QUALITY)
        ? Stream.of(finding(table))
        : Stream.empty();
  }

  private Finding finding(TargetTable table) {
    return violated(
        table.subject(table.place()),
        Evidence.of("0项", "至少1项质量指标"),
        new Bilingual("产出指标中没有质量指标。", "The outputs have no indicator of quality."),
        new Bilingual(
            "请补填质量指标，如：设备验收合格率≥95%；确实无法衡量质量的，请说明。",
            "Add an indicator of quality, such as 设备验收合格率≥95%, or explain why no quality can be measured."));
  }
}
