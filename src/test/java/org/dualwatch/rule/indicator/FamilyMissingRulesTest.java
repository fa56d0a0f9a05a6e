package org.dualwatch.rule.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dualwatch.target.ATargetTable.aTable;
import static org.dualwatch.target.ATargetTable.atLeast;
import static org.dualwatch.target.ATargetTable.unread;

import org.dualwatch.rule.Checked;
import org.dualwatch.target.ATargetTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules about families of indicators that a table lacks. */
final class FamilyMissingRulesTest {

  @ParameterizedTest
  @CsvSource({
    "产出指标, 数量指标",
    "产出, 数量",
    "产 出 指标（50分）, ''",
    "'', 质量指标",
    "效益指标, 时效指标",
    "满意度指标, 成本指标",
  })
  void seesAnOutputHoweverItIsLabelled(String level1, String level2) {
    ATargetTable table = benefitAnd(level1, level2);

    assertThat(Checked.by(new OutputIndicatorMissing(), table)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "成本指标, 经济成本指标",
    "成本指标, 成本指标",
    "满意度指标, 服务对象满意度指标",
    "'', 社会效益指标",
    "效益指标, ''",
  })
  void missesAnOutputAmongOtherFamilies(String level1, String level2) {
    ATargetTable table = benefitAnd(level1, level2);

    assertThat(Checked.by(new OutputIndicatorMissing(), table)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"履职效能, 重点工作", "实施效果指标, 数量指标", "'', 重点工作", "'', ''"})
  void saysNothingWhereALevel1CannotBeTold(String level1, String level2) {
    ATargetTable table = benefitAnd(level1, level2);

    assertThat(Checked.by(new OutputIndicatorMissing(), table)).isEmpty();
    assertThat(Checked.by(new IndicatorCountUnusual(), table)).isEmpty();
  }

  @Test
  void leavesATableWithoutAnyIndicatorToAnotherRule() {
    ATargetTable table =
        aTable().withoutIndicators().withIndicator("产出指标", "数量指标", "", "", unread(""));

    assertThat(Checked.by(new OutputIndicatorMissing(), table)).isEmpty();
    assertThat(Checked.by(new BenefitIndicatorMissing(), table)).isEmpty();
    assertThat(Checked.by(new QualityIndicatorMissing(), table)).isEmpty();
    assertThat(Checked.by(new IndicatorCountUnusual(), table)).isEmpty();
  }

  @Test
  void countsAnEmptyRowAsNoIndicatorOfItsFamily() {
    ATargetTable table =
        benefitAnd("产出指标", "数量指标").withIndicator("产出指标", "质量指标", "", "", unread(""));

    assertThat(Checked.by(new QualityIndicatorMissing(), table)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"产出指标, ''", "产出指标, 工作任务", "效益指标, 质量指标", "履职效能, 重点工作"})
  void saysNothingWhereARowMayBeOneOfQuality(String level1, String level2) {
    ATargetTable table =
        benefitAnd("产出指标", "数量指标").withIndicator(level1, level2, "重点任务完成率", atLeast("95", "%"));

    assertThat(Checked.by(new QualityIndicatorMissing(), table)).isEmpty();
  }

  private static ATargetTable benefitAnd(String level1, String level2) {
    return aTable()
        .withoutIndicators()
        .withIndicator("效益指标", "社会效益指标", "服务人次比上年增长率", atLeast("5", "%"))
        .withIndicator(level1, level2, "惠民活动场次", atLeast("28", "场次"));
  }
}
