package org.dualwatch.rule.benefit;

import java.util.Optional;
import java.util.stream.Stream;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Finding;
import org.dualwatch.rule.Circumstances;
import org.dualwatch.rule.RowRule;
import org.dualwatch.target.Indicator;
import org.dualwatch.target.TargetTable;
import org.dualwatch.value.Spelling;
import org.dualwatch.value.TargetValue;

/**
 * The value says again the verb of the name and no more: 促进文化事业发展 is to be 有效促进. 财预〔2015〕88号 asks
 * for targets that are detailed and quantified (细化量化).
 */
final class ValueRepeatsName extends RowRule {

  @Override
  protected boolean concerns(Indicator row) {
    return row.value() instanceof TargetValue.Qualitative && !row.name().isBlank();
  }

  @Override
  protected Stream<Finding> check(TargetTable table, Indicator row, Circumstances circumstances) {
    return GradedVerb.of(row.value().text(), circumstances.words("words"))
        .flatMap(graded -> repeated(graded, Spelling.key(row.name().text())))
        .map(verb -> finding(table, row, verb))
        .stream();
  }

  private static Optional<String> repeated(GradedVerb graded, String name) {
    return graded.verbs().stream().filter(name::contains).findFirst();
  }

  private Finding finding(TargetTable table, Indicator row, String verb) {
    String name = row.name().text();
    String text = row.value().text();
    return atValue(
        table,
        row,
        "名称中没有说过的结果",
        new Bilingual(
            "“" + name + "”的指标值“" + text + "”只重复了名称中的“" + verb + "”。",
            "The value " + text + " only repeats the verb " + verb + " of the name " + name + "."),
        new Bilingual(
            "建议名称写衡量的事项，指标值写结果，如“服务人次比上年增长率”≥5%。",
            "Name what is measured and let the value say the result, such as 服务人次比上年增长率 ≥5%."));
  }
}
