package org.dualwatch.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dualwatch.monitoring.FormSamples.aForm;
import static org.dualwatch.monitoring.FormSamples.aRow;
import static org.dualwatch.monitoring.FormSamples.faults;
import static org.dualwatch.monitoring.FormSamples.judge;
import static org.dualwatch.monitoring.Samples.aTable;

import java.util.List;
import java.util.OptionalInt;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Severity;
import org.dualwatch.finding.Subject;
import org.dualwatch.monitoring.form.FormRules;
import org.dualwatch.target.DeviationReason;
import org.dualwatch.target.Likelihood;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormRuleTest {

  @Test
  void findsNothingInAFormInOrder() {
    assertThat(judge(shows(), aForm().row(showsOf("18场次")))).isEmpty();
  }

  // form-without-accepted-table

  @Test
  void sendsBackAFormOfAnUnknownProject() {
    Finding finding = only(shows(), aForm().named("惠民演出（二期）").row(showsOf("18场次")));

    assertThat(finding.rule()).isEqualTo("form-without-accepted-table");
    assertThat(finding.severity()).isEqualTo(Severity.BLOCK);
    assertThat(finding.evidence().found()).isEqualTo("没有这个项目的已接收目标表");
    assertThat(finding.evidence().expected()).contains("2025年");
  }

  @Test
  void saysWhichTablesAFormCouldBeOf() {
    List<Finding> findings =
        new FormRules(Thresholds.standard())
            .check(
                List.of(aForm().row(showsOf("18场次")).build()),
                List.of(shows(), aTable().receipt("r2").build()),
                "003",
                FormSamples.AUGUST_5);

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).evidence().found()).isEqualTo("2张已接收的目标表：r1 第1张、r2 第1张");
  }

  @Test
  void aFormIsOfTheYearThatItStatesOrElseOfTheDays() {
    AcceptedTable lastYears = aTable().ofYear(OptionalInt.of(2024)).build();

    assertThat(faults(lastYears, aForm())).containsExactly("form-without-accepted-table");
    assertThat(faults(lastYears, aForm().ofYear(OptionalInt.of(2024)))).isEmpty();
    assertThat(faults(lastYears, aForm().ofYear(OptionalInt.empty())))
        .containsExactly("form-without-accepted-table");
    assertThat(faults(aTable().build(), aForm().ofYear(OptionalInt.empty()))).isEmpty();
  }

  // form-indicator-missing, form-indicator-unknown

  @Test
  void asksForEveryIndicatorOfTheTable() {
    Finding finding = only(shows(), aForm());

    assertThat(finding.rule()).isEqualTo("form-indicator-missing");
    assertThat(finding.severity()).isEqualTo(Severity.BLOCK);
    assertThat(finding.subject())
        .isEqualTo(new Subject(1, "文化惠民“活动”", "演出场次", FormSamples.FORM_PLACE));
    assertThat(finding.message().zh()).isEqualTo("目标表的指标“演出场次”在监控表里没有报告。");
    assertThat(faults(shows(), aForm().row(aRow("数量指标", "演出 场次", "≥28场次", "18场次")))).isEmpty();
  }

  @Test
  void remarksOnARowThatIsNoIndicatorOfTheTable() {
    Finding finding =
        only(shows(), aForm().row(showsOf("18场次")).row("数量指标", "线上观看人次", "≥1万人次", "6000人次"));

    assertThat(finding.rule()).isEqualTo("form-indicator-unknown");
    assertThat(finding.severity()).isEqualTo(Severity.EXPLAIN);
    assertThat(finding.subject().indicator()).isEqualTo("线上观看人次");
  }

  @Test
  void rowsOfOneNameCannotBeToldApart() {
    Finding finding = only(shows(), aForm().row(showsOf("18场次")).row(showsOf("19场次")));

    assertThat(finding.rule()).isEqualTo("form-indicator-missing");
    assertThat(finding.message().zh()).isEqualTo("名为“演出场次”的指标有重名，分不清监控表的哪一行对应目标表的哪一个指标。");
  }

  // form-target-differs

  @ParameterizedTest
  @CsvSource({
    "≥28场次, ≥28场次, 0",
    "≥28场次, 不低于28场次, 0",
    "≥28场次, ≥28场, 0",
    "≥28场次, 28场次, 0",
    "≥28场次, ≥28, 0",
    "≥28场次, '', 0",
    "≥28场次, ≥20场次, 1",
    "≥28场次, ≤28场次, 1",
    "≥28场次, ＞28场次, 1",
    "≥28场次, ≥28人, 1",
    "≥28场次, 有效促进, 1",
    "≥95%, ≥9.5%, 1",
    "≥9.5%, ≥95%, 1",
    "≥1.1万人, ≥11000人, 0",
    "3天-5天, 3天-5天, 0",
    "3天-5天, 3天-6天, 1",
    "3天-5天, 3天, 1",
    "2025年6月30日, 2025年6月底前, 0",
    "2025年6月30日, 2025年9月30日, 1",
    "有效促进, 有效促进。, 0",
    "有效促进, 明显改善, 1"
  })
  void reportsATargetThatTheFormHasChanged(String planned, String repeated, int times) {
    AcceptedTable table = aTable().indicators("数量指标", "某项", planned).build();

    assertThat(
            faults(table, aForm().row("数量指标", "某项", repeated, "18")).stream()
                .filter("form-target-differs"::equals))
        .hasSize(times);
  }

  // actual-not-measurable

  @ParameterizedTest
  @CsvSource({
    "≥28场次, 18场, 0",
    "≥28场次, 18, 0",
    "≥28场次, 0, 0",
    "≥28场次, 进展顺利, 1",
    "≥28场次, 64%, 1",
    "≥28场次, '', 1",
    "≥98%, 0.98, 1",
    "≥98%, 98, 0",
    "有效促进, 进展顺利, 0",
    "有效促进, '', 1",
    "2025年6月30日, 正在验收, 0",
    "2025年6月30日, '', 1"
  })
  void sendsBackWhatCannotBeSetBesideTheTarget(String target, String actual, int times) {
    AcceptedTable table = aTable().indicators("数量指标", "某项", target).build();
    List<Finding> findings =
        judge(table, aForm().row(aRow("数量指标", "某项", target, actual).reasonText("下半年集中开展")));

    assertThat(findings).hasSize(times).allMatch(f -> f.severity() == Severity.BLOCK);
    assertThat(findings).allMatch(f -> f.rule().equals("actual-not-measurable"));
  }

  @Test
  void saysWhatIsNotComparedWithWhat() {
    Finding finding = only(shows(), aForm().row(showsOf("进展顺利")));

    assertThat(finding.evidence()).isEqualTo(Evidence.of("进展顺利", "与≥28场次同单位的一个数"));
    assertThat(finding.subject().place()).isEqualTo(FormSamples.ROW_PLACE);
    assertThat(only(shows(), aForm().row(showsOf(""))).message().zh()).isEqualTo("“演出场次”没有填写执行情况。");
  }

  // deviation-unexplained: 10 of 18 could be expected

  @ParameterizedTest
  @CsvSource({"7, 0", "6.99, 1", "0, 1"})
  void asksForTheReasonOfALargeDeviation(String actual, int times) {
    AcceptedTable table = aTable().indicators("数量指标", "演出场次", "≥18场次").build();
    FormSamples.Row row = aRow("数量指标", "演出场次", "≥18场次", actual + "场次");

    assertThat(faults(table, aForm().row(row)))
        .hasSize(times)
        .allMatch("deviation-unexplained"::equals);
    assertThat(faults(table, aForm().row(row).until(OptionalInt.empty()))).isEmpty();
  }

  @Test
  void takesATickOrASentenceForAReason() {
    assertThat(faults(shows(), aForm().row(showsOf("11场次").reason(DeviationReason.FUNDING))))
        .isEmpty();
    assertThat(faults(shows(), aForm().row(showsOf("11场次").reasonText("下半年集中开展")))).isEmpty();
  }

  @Test
  void saysWhetherANumberIsTooLowOrTooHigh() {
    Finding low = only(shows(), aForm().row(showsOf("11场次")));
    AcceptedTable capped = aTable().indicators("成本指标", "人均成本", "≤300元/人").build();
    Finding high = only(capped, aForm().row("成本指标", "人均成本", "≤300元/人", "420元/人"));

    assertThat(low.evidence()).isEqualTo(new Evidence("11场次", "≥16场次", "31.25%"));
    assertThat(low.message().zh()).isEqualTo("“演出场次”为11场次，到所报月份应达到16场次，相差31.25%，没有填写偏差原因。");
    assertThat(high.evidence()).isEqualTo(new Evidence("420元/人", "≤300元/人", "40.00%"));
    assertThat(high.message().zh()).contains("应不超过300元/人");
  }

  // forecast-missing, forecast-below-actual

  @Test
  void asksWhatIsExpectedOfTheYear() {
    Finding finding = only(shows(), aForm().row(showsOf("18场次").forecast("")));

    assertThat(finding.rule()).isEqualTo("forecast-missing");
    assertThat(faults(shows(), aForm().row(showsOf("18场次").forecast("能够完成")))).isEmpty();
  }

  @Test
  void expectsNoLessThanWasReached() {
    Finding finding = only(shows(), aForm().row(possible("30场次").forecast("29场次")));

    assertThat(finding.rule()).isEqualTo("forecast-below-actual");
    assertThat(finding.message().zh()).isEqualTo("“演出场次”已完成30场次，全年预计只有29场次。");
    assertThat(faults(shows(), aForm().row(possible("30场次").forecast("30场次")))).isEmpty();
    AcceptedTable rate = aTable().indicators("质量指标", "合格率", "≥90%").build();
    assertThat(faults(rate, aForm().row(aRow("质量指标", "合格率", "≥90%", "98%").forecast("95%"))))
        .as("a rate may fall")
        .isEmpty();
  }

  // likelihood-missing, likelihood-contradicts-forecast

  @ParameterizedTest
  @CsvSource({"CERTAIN, 0", "POSSIBLE, 0", "BLANK, 1", "UNREAD, 1"})
  void asksForOneOfThreeAnswers(Likelihood likelihood, int times) {
    List<Finding> findings =
        judge(shows(), aForm().row(showsOf("18场次").likelihood(likelihood, "√ √")));

    assertThat(findings).hasSize(times).allMatch(f -> f.rule().equals("likelihood-missing"));
    assertThat(findings).allMatch(f -> f.severity() == Severity.BLOCK);
    assertThat(findings)
        .allMatch(f -> f.evidence().found().equals(likelihood == Likelihood.BLANK ? "空白" : "√ √"));
  }

  @ParameterizedTest
  @CsvSource({
    "27场次, CERTAIN, 1",
    "28场次, CERTAIN, 0",
    "27场次, POSSIBLE, 0",
    "28场次, POSSIBLE, 0",
    "27场次, IMPOSSIBLE, 0",
    "28场次, IMPOSSIBLE, 1",
    "能够完成, CERTAIN, 0"
  })
  void comparesWhatIsTickedWithWhatIsExpected(String forecast, Likelihood likelihood, int times) {
    assertThat(
            faults(shows(), aForm().row(showsOf("18场次").forecast(forecast).likelihood(likelihood))))
        .hasSize(times)
        .allMatch("likelihood-contradicts-forecast"::equals);
  }

  @Test
  void saysWhatContradictsWhat() {
    Finding finding = only(shows(), aForm().row(showsOf("18场次").forecast("27场次")));

    assertThat(finding.evidence()).isEqualTo(new Evidence("全年预计27场次，确定能", "≥28场次", "1场次"));
    assertThat(finding.message().zh()).isEqualTo("“演出场次”的目标为≥28场次，全年预计27场次，却勾选了“确定能”。");
  }

  private static Finding only(AcceptedTable table, FormSamples.Form form) {
    List<Finding> findings = judge(table, form);
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }

  private static AcceptedTable shows() {
    return aTable().indicators("数量指标", "演出场次", "≥28场次").build();
  }

  private static FormSamples.Row showsOf(String actual) {
    return aRow("数量指标", "演出场次", "≥28场次", actual);
  }

  private static FormSamples.Row possible(String actual) {
    return showsOf(actual).likelihood(Likelihood.POSSIBLE);
  }
}
