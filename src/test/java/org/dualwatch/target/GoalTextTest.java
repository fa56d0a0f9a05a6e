package org.dualwatch.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dualwatch.finding.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GoalTextTest {

  private static final Place PLACE = new Place.InTable(1, 5, 2);

  @Test
  void takesAGoalWithoutItsListNumber() {
    assertThat(split("1.全年演出28场。")).containsExactly("全年演出28场。");
  }

  @Test
  void takesATextWithoutNumbersAsOneGoal() {
    assertThat(split(" 全年演出28场，\n满意度95%。\n")).containsExactly("全年演出28场，满意度95%。");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.甲。\n2.乙。\n3.丙。",
        "1.甲。2.乙。3.丙。",
        "1、甲。2、乙。 3、丙。",
        "1．甲。\n\n 2．乙。\n3．丙。",
        "（1）甲。（2）乙。（3）丙。",
        "(1)甲。\n(2)乙。\n(3)丙。",
        "1. 甲。\n　　2. 乙。\n　　3. 丙。",
      })
  void splitsAtNumbersThatCountUp(String cell) {
    assertThat(split(cell)).containsExactly("甲。", "乙。", "丙。");
  }

  @Test
  void splitsAtLineBreaksWhereNoFullStopStands() {
    assertThat(split("1.甲\n2.乙")).containsExactly("甲", "乙");
    assertThat(split("1.甲2.乙")).containsExactly("甲2.乙");
  }

  @Test
  void splitsAfterSemicolons() {
    assertThat(split("1.甲；2.乙;3.丙！4.丁")).containsExactly("甲；", "乙;", "丙！", "丁");
  }

  @Test
  void keepsWhatStandsBeforeTheFirstNumber() {
    assertThat(split("总体目标。1.甲。2.乙。")).containsExactly("总体目标。", "甲。", "乙。");
  }

  @ParameterizedTest
  @ValueSource(strings = {"完成培训。1.5万人受益。", "修缮面积达到3.5万平方米。", "甲。\n1.5万人受益。", "第1.2节。"})
  void neverSplitsADecimal(String cell) {
    assertThat(split(cell)).containsExactly(cell.replace("\n", ""));
  }

  @Test
  void takesAYearAfterAListNumberAsAYear() {
    assertThat(split("1.2025年办展。2.2025年办会。")).containsExactly("2025年办展。", "2025年办会。");
    assertThat(split("1、2025年办展。")).containsExactly("2025年办展。");
  }

  @Test
  void leavesNumbersOutOfTurnInTheirSentence() {
    assertThat(split("1.甲。3.丙。2.乙。")).containsExactly("甲。3.丙。", "乙。");
    assertThat(split("2.甲。")).containsExactly("2.甲。");
    assertThat(split("1.甲。1.乙。")).containsExactly("甲。1.乙。");
  }

  @Test
  void leavesListsInsideOfAGoalTogether() {
    assertThat(split("1.要求：（1）甲；（2）乙。\n2.丙。")).containsExactly("要求：（1）甲；（2）乙。", "丙。");
  }

  @Test
  void dropsEmptyGoals() {
    assertThat(split("1.\n2.乙。")).containsExactly("乙。");
    assertThat(split("")).isEmpty();
    assertThat(split("\u00A0\n")).isEmpty();
  }

  @Test
  void countsBeyondNine() {
    StringBuilder cell = new StringBuilder();
    for (int i = 1; i <= 12; i++) {
      cell.append(i).append(".甲。");
    }
    assertThat(split(cell.toString())).hasSize(12).containsOnly("甲。");
  }

  @Test
  void placesAllGoalsAtTheirCell() {
    assertThat(GoalText.split(Fields.of("1.甲。2.乙。", PLACE)))
        .extracting(Field::place)
        .containsExactly(PLACE, PLACE);
  }

  private static List<String> split(String cell) {
    return GoalText.split(Fields.of(cell, PLACE)).stream().map(Field::text).toList();
  }
}
