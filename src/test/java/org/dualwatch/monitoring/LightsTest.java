package org.dualwatch.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dualwatch.monitoring.FormSamples.aForm;
import static org.dualwatch.monitoring.FormSamples.aRow;
import static org.dualwatch.monitoring.FormSamples.report;
import static org.dualwatch.monitoring.Samples.JULY_31;
import static org.dualwatch.monitoring.Samples.aProject;
import static org.dualwatch.monitoring.Samples.aTable;
import static org.dualwatch.monitoring.Samples.on;
import static org.dualwatch.monitoring.Samples.run;
import static org.dualwatch.monitoring.Samples.unit;
import static org.dualwatch.monitoring.ThresholdsTest.staged;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dualwatch.target.Likelihood;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LightsTest {

  // budget: 58.33 % of the year have passed

  @ParameterizedTest
  @CsvSource({
    "60, GREEN",
    "53.33, GREEN",
    "53.32, BLUE",
    "48.33, BLUE",
    "48.32, YELLOW",
    "38.33, YELLOW",
    "38.32, RED",
    "0, RED",
    "-1, RED",
    "100, GREEN",
    "100.01, RED"
  })
  void showsHowFarSpendingIsBehind(String spentWan, Colour colour) {
    assertThat(lights(run(aTable().build(), aProject().fiscal("100", spentWan).build())).budget())
        .extracting(Light::colour)
        .isEqualTo(colour);
  }

  @ParameterizedTest
  @CsvSource({
    "60, 60, GREEN",
    "60, 59.99, YELLOW",
    "60, 50, YELLOW",
    "60, 38.32, RED",
    "40, 50, BLUE"
  })
  void belowAStageItIsYellowAtLeast(String asked, String spentWan, Colour colour) {
    Thresholds stages = staged(new Stage(6, new BigDecimal(asked)));
    UnitOutcome run =
        new Monitor(stages, ProjectMap.EMPTY, "test")
            .unit(
                on(JULY_31),
                unit(List.of(aTable().build()), aProject().fiscal("100", spentWan).build()));

    assertThat(lights(run).budget().colour()).isEqualTo(colour);
  }

  @Test
  void isRedWhereMoreWasPaidThanNothing() {
    AcceptedTable table = aTable().total("0").sources("0", "0").build();

    assertThat(lights(run(table, aProject().fiscal("0", "0.01").build())).budget().colour())
        .isEqualTo(Colour.RED);
    Light nothing = lights(run(table, aProject().fiscal("0", "0").build())).budget();
    assertThat(nothing.colour()).isEqualTo(Colour.UNKNOWN);
    assertThat(nothing.because().zh()).isEqualTo("预算为零，没有执行率。");
  }

  @Test
  void isUnknownWhereTheLedgerDoesNotTell() {
    Lights lights = lights(run(aTable().build()));

    assertThat(lights.all()).extracting(Light::colour).containsOnly(Colour.UNKNOWN);
    assertThat(lights.budget().because().zh()).isEqualTo("台账中没有唯一对应的项目，不知道支出了多少。");
    assertThat(lights.target().because().zh()).isEqualTo("还没有报送监控表，不知道完成了多少。");
    assertThat(lights.anyRed()).isFalse();
  }

  @Test
  void saysWhyTheBudgetsLightIsWhatItIs() {
    assertThat(lights(run(aTable().build(), aProject().build())).budget().because().zh())
        .isEqualTo("执行率60.00%，序时进度58.33%，没有落后。");
    assertThat(
            lights(run(aTable().build(), aProject().fiscal("100", "26").build()))
                .budget()
                .because()
                .zh())
        .isEqualTo("执行率26.00%，序时进度58.33%，落后32.33个百分点。");
    assertThat(
            lights(run(aTable().build(), aProject().fiscal("100", "101").build()))
                .budget()
                .because()
                .zh())
        .isEqualTo("已支付101.00万元，超过预算100.00万元。");
  }

  // target: of a quantity of 1000 as many per mille as were reached

  @ParameterizedTest
  @CsvSource({
    "700, GREEN",
    "583, GREEN",
    "582, BLUE",
    "533.3, BLUE",
    "483.3, BLUE",
    "483.2, YELLOW",
    "383.3, YELLOW",
    "383.2, RED",
    "0, RED"
  })
  void showsHowFarQuantitiesAreBehind(String reached, Colour colour) {
    AcceptedTable table = aTable().indicators("数量指标", "服务人次", "≥1000人次").build();

    assertThat(
            lights(
                    report(
                        table,
                        aProject().build(),
                        aForm().row("数量指标", "服务人次", "≥1000人次", reached + "人次")))
                .target()
                .colour())
        .isEqualTo(colour);
  }

  @ParameterizedTest
  @CsvSource({"98%, UNKNOWN", "97.9%, BLUE", "68.6%, BLUE", "68.59%, YELLOW"})
  void showsARateThatIsMissed(String actual, Colour colour) {
    AcceptedTable table = aTable().indicators("质量指标", "合格率", "≥98%").build();

    assertThat(
            lights(report(table, aProject().build(), aForm().row("质量指标", "合格率", "≥98%", actual)))
                .target()
                .colour())
        .isEqualTo(colour);
  }

  @Test
  void theWorstIndicatorDecides() {
    AcceptedTable table =
        aTable().indicators("数量指标", "演出场次", "≥28场次", "质量指标", "合格率", "≥98%").build();
    FormSamples.Form form = aForm().row("数量指标", "演出场次", "≥28场次", "28场次");

    Light light =
        lights(report(table, aProject().build(), form.row("质量指标", "合格率", "≥98%", "50%"))).target();
    assertThat(light.colour()).isEqualTo(Colour.YELLOW);
    assertThat(light.because().zh()).isEqualTo("1个指标偏离应有进度30%以上。");
  }

  @ParameterizedTest
  @CsvSource({"正在验收, YELLOW", "已完成, GREEN", "预计9月完成, GREEN"})
  void aDeadlineThatPassedMakesItYellow(String said, Colour colour) {
    AcceptedTable table =
        aTable().indicators("数量指标", "演出场次", "≥28场次", "时效指标", "完成时间", "2025年6月30日").build();
    FormSamples.Form form =
        aForm().row("数量指标", "演出场次", "≥28场次", "18场次").row("时效指标", "完成时间", "2025年6月30日", said);

    assertThat(lights(report(table, aProject().build(), form)).target().colour()).isEqualTo(colour);
  }

  @Test
  void wordsTellNothingOfTheTarget() {
    AcceptedTable table = aTable().indicators("社会效益指标", "影响", "有效促进").build();
    Light light =
        lights(report(table, aProject().build(), aForm().row("社会效益指标", "影响", "有效促进", "有效促进")))
            .target();

    assertThat(light.colour()).isEqualTo(Colour.UNKNOWN);
    assertThat(light.because().zh()).isEqualTo("监控表没有可以计算进度的数量指标。");
  }

  // completion by money: all was paid in the last month, so the course of the year is linear

  @ParameterizedTest
  @CsvSource({
    "120, 57, GREEN",
    "120, 56.99, BLUE",
    "120, 54, BLUE",
    "120, 53.99, YELLOW",
    "120, 48, YELLOW",
    "120, 47.99, RED"
  })
  void showsWhatPaymentsTellOfTheYearsEnd(String budget, String spent, Colour colour) {
    LocalDate june = LocalDate.of(2025, 6, 30);
    AcceptedTable table = aTable().total(budget).sources(budget, "0").build();
    UnitOutcome run =
        Samples.monitor()
            .unit(
                on(june),
                unit(List.of(table), aProject().fiscal(budget, spent).lastPaid(june).build()));

    assertThat(lights(run).completion().colour()).isEqualTo(colour);
    assertThat(lights(run).completion().because().zh()).as("said once").containsOnlyOnce("全年预计支出");
  }

  @Test
  void nothingPaidTellsNothingOfTheYearsEnd() {
    Light light = lights(run(aTable().build(), aProject().fiscal("100", "0").build())).completion();

    assertThat(light.colour()).isEqualTo(Colour.UNKNOWN);
    assertThat(light.because().zh()).isEqualTo("支出和监控表都不能说明全年能否完成。");
  }

  // completion by likelihood: payments alone would be green

  @ParameterizedTest
  @CsvSource({
    "CERTAIN, CERTAIN, GREEN",
    "CERTAIN, POSSIBLE, YELLOW",
    "POSSIBLE, IMPOSSIBLE, RED",
    "BLANK, UNREAD, GREEN"
  })
  void showsWhatTheUnitExpects(Likelihood one, Likelihood other, Colour colour) {
    assertThat(lights(answered("60", one, other)).completion().colour()).isEqualTo(colour);
  }

  @Test
  void theWorseOfBothCounts() {
    UnitOutcome behind = answered("47", Likelihood.CERTAIN, Likelihood.CERTAIN);
    UnitOutcome unpaid = answered("0", Likelihood.CERTAIN, Likelihood.CERTAIN);

    assertThat(lights(behind).completion().colour())
        .as("80.57 % expected")
        .isEqualTo(Colour.YELLOW);
    assertThat(lights(unpaid).completion().colour()).as("by word alone").isEqualTo(Colour.GREEN);
  }

  @Test
  void aLightIsRedOnlyWhereOneIs() {
    assertThat(lights(answered("60", Likelihood.CERTAIN, Likelihood.POSSIBLE)).anyRed()).isFalse();
    assertThat(lights(answered("60", Likelihood.CERTAIN, Likelihood.IMPOSSIBLE)).anyRed()).isTrue();
  }

  private static UnitOutcome answered(String spentWan, Likelihood one, Likelihood other) {
    AcceptedTable table =
        aTable().indicators("数量指标", "演出场次", "≥28场次", "数量指标", "培训班次", "≥12次").build();
    return report(
        table,
        aProject().fiscal("100", spentWan).build(),
        aForm()
            .row(aRow("数量指标", "演出场次", "≥28场次", "18场次").likelihood(one))
            .row(aRow("数量指标", "培训班次", "≥12次", "8次").likelihood(other)));
  }

  private static Lights lights(UnitOutcome run) {
    return run.progress().get(0).lights();
  }

  @Test
  void aFormOfAnEarlierMonthTellsNothingOfToday() {
    AcceptedTable table = aTable().indicators("数量指标", "演出场次", "≥28场次").build();
    FormSamples.Form form = aForm().row("数量指标", "演出场次", "≥28场次", "28场次");

    assertThat(lights(report(table, aProject().build(), form)).target().colour())
        .isEqualTo(Colour.GREEN);
    Light stale = lights(report(table, aProject().build(), form.until(6))).target();
    assertThat(stale.colour()).isEqualTo(Colour.UNKNOWN);
    assertThat(stale.because().zh()).isEqualTo("最近的监控表只到6月，不知道现在完成了多少。");
  }
}
