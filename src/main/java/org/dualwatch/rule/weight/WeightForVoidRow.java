package org.dualwatch.rule.weight;

import java.util.stream.Stream;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.rule.Circumstances;
import org.dualwatch.rule.RowRule;
import org.dualwatch.rule.VoidWords;
import org.dualwatch.target.Indicator;
import org.dualwatch.target.TargetTable;

/**
 * A row that says nothing, such as 不涉及, has points: they would be given away at the evaluation.
 * 财预〔2020〕10号 gives points to what is evaluated.
 */
final class WeightForVoidRow extends RowRule {

  @Override
  protected boolean concerns(Indicator row) {
    return !row.weight().isBlank()
        && (VoidWords.isOne(row.valueField())
            || VoidWords.isOne(row.name())
            || (row.valueField().isBlank() && row.name().isBlank()));
  }

  @Override
  protected Stream<Finding> check(TargetTable table, Indicator row, Circumstances circumstances) {
    return Points.read(row.weight()).filter(points -> points.signum() > 0).stream()
        .map(points -> finding(table, row, Points.shown(points)));
  }

  private Finding finding(TargetTable table, Indicator row, String points) {
    String said = row.valueField().isBlank() ? "（空）" : row.valueField().text();
    String level2 = row.level2().text();
    return violated(
        table.subject(row, row.weight().place()),
        Evidence.of(said + "，" + points, "没有内容的行不设分值"),
        new Bilingual(
            "“" + level2 + "”一行没有内容（" + said + "），却有" + points + "。",
            "The row of " + level2 + " says nothing (" + said + ") but has " + points + "."),
        new Bilingual(
            "请把这一行的分值分给其他指标，或填写指标，如：投诉件数 ≤2件。",
            "Give its points to other indicators, or fill it in, such as 投诉件数 ≤2件."));
  }
}
