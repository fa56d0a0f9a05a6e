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

final class IndicatorNameGenericTest {

  @Test
  void reportsANameOnceAtItsFirstTable() {
    assertThat(
            found(
                named("质量指标", "文化云验收合格率"),
                named("质量指标", "活动举办 成功率"),
                named("质量指标", "活动举办成功率"),
                named("时效指标", "活动举办成功率")))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.evidence().found()).isEqualTo("活动举办 成功率：表2、表3、表4");
              assertThat(finding.subject().table()).isEqualTo(2);
              assertThat(finding.subject().place().text()).isEqualTo("表2 第7行 第3格");
            });
  }

  @Test
  void countsATableOnce() {
    ATargetTable twice =
        named("质量指标", "活动举办成功率").withIndicator("产出指标", "时效指标", "活动举办成功率", atLeast("95", "%"));

    assertThat(found(twice, named("质量指标", "活动举办成功率"), named("质量指标", "验收合格率"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "服务对象满意度指标, 观众满意度",
    "社会效益指标, 观众满意度",
    "服务对象满意度指标, 观众好评率",
    "成本指标, 活动经费支出",
    "质量指标, 质量指标",
    "数量指标, 质量指标",
    "数量指标, ''",
  })
  void acceptsNamesThatAreAlikeWithGoodReason(String level2, String name) {
    assertThat(found(named(level2, name), named(level2, name), named(level2, name))).isEmpty();
  }

  private static ATargetTable named(String level2, String name) {
    return aTable().withoutIndicators().withIndicator("产出指标", level2, name, atLeast("95", "%"));
  }

  private static List<Finding> found(ATargetTable... tables) {
    return Checked.by(new IndicatorNameGeneric(), tables);
  }
}
