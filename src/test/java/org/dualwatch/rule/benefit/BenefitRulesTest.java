package org.dualwatch.rule.benefit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dualwatch.target.ATargetTable.aTable;

import java.util.List;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.rule.Checked;
import org.dualwatch.target.ATargetTable;
import org.dualwatch.target.FormKind;
import org.dualwatch.value.TargetValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class BenefitRulesTest {

  @ParameterizedTest
  @CsvSource({
    "效益指标, 社会效益指标",
    "效 益 指标（30分）, 社会效益指标",
    "'', 社会效益指标",
    "实施效果指标, 可持续影响指标",
  })
  void takeARowForABenefitHoweverItIsFiled(String level1, String level2) {
    assertThat(Checked.by(new BenefitPhraseVague(), only(level1, level2, "公共服务", "有效促进")))
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "产出指标, 时效指标",
    "产出指标, 社会效益指标",
    "效益指标, 服务对象满意度指标",
    "满意度指标, ''",
    "'', ''",
  })
  void takeNoOtherRowForABenefit(String level1, String level2) {
    assertThat(Checked.by(new BenefitPhraseVague(), only(level1, level2, "公共服务", "有效促进")))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"≥5%", "3-5次", "2025年9月底前", "由70%提高到≥82%", "零事故", "无投诉", "aaa级", "Ⅲ类", "全覆盖"})
  void takeOneBenefitWithANumberForEnough(String value) {
    ATargetTable table =
        only("效益指标", "社会效益指标", "公共服务", "有效促进").withIndicator("效益指标", "社会效益指标", "服务人次", value);

    assertThat(Checked.by(new BenefitNotQuantified(), table)).isEmpty();
  }

  @Test
  void leaveUndecidedWhatIsUnread() {
    ATargetTable table =
        only("效益指标", "社会效益指标", "公共服务", "有效促进").withIndicator("效益指标", "社会效益指标", "服务人次", "≥若干");

    assertThat(Checked.by(new BenefitNotQuantified(), table)).isEmpty();
  }

  @Test
  void passOverBenefitsThatTheFormHasEmpty() {
    ATargetTable table =
        only("效益指标", "社会效益指标", "公共服务", "有效促进").withIndicator("效益指标", "经济效益指标", "", "", unread());

    assertThat(Checked.by(new BenefitNotQuantified(), table)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "满意度",
        "满意率",
        "满意程度",
        "满意度指标",
        "满意度（%）",
        "服 务对象满意度",
        "社会公众满意度指标",
        "公众满意率",
        "总体满意度"
      })
  void askWhoIsToBeSatisfied(String name) {
    assertThat(named(name)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"观众满意度", "来馆群众满意度", "社会公众对展览满意度", "满意度（学员）", "满意人数占比", "受益群众满意度", "投诉次数"})
  void acceptANameThatTellsOrIsOfSomethingElse(String name) {
    assertThat(named(name)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = FormKind.class,
      names = {"WHOLE_UNIT", "REGION"})
  void askItOfProjectsOnly(FormKind kind) {
    assertThat(Checked.by(new SatisfactionNamesNoGroup(), satisfied("满意度", "≥90%").ofKind(kind)))
        .isEmpty();
  }

  @Test
  void leaveMoreThanAllToTheRulesOnRates() {
    assertThat(Checked.by(new SatisfactionAtHundred(), satisfied("观众满意度", "≥100.0%"))).hasSize(1);
    assertThat(Checked.by(new SatisfactionAtHundred(), satisfied("观众满意度", "≥100.01%"))).isEmpty();
    assertThat(Checked.by(new SatisfactionAtHundred(), satisfied("观众满意度", "≤100%"))).isEmpty();
  }

  @Test
  void sayByHowMuchAFloorIsLow() {
    assertThat(Checked.by(new SatisfactionFloorLow(), satisfied("观众满意度", "≥72.50%")))
        .extracting(Finding::evidence)
        .containsExactly(new Evidence("≥72.50%", "≥80%", "7.5个百分点"));
    assertThat(Checked.by(new SatisfactionFloorLow(), satisfied("观众满意度", "≥72分")))
        .extracting(Finding::evidence)
        .containsExactly(new Evidence("≥72分", "≥80分", "8分"));
  }

  private static List<Finding> named(String name) {
    return Checked.by(new SatisfactionNamesNoGroup(), satisfied(name, "≥90%"));
  }

  private static ATargetTable satisfied(String name, String value) {
    return only("满意度指标", "服务对象满意度指标", name, value);
  }

  private static ATargetTable only(String level1, String level2, String name, String value) {
    return aTable().withoutIndicators().withIndicator(level1, level2, name, value);
  }

  private static TargetValue unread() {
    return new TargetValue.Unread("", "没有填写");
  }
}
