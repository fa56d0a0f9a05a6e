package org.dualwatch.rule.benefit;

import java.util.stream.Stream;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Finding;
import org.dualwatch.rule.Circumstances;
import org.dualwatch.rule.RowRule;
import org.dualwatch.target.Indicator;
import org.dualwatch.target.TargetTable;
import org.dualwatch.value.TargetValue;

/**
 * The value of a benefit only grades a verb, such as 有效促进. 财预〔2015〕88号 asks for targets that are
 * detailed and quantified (细化量化), or else can be weighed; this can be said of any result.
 */
final class BenefitPhraseVague extends RowRule {

  @Override
  protected boolean concerns(Indicator row) {
    return row.value() instanceof TargetValue.Qualitative && BenefitRows.has(row);
  }

  @Override
  protected Stream<Finding> check(TargetTable table, Indicator row, Circumstances circumstances) {
    return GradedVerb.of(row.value().text(), circumstances.words("words")).stream()
        .map(vague -> finding(table, row));
  }

  private Finding finding(TargetTable table, Indicator row) {
    String name = row.name().text();
    String text = row.value().text();
    return atValue(
        table,
        row,
        "可以核对的结果",
        new Bilingual(
            "“" + name + "”的指标值“" + text + "”只说程度，没有说明达到什么结果。",
            "The value " + text + " of " + name + " only grades a verb and names no result."),
        new Bilingual(
            "建议写数量或能够核对的结果，如“服务人次比上年增长≥5%”“业务骨干不减少”。",
            "State a number or a result that can be checked, such as 服务人次比上年增长≥5% or 业务骨干不减少."));
  }
}
