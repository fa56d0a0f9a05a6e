package org.dualwatch.rule.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dualwatch.target.ATargetTable.aTable;
import static org.dualwatch.target.ATargetTable.atLeast;

import java.util.List;
import org.dualwatch.finding.Finding;
import org.dualwatch.rule.Checked;
import org.dualwatch.target.ATargetTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules about what an indicator is called and how it is described. */
final class IndicatorNameRulesTest {

  @ParameterizedTest
  @ValueSource(strings = {"惠民活动场次", "惠民 活动场次", " 惠民活动场次\u00a0"})
  void reportsAnIndicatorOfTheSameName(String name) {
    assertThat(Checked.by(new IndicatorDuplicated(), named(name)))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message().zh()).endsWith("与表1 第8行 第3格的指标重名。");
              assertThat(finding.subject().place().text()).isEqualTo("表1 第17行 第3格");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"惠民活动场次数", "惠民活动", ""})
  void acceptsAnIndicatorOfAnotherNameOrNone(String name) {
    assertThat(Checked.by(new IndicatorDuplicated(), named(name), named(name))).isEmpty();
  }

  @Test
  void countsTwoEmptyNamesAsNoDuplicate() {
    ATargetTable table = named("").withIndicator("产出指标", "数量指标", "", atLeast("2", "场"));

    assertThat(Checked.by(new IndicatorDuplicated(), table)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "服务对象满意度指标, 服务对象满意度指标",
    "服务对象满意度指标, 服务对象 满意度指标",
    "服务对象满意度, 服务对象满意度",
    "服务对象满意度, 服务对象满意度指标",
    "数量指标, 质量指标",
    "进度指标, 进度指标",
  })
  void reportsAnIndicatorNamedLikeALevel2Label(String level2, String name) {
    assertThat(namedUnder(level2, name))
        .singleElement()
        .satisfies(finding -> assertThat(finding.subject().place().text()).isEqualTo("表1 第7行 第3格"));
  }

  @ParameterizedTest
  @CsvSource({
    "服务对象满意度指标, 来馆群众满意度",
    "服务对象满意度指标, 服务对象满意度",
    "质量指标, 质量指标完成率",
    "数量指标, ''",
    "'', ''",
  })
  void acceptsAnIndicatorOfItsOwnName(String level2, String name) {
    assertThat(namedUnder(level2, name)).isEmpty();
  }

  @Test
  void groupsDescriptionsThatRepeatTheName() {
    ATargetTable table =
        aTable().withDescription("惠民活动场次", "惠民活动场次").withDescription("参与人员满意度", "参与人员 满意度");

    assertThat(Checked.by(new DescriptionRepeatsName(), table))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message().zh()).isEqualTo("10项指标中有2项的描述与名称相同。");
              assertThat(finding.subject().place().text()).isEqualTo("表1 第8行 第4格");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "惠民活动场次以台账为准", "活动场次"})
  void acceptsADescriptionThatSaysMoreOrNothing(String description) {
    assertThat(
            Checked.by(
                new DescriptionRepeatsName(), aTable().withDescription("惠民活动场次", description)))
        .isEmpty();
  }

  private static ATargetTable named(String name) {
    return aTable().withIndicator("产出指标", "质量指标", name, atLeast("2", "场"));
  }

  private static List<Finding> namedUnder(String level2, String name) {
    return Checked.by(
        new IndicatorNamedLikeLevel2(),
        aTable().withoutIndicators().withIndicator("产出指标", level2, name, atLeast("2", "场")));
  }
}
