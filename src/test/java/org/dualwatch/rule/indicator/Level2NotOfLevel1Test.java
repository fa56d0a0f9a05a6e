package org.dualwatch.rule.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dualwatch.target.ATargetTable.aTable;
import static org.dualwatch.target.ATargetTable.atLeast;

import java.util.List;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Outcome;
import org.dualwatch.rule.Checked;
import org.dualwatch.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class Level2NotOfLevel1Test {

  private final Rule rule = new Level2NotOfLevel1();

  @ParameterizedTest
  @CsvSource({
    "产出指标, 数量指标",
    "产出, 质量",
    "产出指标, 时效指标",
    "产出指标, 成本指标",
    "产出指标（50分）, 数量 指标",
    "产 出 指标, 数量指标(20)",
    "效益指标, 经济效益指标",
    "效益指标, 社会效益指标",
    "效益指标, 生态效益",
    "效益指标, 可持续影响指标",
    "满意度指标, 服务对象满意度指标",
    "满意度指标, 社会公众满意度指标",
    "满意度指标, 社会公众或服务对象满意度指标",
    "成本指标, 经济成本指标",
    "成本指标(0-20)分, 社会成本指标",
    "成本指标, 生态环境成本指标",
    "成本指标, 成本指标",
    "'', 数量指标",
    "产出指标, ''",
  })
  void acceptsALabelUnderItsOwnAndLeavesEmptyOnesToAnotherRule(String level1, String level2) {
    assertThat(under(level1, level2)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "产出指标, 社会效益指标, 效益指标",
    "产出, 服务对象满意度, 满意度指标",
    "效益指标, 数量指标, 产出指标",
    "效益指标, 服务对象满意度指标, 满意度指标",
    "满意度指标, 社会效益指标, 效益指标",
    "成本指标, 数量指标, 产出指标",
    "产出指标, 经济成本指标, 成本指标",
    "满意度指标, 成本指标, 产出指标",
  })
  void rejectsALabelUnderAnother(String level1, String level2, String home) {
    assertThat(under(level1, level2))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
              assertThat(finding.evidence().expected()).startsWith(home);
              assertThat(finding.subject().place().text()).isEqualTo("表1 第7行 第2格");
            });
  }

  @ParameterizedTest
  @CsvSource({"产出指标, 进度指标", "实施效果指标, 数量指标", "过程, 制度"})
  void cannotTellAboutLabelsThatTheRegulationDoesNotKnow(String level1, String level2) {
    assertThat(under(level1, level2))
        .extracting(Finding::outcome)
        .containsExactly(Outcome.NOT_EVALUATED);
  }

  @Test
  void reportsRowsOfOnePairOnce() {
    assertThat(
            Checked.by(
                rule,
                aTable()
                    .withIndicator("产出指标", "社会效益指标", "甲", atLeast("1", "个"))
                    .withIndicator("产出", "社会效益", "乙", atLeast("1", "个"))
                    .withIndicator("效益指标", "质量指标", "丙", atLeast("1", "个"))))
        .extracting(finding -> finding.message().zh())
        .containsExactly("“社会效益指标”列在“产出指标”之下（2行），而它属于“效益指标”。", "“质量指标”列在“效益指标”之下（1行），而它属于“产出指标”。");
  }

  private List<Finding> under(String level1, String level2) {
    return Checked.by(
        rule,
        aTable().withoutIndicators().withIndicator(level1, level2, "展览场次", atLeast("2", "场")));
  }
}
