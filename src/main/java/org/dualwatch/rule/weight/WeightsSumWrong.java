package org.dualwatch.rule.weight;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.rule.Circumstances;
import org.dualwatch.rule.TableRule;
import org.dualwatch.target.Field;
import org.dualwatch.target.TargetTable;

/**
 * The points of the indicators do not add up to 90 (with 10 for the execution of the budget) or
 * 100. Weights by 财预〔2020〕10号 and 财预〔2021〕101号.
 */
final class WeightsSumWrong extends TableRule {

  @Override
  protected Stream<Finding> check(TargetTable table, Circumstances circumstances) {
    Points points = Points.of(table);
    if (points.none()) {
      return Stream.empty();
    }
    List<BigDecimal> allowed = circumstances.words("sums").stream().map(BigDecimal::new).toList();
    BigDecimal sum = points.sum();
    boolean above = allowed.stream().allMatch(each -> sum.compareTo(each) > 0);
    if (!points.complete() && !above) {
      return Stream.of(undecided(table, points, sum));
    }
    return allowed.stream().anyMatch(each -> sum.compareTo(each) == 0)
        ? Stream.empty()
        : Stream.of(finding(table, points, sum, String.join("或", circumstances.words("sums"))));
  }

  private Finding undecided(TargetTable table, Points points, BigDecimal sum) {
    Field unread =
        points.rows().stream()
            .map(row -> row.weight())
            .filter(weight -> Points.read(weight).isEmpty())
            .findFirst()
            .orElse(points.rows().get(0).weight());
    String text = unread.isBlank() ? "（空）" : unread.text();
    return notEvaluated(
        table.subject(unread.place()),
        Evidence.of(text, "每项指标的分值"),
        new Bilingual(
            "没有核对分值合计：有的指标没有分值，或读不出（" + text + "）；其余合计" + Points.shown(sum) + "。",
            "The points were not added up, since some are missing or cannot be read ("
                + text
                + "); the others add up to "
                + Points.shown(sum)
                + "."),
        new Bilingual("请给每项指标填写分值，如10。", "State the points of each indicator, such as 10."));
  }

  private Finding finding(TargetTable table, Points points, BigDecimal sum, String allowed) {
    String found = Points.shown(sum);
    return violated(
        table.subject(points.rows().get(0).weight().place()),
        Evidence.of(found, allowed + "分"),
        new Bilingual(
            "各项指标的分值合计" + found + "，应当是" + allowed + "分。",
            "The points add up to " + found + " instead of " + allowed + "分."),
        new Bilingual(
            "请调整分值：预算执行率另占10分的，指标合计90分；否则合计100分。",
            "Adjust them: 90 where the execution of the budget has 10 of its own, else 100."));
  }
}
