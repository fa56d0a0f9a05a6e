package org.dualwatch.rule.goal;

import java.util.List;
import java.util.stream.Stream;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.rule.Circumstances;
import org.dualwatch.rule.FilledRows;
import org.dualwatch.rule.TableRule;
import org.dualwatch.target.Indicator;
import org.dualwatch.target.TargetTable;

/**
 * The goal names an activity, such as 征文, of which no indicator speaks. 财预〔2015〕88号 asks that the
 * indicators are tied to the goal (相关性).
 */
final class GoalNotCoveredByIndicators extends TableRule {

  @Override
  protected Stream<Finding> check(TargetTable table, Circumstances circumstances) {
    List<String> named =
        circumstances.words("words").stream().filter(word -> isInGoal(table, word)).toList();
    List<Indicator> rows = named.isEmpty() ? List.of() : FilledRows.of(table);
    if (rows.isEmpty()) {
      return Stream.empty();
    }
    List<String> uncovered = named.stream().filter(word -> !isCovered(rows, word)).toList();
    return uncovered.isEmpty() ? Stream.empty() : Stream.of(finding(table, uncovered));
  }

  private static boolean isInGoal(TargetTable table, String word) {
    return table.goals().stream().anyMatch(goal -> goal.text().contains(word));
  }

  private static boolean isCovered(List<Indicator> rows, String word) {
    return rows.stream()
        .anyMatch(
            row -> row.name().text().contains(word) || row.description().text().contains(word));
  }

  private Finding finding(TargetTable table, List<String> uncovered) {
    String words = String.join("、", uncovered);
    return violated(
        table.subject(StatedGoal.place(table)),
        Evidence.of(words, "有对应的指标"),
        new Bilingual(
            "绩效目标中提到" + words + "，各指标的名称和描述中没有提到。",
            "The goal speaks of " + words + ", but no indicator's name or description does."),
        new Bilingual(
            "请核对是否需要增加指标，如“" + uncovered.get(0) + "数量”；已用别的说法写明的，不用修改。",
            "See whether an indicator is to be added, such as “"
                + uncovered.get(0)
                + "数量”; where one says it in other words, nothing is to be done."));
  }
}
