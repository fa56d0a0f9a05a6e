package org.dualwatch.rule.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dualwatch.target.ATargetTable.aTable;

import org.dualwatch.rule.Checked;
import org.dualwatch.rule.Rule;
import org.dualwatch.target.ATargetTable;
import org.junit.jupiter.api.Test;

final class GoalRepeatedTest {

  private static final String GOAL = "组织文艺骨干深入基层开展演出，丰富农村群众的精神文化生活。";

  private final Rule rule = new GoalRepeated();

  @Test
  void namesTheTableThatTheGoalStandsInFirst() {
    assertThat(
            Checked.by(
                rule,
                project("甲", "培训基层文艺骨干，传承非物质文化遗产，展示创作成果。"),
                project("乙", GOAL),
                project("丙", GOAL)))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.subject().table()).isEqualTo(3);
              assertThat(finding.message().zh()).contains("第2张表“乙”", "占100%");
            });
  }

  @Test
  void findsAWholeCopyOfAGoalThatIsItselfMadeOfTwoOthers() {
    ATargetTable[] tables = {
      project("甲", "组织文艺骨干深入基层开展演出，展示各区群众文艺创作的成果。"),
      project("乙", "培训基层文艺骨干队伍，丰富农村群众的精神文化生活。"),
      project("丙", GOAL),
      project("丁", GOAL),
    };

    assertThat(Checked.by(rule, tables))
        .singleElement()
        .satisfies(finding -> assertThat(finding.message().zh()).contains("第3张表“丙”"));
  }

  @Test
  void doesNotCountWhatNoReaderWouldTellApart() {
    assertThat(
            Checked.by(
                rule,
                project("甲", "组织ABC文艺骨干 深入基层开展28场“惠民”演出；", "丰富农村群众精神文化生活。"),
                project("乙", "组织ａｂｃ文艺骨干深入基层开展3.5场惠民演出,丰富农村群众精神文化生活")))
        .hasSize(1);
  }

  @Test
  void doesNotCompareTablesOfDifferentUnits() {
    assertThat(Checked.by(rule, project("甲", GOAL), project("乙", GOAL).withUnit("363208", "天津图书馆")))
        .isEmpty();
  }

  private static ATargetTable project(String name, String... goals) {
    return aTable().withProject(name).withGoals(goals);
  }
}
