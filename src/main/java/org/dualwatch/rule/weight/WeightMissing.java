package org.dualwatch.rule.weight;

import java.util.List;
import java.util.stream.Stream;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.rule.Circumstances;
import org.dualwatch.rule.TableRule;
import org.dualwatch.rule.VoidWords;
import org.dualwatch.target.Indicator;
import org.dualwatch.target.TargetTable;

/**
 * Some indicators of a table have points and others none (财预〔2020〕10号: every indicator has a
 * weight).
 */
final class WeightMissing extends TableRule {

  @Override
  protected Stream<Finding> check(TargetTable table, Circumstances circumstances) {
    List<Indicator> without =
        Points.of(table).rows().stream()
            .filter(row -> row.weight().isBlank())
            .filter(row -> !VoidWords.isOne(row.valueField()) && !VoidWords.isOne(row.name()))
            .toList();
    return without.stream().limit(1).map(first -> finding(table, first, without.size()));
  }

  private Finding finding(TargetTable table, Indicator first, int count) {
    return violated(
        table.subject(first.weight().place()),
        Evidence.of(count + "项没有分值", "每项指标都有分值"),
        new Bilingual(
            "“" + first.name().text() + "”等" + count + "项指标没有分值，其余指标有。",
            count
                + " indicators, the first "
                + first.name().text()
                + ", have no points and others have."),
        new Bilingual("请补填分值，如10。", "State their points, such as 10."));
  }
}
