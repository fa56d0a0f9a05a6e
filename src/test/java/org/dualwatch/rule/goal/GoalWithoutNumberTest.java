package org.dualwatch.rule.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dualwatch.target.ATargetTable.aTable;

import org.dualwatch.rule.Checked;
import org.dualwatch.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GoalWithoutNumberTest {

  private final Rule rule = new GoalWithoutNumber();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "举办演出28场",
        "举办演出２８场",
        "2025年建成新馆",
        "满意度达到95%以上",
        "第20届艺术节演出12场",
        "举办两场演出",
        "举办十一场演出",
        "举办一百场演出",
        "培训三百余人次",
        "培训数百人次",
        "百分之九十以上的群众满意",
        "覆盖八成以上的社区",
        "九月底前完成",
        "三季度完成",
        "上半年完成",
        "每季度举办演出",
        "一季度完成",
        "两条线路，三十个社区",
        "送到千家万户，举办十场演出",
        "落实2021-2025年规划，举办演出28场",
        "落实《2025年计划》，举办演出28场",
        "2025年完成发展规划的编制",
        "项目（2026年6月）完工",
      })
  void acceptsANumberOrDate(String goal) {
    assertThat(Checked.by(rule, aTable().withGoals(goal))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "丰富群众文化生活",
        "全年保障场馆运行",
        "办好第20届艺术节",
        "办好第 20 届艺术节",
        "办好第二十届艺术节",
        "“十四五”期间建成文化强市",
        "十四五期间建成文化强市",
        "举办一批活动，建设一个基地",
        "一一落实",
        "一体推进，统一管理，万众一心",
        "十分重要",
        "做到“两个维护”",
        "送到千家万户",
        "百年大计，教育为本",
        "实施三年行动",
        "落实2021—2025年文化发展规划",
        "落实2021年至2025年文化发展规划",
        "面向2035年远景目标",
        "落实《三年提升方案（2024-2026年）》",
        "“五位一体”总体布局",
      })
  void reportsAGoalWithNone(String goal) {
    assertThat(Checked.by(rule, aTable().withGoals(goal))).hasSize(1);
  }

  @Test
  void takesAllGoalsOfATableTogether() {
    assertThat(Checked.by(rule, aTable().withGoals("保障运行；", "演出28场。"))).isEmpty();
    assertThat(Checked.by(rule, aTable().withGoals("保障运行；", "丰富生活。"))).hasSize(1);
  }

  @Test
  void countsAYearInTheProjectsNameOnlyOutsideOfIt() {
    assertThat(Checked.by(rule, aTable().withProject("2025年文化惠民").withGoals("实施2025年文化惠民，丰富生活。")))
        .hasSize(1);
    assertThat(Checked.by(rule, aTable().withProject("2025年文化惠民").withGoals("2025年完成文化惠民任务。")))
        .isEmpty();
    assertThat(Checked.by(rule, aTable().withProject("10场惠民演出").withGoals("完成10场惠民演出。"))).isEmpty();
  }

  @Test
  void leavesAMissingGoalToAnotherRule() {
    assertThat(Checked.by(rule, aTable().withoutGoal())).isEmpty();
    assertThat(Checked.by(rule, aTable().withGoals(""))).isEmpty();
  }
}
