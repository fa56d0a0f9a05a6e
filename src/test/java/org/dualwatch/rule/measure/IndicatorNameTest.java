package org.dualwatch.rule.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dualwatch.target.ATargetTable.aTable;
import static org.dualwatch.target.ATargetTable.qualitative;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class IndicatorNameTest {

  private static final List<String> RATES = List.of("合格率", "故障率");

  @ParameterizedTest
  @ValueSource(strings = {"合格率", "系统验收合格率", "合格率（%）", "合格率(百分比)", "系统验收合格 率", "系统故障率"})
  void isWhatItsLastWordSays(String name) {
    assertThat(named(name).isOneOf(RATES)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"不合格率", "验收未合格率", "无故障率", "零故障率", "合格率提升", "故障率控制率", "合格数", "（合格率）", "故障修复率"})
  void isNeitherTheContraryNorAnotherThing(String name) {
    assertThat(named(name).isOneOf(RATES)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"故障下降率", "故障率（较上年下降）"})
  void mentionsAWordAnywhere(String name) {
    assertThat(named(name).mentions(List.of("下降"))).isTrue();
  }

  private static IndicatorName named(String name) {
    return IndicatorName.of(
        aTable()
            .withoutIndicators()
            .withIndicator("产出指标", "质量指标", name, "", qualitative("有效促进"))
            .build()
            .indicators()
            .get(0));
  }
}
