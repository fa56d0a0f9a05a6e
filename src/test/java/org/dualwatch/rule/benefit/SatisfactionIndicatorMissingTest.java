package org.dualwatch.rule.benefit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dualwatch.target.ATargetTable.aTable;
import static org.dualwatch.target.ATargetTable.atLeast;

import org.dualwatch.finding.Severity;
import org.dualwatch.rule.Checked;
import org.dualwatch.rule.Rule;
import org.dualwatch.target.ATargetTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SatisfactionIndicatorMissingTest {

  private final Rule rule = new SatisfactionIndicatorMissing();

  @Test
  void asksForAnExplanationWhereThereIsNone() {
    assertThat(Checked.by(rule, aTable().withoutIndicator("参与人员满意度")))
        .singleElement()
        .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.EXPLAIN));
  }

  @ParameterizedTest
  @CsvSource({
    "满意度指标, 服务对象满意度指标, 群众满意度",
    "满意度, '', 群众评价",
    "满 意 度 指标, '', 群众评价",
    "效益指标, 服务对象满意度指标, 群众评价",
    "满意率指标, '', 群众评价",
    "'', 服务对象满意率, 群众评价",
    "'', '', 群众满意率",
    "'', '', 群众满意度",
  })
  void acceptsOneHoweverItIsFiled(String level1, String level2, String name) {
    assertThat(Checked.by(rule, with(level1, level2, name))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"效益指标, 社会效益指标, 群众满意度", "产出指标, 质量指标, 群众满意率"})
  void doesNotTakeABenefitForOne(String level1, String level2, String name) {
    assertThat(Checked.by(rule, with(level1, level2, name))).hasSize(1);
  }

  private static ATargetTable with(String level1, String level2, String name) {
    return aTable()
        .withoutIndicator("参与人员满意度")
        .withIndicator(level1, level2, name, atLeast("90", "%"));
  }
}
