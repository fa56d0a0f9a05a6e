package org.dualwatch.rule.weight;

import java.util.List;
import java.util.stream.Stream;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.rule.Circumstances;
import org.dualwatch.rule.TableRule;
import org.dualwatch.rule.VoidText;
import org.dualwatch.rule.weight.Points.Entry;
import org.dualwatch.rule.weight.Points.State;
import org.dualwatch.target.TargetTable;

/**
 * Some indicators have points and others have none. By 财预〔2020〕10号 every indicator of a project is
 * scored; one without points would not count.
 */
final class WeightMissing extends TableRule {

  /** How many rows are named. */
  private static final int NAMED = 4;

  @Override
  protected Stream<Finding> check(TargetTable table, Circumstances circumstances) {
    Points points = Points.of(table);
    List<Entry> without = points.entries().stream().filter(WeightMissing::lacks).toList();
    boolean merged =
        Points.isOneOf(points.sum(), Points.numbers(circumstances.words("sums")))
            && (coversItsRows(points.runs(true)) || coversItsRows(points.runs(false)));
    return without.isEmpty() || points.count(State.BLANK) == points.entries().size() || merged
        ? Stream.empty()
        : Stream.of(finding(table, points, without));
  }

  private static boolean lacks(Entry entry) {
    return entry.isBlank()
        && !VoidText.is(entry.row().name())
        && !VoidText.is(entry.row().valueField())
        && !entry.isExecution();
  }

  /** Whether the first row of each level, or every row, has points: one cell for the level. */
  private static boolean coversItsRows(List<List<Entry>> runs) {
    return runs.stream()
        .allMatch(
            run ->
                run.get(0).isStated()
                    && (run.stream().skip(1).allMatch(Entry::isBlank)
                        || run.stream().allMatch(Entry::isStated)));
  }

  private Finding finding(TargetTable table, Points points, List<Entry> without) {
    String named =
        String.join("、", without.stream().limit(NAMED).map(WeightMissing::called).toList());
    boolean more = without.size() > NAMED;
    int all = points.entries().size();
    return violated(
        table.subject(without.get(0).row().weight().place()),
        Evidence.of(without.size() + "/" + all + "项没有分值", "每项指标都有分值"),
        new Bilingual(
            all + "项指标中有" + without.size() + "项没有分值：" + named + (more ? "等" : "") + "。",
            without.size()
                + " of "
                + all
                + " indicators have no points: "
                + named
                + (more ? " and more" : "")
                + "."),
        new Bilingual(
            "请给这些指标填写分值，如10分，并使合计不变；不计分的，请说明。",
            "Give these indicators points, such as 10, without changing the sum, or explain why they"
                + " are not scored."));
  }

  private static String called(Entry entry) {
    return entry.row().name().isBlank() ? entry.row().place().text() : entry.row().name().text();
  }
}
