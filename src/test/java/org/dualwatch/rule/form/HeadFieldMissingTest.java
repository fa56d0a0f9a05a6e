package org.dualwatch.rule.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dualwatch.target.ATargetTable.aTable;

import java.util.stream.Stream;
import org.dualwatch.rule.Checked;
import org.dualwatch.rule.Rule;
import org.dualwatch.target.ATargetTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class HeadFieldMissingTest {

  private final Rule rule = new HeadFieldMissing();

  /** A table without one field, the field, and where it should stand. */
  static Stream<Arguments> gaps() {
    return Stream.of(
        Arguments.of(aTable().withUnit("", ""), "预算单位", "表1 第1行 第1格"),
        Arguments.of(aTable().withoutProject(), "项目名称", "表1 第2行 第2格"),
        Arguments.of(aTable().withBudget("", "120.00", ""), "预算数", "表1 第3行 第3格"),
        Arguments.of(aTable().withAmountUnit(""), "金额单位（万元或元）", "表1 第3行 第1格"),
        Arguments.of(aTable().withoutGoal(), "绩效目标", "表1 第1行 第1格"),
        Arguments.of(aTable().withGoals("", ""), "绩效目标", "表1 第5行 第2格"));
  }

  @ParameterizedTest
  @MethodSource("gaps")
  void reportsAnEmptyFieldAtItsPlace(ATargetTable table, String field, String place) {
    assertThat(Checked.by(rule, table))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.violated()).isTrue();
              assertThat(finding.message().zh()).isEqualTo("表头没有填写：" + field + "。");
              assertThat(finding.subject().place().text()).isEqualTo(place);
            });
  }

  @Test
  void groupsAllEmptyFieldsOfATable() {
    assertThat(Checked.by(rule, aTable().withoutProject().withoutGoal().withBudget("", "", "")))
        .singleElement()
        .satisfies(
            finding -> assertThat(finding.message().zh()).isEqualTo("表头没有填写：项目名称、预算数、绩效目标。"));
  }

  @Test
  void acceptsAUnitByItsCodeOrNameAndAnUnreadBudgetAndOneGoalOfTwo() {
    assertThat(Checked.by(rule, aTable().withUnit("363207", ""))).isEmpty();
    assertThat(Checked.by(rule, aTable().withUnit("", "天津市群众艺术馆"))).isEmpty();
    assertThat(Checked.by(rule, aTable().withBudget("12O", "", ""))).isEmpty();
    assertThat(Checked.by(rule, aTable().withGoals("", "保障运行。"))).isEmpty();
  }
}
