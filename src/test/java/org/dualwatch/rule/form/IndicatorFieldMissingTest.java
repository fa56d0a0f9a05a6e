package org.dualwatch.rule.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dualwatch.target.ATargetTable.aTable;
import static org.dualwatch.target.ATargetTable.atLeast;
import static org.dualwatch.target.ATargetTable.unread;

import java.util.stream.Stream;
import org.dualwatch.finding.Finding;
import org.dualwatch.rule.Checked;
import org.dualwatch.rule.Rule;
import org.dualwatch.rule.RuleBook;
import org.dualwatch.target.ATargetTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class IndicatorFieldMissingTest {

  private final Rule rule = new IndicatorFieldMissing();

  /** A table whose eleventh row lacks one field, the field, and its place. */
  static Stream<Arguments> gaps() {
    return Stream.of(
        Arguments.of(
            aTable().withIndicator("", "数量指标", "展览场次", atLeast("2", "场")), "一级指标", "表1 第17行 第1格"),
        Arguments.of(
            aTable().withIndicator("产出指标", "", "展览场次", atLeast("2", "场")), "二级指标", "表1 第17行 第2格"),
        Arguments.of(
            aTable().withIndicator("产出指标", "数量指标", "", atLeast("2", "场")), "三级指标", "表1 第17行 第3格"),
        Arguments.of(
            aTable().withIndicator("产出指标", "数量指标", "展览场次", unread("")), "指标值", "表1 第17行 第5格"));
  }

  @ParameterizedTest
  @MethodSource("gaps")
  void reportsAnEmptyFieldAtItsPlace(ATargetTable table, String field, String place) {
    assertThat(Checked.by(rule, table))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.violated()).isTrue();
              assertThat(finding.message().zh()).startsWith("有1行指标没有填写" + field + "：");
              assertThat(finding.subject().place().text()).isEqualTo(place);
            });
  }

  @Test
  void groupsRowsThatLackTheSame() {
    ATargetTable table =
        aTable()
            .withValue("惠民活动场次", unread(""))
            .withValue("参与人员满意度", unread(""))
            .withIndicator("产出指标", "", "展览场次", unread(""));

    assertThat(Checked.by(rule, table))
        .extracting(finding -> finding.message().zh())
        .containsExactly(
            "有2行指标没有填写指标值：惠民活动场次（表1 第8行 第5格）；参与人员满意度（表1 第16行 第5格）。",
            "有1行指标没有填写二级指标、指标值：展览场次（表1 第17行 第5格）。");
  }

  @Test
  void leavesRowsAloneThatSayNothing() {
    assertThat(Checked.by(rule, aTable().withIndicator("效益指标", "生态效益指标", "", "", unread(""))))
        .isEmpty();
  }

  @Test
  void reportsARowThatHasADescriptionOnly() {
    assertThat(Checked.by(rule, aTable().withIndicator("效益指标", "生态效益指标", "", "节约用水", unread(""))))
        .extracting(finding -> finding.message().zh())
        .containsExactly("有1行指标没有填写三级指标、指标值：节约用水（表1 第17行 第5格）。");
  }

  @Test
  void reportsATableWithoutAnyIndicatorOnce() {
    ATargetTable table =
        aTable().withoutIndicators().withIndicator("产出指标", "数量指标", "", "", unread(""));

    assertThat(RuleBook.standard().judge(table.alone(), Checked.BY_COMMAND_LINE).findings())
        .extracting(Finding::rule)
        .containsExactly("indicator-field-missing");
  }

  @Test
  void reportsAnEmptyValueOnce() {
    ATargetTable table = aTable().withValue("惠民活动场次", unread(""));

    assertThat(RuleBook.standard().judge(table.alone(), Checked.BY_COMMAND_LINE).findings())
        .extracting(Finding::rule)
        .containsExactly("indicator-field-missing");
  }
}
