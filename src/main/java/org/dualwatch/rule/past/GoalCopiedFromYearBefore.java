package org.dualwatch.rule.past;

import java.util.stream.Stream;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Place;
import org.dualwatch.rule.Circumstances;
import org.dualwatch.rule.TableRule;
import org.dualwatch.target.Field;
import org.dualwatch.target.TargetTable;

/**
 * The goal is that of the year before, but for years and numbers. By 财预〔2015〕88号 a yearly goal is
 * what is to be reached in its own year. A goal that was accepted for this year already is not
 * looked at again.
 */
final class GoalCopiedFromYearBefore extends TableRule {

  @Override
  protected Stream<Finding> check(TargetTable table, Circumstances circumstances) {
    return AcceptedTable.yearBefore(table, circumstances)
        .filter(before -> hasGoalOf(before, table))
        .filter(
            before ->
                AcceptedTable.sameYear(table, circumstances)
                    .filter(accepted -> hasGoalOf(accepted, table))
                    .isEmpty())
        .map(before -> finding(table, before))
        .stream();
  }

  private static boolean hasGoalOf(AcceptedTable earlier, TargetTable table) {
    String goals = YearlessKey.ofGoals(table);
    return !goals.isEmpty() && goals.equals(YearlessKey.ofGoals(earlier.table()));
  }

  private Finding finding(TargetTable table, AcceptedTable before) {
    return violated(
        table.subject(place(table)),
        Evidence.of("与上年相同", "本年度的目标"),
        new Bilingual(
            "除年份和数字外，绩效目标与" + before.zh() + "的相同。",
            "But for years and numbers the goal is that of " + before.en() + "."),
        new Bilingual(
            "请写明本年度的重点，如本年度新增的活动和服务对象；工作内容每年相同的，请说明。",
            "State what this year is about, such as new activities and people served; if the work"
                + " is the same each year, explain so."));
  }

  private static Place place(TargetTable table) {
    return table.goals().stream()
        .filter(goal -> !goal.isBlank())
        .findFirst()
        .map(Field::place)
        .orElse(table.place());
  }
}
