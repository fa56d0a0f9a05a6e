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
 * Outputs, but none of 数量. 财预〔2021〕101号 asks for quantity and quality in principle always; a
 * project without a quantity may explain.
 */
final class QuantityIndicatorMissing extends TableRule {

  @Override
  protected Stream<Finding> check(TargetTable table, Circumstances circumstances) {
    return table.kind() == FormKind.PROJECT
            && Standing.outputsLack(FilledRows.of(table), Standing.QUANTITY)
        ? Stream.of(finding(table))
        : Stream.empty();
  }

  private Finding finding(TargetTable table) {
    return violated(
        table.subject(table.place()),
        Evidence.of("0项", "至少1项数量指标"),
        new Bilingual("产出指标中没有数量指标。", "The outputs have no indicator of quantity."),
        new Bilingual(
            "请补填数量指标，如：惠民活动场次≥28场次；确实无法用数量衡量的，请说明。",
            "Add an indicator of quantity, such as 惠民活动场次≥28场次, or explain why nothing can be counted."));
  }
}
