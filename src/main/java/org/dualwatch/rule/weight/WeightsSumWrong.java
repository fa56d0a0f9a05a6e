package org.dualwatch.rule.weight;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.rule.Circumstances;
import org.dualwatch.rule.TableRule;
import org.dualwatch.rule.weight.Points.State;
import org.dualwatch.target.TargetTable;

/**
 * The points of all indicators add up neither to 90 nor to 100. By 财预〔2020〕10号 a project is scored
 * out of 100, of which 10 are for the budget's execution.
 */
final class WeightsSumWrong extends TableRule {

  @Override
  protected Stream<Finding> check(TargetTable table, Circumstances circumstances) {
    Points points = Points.of(table);
    if (points.entries().isEmpty()) {
      return Stream.empty();
    }
    List<BigDecimal> sums = Points.numbers(circumstances.words("sums"));
    BigDecimal sum = points.counted(sums).sum();
    boolean above = sums.stream().allMatch(allowed -> sum.compareTo(allowed) > 0);
    boolean known = !points.has(State.UNREAD);
    if ((known && Points.isOneOf(sum, sums)) || isOfEachLevel(points, sums)) {
      return Stream.empty();
    }
    boolean complete = known && !points.has(State.BLANK);
    return Stream.of(complete || above ? wrong(table, points, sum, sums) : open(table, points));
  }

  /** Whether each level 1 shares out the whole among its own rows. */
  private static boolean isOfEachLevel(Points points, List<BigDecimal> sums) {
    List<BigDecimal> levels = points.runs(true).stream().map(Points::sum).toList();
    BigDecimal whole = sums.stream().max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
    return levels.size() > 1 && levels.stream().allMatch(level -> level.compareTo(whole) == 0);
  }

  private Finding wrong(TargetTable table, Points points, BigDecimal sum, List<BigDecimal> sums) {
    String stated = Points.shown(sum);
    List<String> allowed = sums.stream().map(Points::shown).toList();
    String zh = String.join("或", allowed);
    String difference =
        sums.stream()
            .map(one -> one.subtract(sum).abs())
            .min(Comparator.naturalOrder())
            .map(Points::shown)
            .orElse("");
    return violated(
        table.subject(points.place()),
        new Evidence(stated, zh, difference),
        new Bilingual(
            "各项指标的分值合计为" + stated + "，不是" + zh + "，至少相差" + difference + "。",
            "The points add up to "
                + stated
                + ", not to "
                + String.join(" or ", allowed)
                + ": a difference of "
                + difference
                + " at least."),
        new Bilingual(
            "请调整各项分值，使合计为" + zh + "，如产出50分、效益30分、满意度10分。",
            "Change the points so that they add up to "
                + String.join(" or ", allowed)
                + ", such as 50 for outputs, 30 for benefits and 10 for satisfaction."));
  }

  private Finding open(TargetTable table, Points points) {
    long blank = points.count(State.BLANK);
    long unread = points.count(State.UNREAD);
    String sum = Points.shown(points.sum());
    return notEvaluated(
        table.subject(points.place()),
        Evidence.of(sum + "，另有" + (blank + unread) + "项不明", "每项都有可以相加的分值"),
        new Bilingual(
            "没有核对分值合计：" + blank + "项没有填写分值，" + unread + "项的分值读不出。",
            "The sum of the points was not checked: "
                + blank
                + " row(s) state none and "
                + unread
                + " row(s) none that can be read."),
        new Bilingual(
            "请给每项指标填写分值，只写数字，如10。",
            "State the points of each indicator as a plain number, such as 10."));
  }
}
