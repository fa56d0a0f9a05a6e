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
import org.dualwatch.target.Indicator;
import org.dualwatch.target.TargetTable;

/**
 * A row that is void, such as 不涉及, or that has no value carries points: they would be given for
 * nothing. 财预〔2020〕10号 scores each indicator by how far its target is reached.
 */
final class WeightForVoidRow extends TableRule {

  @Override
  protected Stream<Finding> check(TargetTable table, Circumstances circumstances) {
    List<Entry> entries = Points.of(table).entries();
    if (entries.isEmpty()) {
      return Stream.empty();
    }
    List<String> bad = circumstances.words("bad-things");
    boolean values = entries.stream().anyMatch(entry -> !entry.row().valueField().isBlank());
    return entries.stream()
        .filter(entry -> entry.number().signum() > 0 && !entry.isExecution())
        .filter(entry -> isVoid(entry.row(), bad, values))
        .map(entry -> finding(table, entry));
  }

  /** Without a single value in the table there is no column for them, which others report. */
  private static boolean isVoid(Indicator row, List<String> bad, boolean values) {
    return VoidText.is(row.name())
        || VoidText.isValueOf(row, bad)
        || (values && row.valueField().isBlank());
  }

  private Finding finding(TargetTable table, Entry entry) {
    Indicator row = entry.row();
    String points = Points.shown(entry.number());
    String named = row.name().isBlank() ? row.level2().text() : row.name().text();
    String value = row.valueField().isBlank() ? "空" : row.valueField().text();
    return violated(
        table.subject(row, row.weight().place()),
        Evidence.of(points, "0分或不填"),
        new Bilingual(
            "“" + named + "”（指标值：" + value + "）没有可以评价的内容，却有" + points + "。",
            "The indicator "
                + named
                + " (value: "
                + value
                + ") has nothing to be scored, yet it carries "
                + points
                + "."),
        new Bilingual(
            "请补全这项指标；不涉及的请删去整行，并把这" + points + "分给其他指标，如同一级指标之下的其他各项。",
            "Complete the indicator, or delete its row and give its points to others, such as those"
                + " of the same level 1."));
  }
}
