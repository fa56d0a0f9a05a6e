package org.dualwatch.rule.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dualwatch.target.ATargetTable.aTable;

import org.dualwatch.rule.Checked;
import org.dualwatch.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GoalEndsUnfinishedTest {

  private final Rule rule = new GoalEndsUnfinished();

  @ParameterizedTest
  @ValueSource(strings = {"，", "、", "；", "：", ",", ";", ":", "（", "《", "， ", "，\u200b"})
  void reportsAGoalThatEndsAmidASentence(String end) {
    assertThat(Checked.by(rule, aTable().withGoals("更好的丰富百姓群众精神文化生活" + end))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"。", "", "！", "）", "”", "》"})
  void acceptsAGoalThatEnds(String end) {
    assertThat(Checked.by(rule, aTable().withGoals("更好的丰富百姓群众精神文化生活" + end))).isEmpty();
  }

  @Test
  void looksAtTheLastGoalOnly() {
    assertThat(Checked.by(rule, aTable().withGoals("保障运行；", "丰富生活。", ""))).isEmpty();
    assertThat(Checked.by(rule, aTable().withGoals("保障运行。", "丰富生活；"))).hasSize(1);
  }

  @Test
  void showsTheEndOfTheGoal() {
    assertThat(Checked.by(rule, aTable().withGoals("更好的丰富百姓群众精神文化生活，")))
        .singleElement()
        .satisfies(finding -> assertThat(finding.evidence().found()).isEqualTo("…富百姓群众精神文化生活，"));
    assertThat(Checked.by(rule, aTable().withGoals("丰富𠮷生活，")))
        .singleElement()
        .satisfies(finding -> assertThat(finding.evidence().found()).isEqualTo("丰富𠮷生活，"));
  }

  @Test
  void leavesAMissingGoalToAnotherRule() {
    assertThat(Checked.by(rule, aTable().withoutGoal())).isEmpty();
  }
}
