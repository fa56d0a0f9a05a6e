package org.dualwatch.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dualwatch.monitoring.FormSamples.value;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttainmentTest {

  private static final TimeProgress JULY = new TimeProgress(7, 12, TimeProgress.Counted.MONTHS);
  private static final TimeProgress DECEMBER =
      new TimeProgress(12, 12, TimeProgress.Counted.MONTHS);

  @ParameterizedTest
  @CsvSource({
    "产出指标, 数量指标, ≥28场次, GROWS",
    "产出指标, 数量指标, 28场次, GROWS",
    "产出指标, 数量指标, ≥0场次, GROWS",
    "产出指标, 数量指标, =0起, CAPPED",
    "产出指标, 数量指标, 0起, CAPPED",
    "产出指标, 数量指标, ≤5起, CAPPED",
    "产出指标, 数量指标, <5起, CAPPED",
    "产出指标, 数量指标, ≥90%, HOLDS",
    "产出指标, 数量指标, ≥90分, HOLDS",
    "产出指标, 质量指标, ≥3次, HOLDS",
    "产出指标, 质量指标, 由70%提高到82%, HOLDS",
    "产出指标, 质量指标, 由10%下降到5%, CAPPED",
    "产出指标, 成本指标, 20万元, CAPPED",
    "成本指标, 经济成本指标, 20万元, CAPPED",
    "产出指标, 时效指标, 2025年6月30日, BY_DAY",
    "产出指标, 时效指标, 1年, IN_WORDS",
    "满意度指标, 服务对象, ≥100人, HOLDS",
    "效益指标, 社会效益指标, 有效促进, IN_WORDS",
    "效益指标, 社会效益指标, ≥**人, IN_WORDS"
  })
  void tellsHowATargetIsComeTo(String level1, String level2, String target, Pace pace) {
    assertThat(Pace.of(planned(level1, level2, target))).isEqualTo(pace);
  }

  @ParameterizedTest
  @CsvSource({
    "≥28场次, 16, true",
    "≥28场次, 15.99, false",
    "＞28场次, 16, true",
    "≥1场次, 0, true",
    "≥1.5万元, 8750, true",
    "≥1.5万元, 8749.99, false"
  })
  void expectsOfWhatGrowsThePartThatHasPassed(String target, String actual, boolean met) {
    assertThat(measured("数量指标", target, actual, JULY).met()).isEqualTo(met);
  }

  @Test
  void expectsAWholeNumberWhereTheTargetIsWhole() {
    assertThat(measured("数量指标", "≥28场次", "16场次", JULY).expectedShown()).isEqualTo("16场次");
    assertThat(measured("数量指标", "≥2.8公里", "1公里", JULY).expected()).isEqualTo("1.63");
  }

  @ParameterizedTest
  @CsvSource({
    "数量指标, ≥28场次, 28, true",
    "数量指标, ≥28场次, 27, false",
    "数量指标, ＞28场次, 28, false",
    "数量指标, ＞28场次, 29, true",
    "质量指标, ＞98%, 98%, false",
    "成本指标, ＜5万元, 5万元, false",
    "成本指标, ≤5万元, 5万元, true",
    "成本指标, 3万元-5万元, 5万元, true",
    "成本指标, 3万元-5万元, 50001元, false"
  })
  void atTheYearsEndTheBoundDecides(String level2, String target, String actual, boolean met) {
    assertThat(measured(level2, target, actual, DECEMBER).met()).isEqualTo(met);
  }

  @Test
  void tellsHowFarOffInPercentOfWhatWasExpected() {
    assertThat(measured("数量指标", "≥28场次", "11场次", JULY).percentOff()).isEqualTo("31.25");
    assertThat(measured("数量指标", "≥28场次", "16场次", JULY).percentOff()).isZero();
    assertThat(measured("数量指标", "≥1场次", "0场次", JULY).percentOff()).isZero();
    assertThat(measured("成本指标", "≤5万元", "6万元", JULY).percentOff()).isEqualTo("20.00");
    assertThat(measured("成本指标", "3万元-5万元", "6万元", JULY).percentOff())
        .as("of the high end")
        .isEqualTo("20.00");
  }

  @Test
  void countsNoMoreThanTheWholeTarget() {
    assertThat(measured("数量指标", "≥28场次", "14场次", JULY).percent()).isEqualTo("50.00");
    assertThat(measured("数量指标", "≥28场次", "56场次", JULY).percent()).isEqualTo("100.00");
    assertThat(measured("数量指标", "≥0场次", "0场次", JULY).percent()).isEqualTo("100.00");
  }

  @ParameterizedTest
  @CsvSource({
    "≥28场次, 18场, true",
    "≥28场, 18场次, true",
    "≥28场次, 18, true",
    "≥28场次, 64%, false",
    "≥28场次, 18人, false",
    "≥28场次, 进展顺利, false",
    "≥98%, 0.98, false",
    "≥98%, 1, false",
    "≥98%, 1.01, true",
    "≥98%, 0, true",
    "≥98%, 98, true",
    "≤300元/人, 500元, false",
    "≤300元/人, 280元/人, true",
    "≤300元, 280元/人, false",
    "≥1.1万人, 6000人, true",
    "≥12个, 3个月, false",
    "≥30分, 40分钟, false"
  })
  void comparesOnlyWhatHasOneUnit(String target, String actual, boolean compared) {
    PlannedIndicator planned = planned("产出指标", "数量指标", target);

    assertThat(Attainment.of(planned, value(actual, ""), JULY).measured().isPresent())
        .isEqualTo(compared);
  }

  @ParameterizedTest
  @CsvSource({
    "已完成, Done",
    "按期完成, Done",
    "已完成100%, Done",
    "按计划完成, Done",
    "没有延期，已完成, Done",
    "2025年6月20日, Done",
    "2025年6月30日, Done",
    "2025年7月1日, Untold",
    "未完成, Undone",
    "未按期完成, Undone",
    "未能如期完成, Undone",
    "未 完 成, Undone",
    "无法按时完成, Undone",
    "尚未开始, Undone",
    "推迟到9月, Undone",
    "正在验收, Undone",
    "预计9月完成, Untold",
    "完成80%, Untold",
    "完成约 80%, Untold",
    "完成率90%, Untold",
    "已按期完成，未出现延期, Untold",
    "已于6月完成，尚未收到投诉, Untold",
    "已全部完成，正在办理结算, Untold",
    "进展顺利, Untold",
    "'', Unreported"
  })
  void readsWhetherSomethingIsDone(String actual, String said) {
    PlannedIndicator planned = planned("产出指标", "时效指标", "2025年6月30日");

    assertThat(Attainment.of(planned, value(actual, "完成时间"), JULY).toString())
        .isEqualTo(said + "[]");
  }

  @Test
  void wordsBesideWordsTellNothing() {
    PlannedIndicator planned = planned("效益指标", "社会效益指标", "有效促进");

    assertThat(Attainment.of(planned, value("有效促进", ""), JULY)).isEqualTo(new Attainment.Untold());
    assertThat(Attainment.of(planned, value(" ", ""), JULY)).isEqualTo(new Attainment.Unreported());
  }

  @Test
  void reckonsInBaseUnits() {
    Attainment.Measured people = measured("数量指标", "≥1.2万人", "0.7万人", JULY);

    assertThat(people.target()).isEqualByComparingTo(new BigDecimal("12000"));
    assertThat(people.actualShown()).isEqualTo("7000人");
    assertThat(people.expectedShown()).isEqualTo("7000人");
    assertThat(people.met()).isTrue();
  }

  private static Attainment.Measured measured(
      String level2, String target, String actual, TimeProgress time) {
    return Attainment.of(planned("产出指标", level2, target), value(actual, ""), time)
        .measured()
        .orElseThrow();
  }

  private static PlannedIndicator planned(String level1, String level2, String target) {
    return new PlannedIndicator(level1, level2, "某项", value(target, "某项"), Samples.CAP_PLACE);
  }
}
