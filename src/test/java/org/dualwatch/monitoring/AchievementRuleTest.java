package org.dualwatch.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dualwatch.monitoring.FormSamples.aForm;
import static org.dualwatch.monitoring.FormSamples.aRow;
import static org.dualwatch.monitoring.FormSamples.report;
import static org.dualwatch.monitoring.Samples.JULY_31;
import static org.dualwatch.monitoring.Samples.aProject;
import static org.dualwatch.monitoring.Samples.aTable;
import static org.dualwatch.monitoring.Samples.monitor;
import static org.dualwatch.monitoring.Samples.only;
import static org.dualwatch.monitoring.Samples.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Place;
import org.dualwatch.finding.Severity;
import org.dualwatch.finding.Subject;
import org.dualwatch.spending.UnitSpending;
import org.dualwatch.target.Likelihood;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AchievementRuleTest {

  private static final Subject SHOWS = new Subject(1, "文化惠民“活动”", "演出场次", Samples.CAP_PLACE);

  @Test
  void findsNothingInAFormInOrder() {
    UnitOutcome run = report(shows(), aProject().build(), aForm().spent("60").row(showsOf("18")));

    assertThat(run.findings()).isEmpty();
    Achievement.Reported reported = run.progress().get(0).achievement().reported().orElseThrow();
    assertThat(reported.isUpToDate()).isTrue();
    assertThat(reported.percent()).hasValueSatisfying(p -> assertThat(p).isEqualTo("64.29"));
  }

  // quantity-behind-pace: 7/12 of 18 are 10.5, so 10 could be expected

  @ParameterizedTest
  @CsvSource({"10, 0", "7, 0", "6.99, 1", "0, 1", "18, 0"})
  void reportsAQuantityMoreThanThirtyPercentBehind(String actual, int times) {
    AcceptedTable table = aTable().indicators("数量指标", "演出场次", "≥18场次").build();
    UnitOutcome run =
        report(table, aProject().build(), aForm().row("数量指标", "演出场次", "≥18场次", actual + "场"));

    assertThat(rules(run).stream().filter("quantity-behind-pace"::equals)).hasSize(times);
  }

  @Test
  void saysWhatCouldBeExpectedOfAQuantity() {
    Finding finding = of("quantity-behind-pace", report(shows(), aProject().build(), formOf("11")));

    assertThat(finding.severity()).isEqualTo(Severity.EXPLAIN);
    assertThat(finding.subject()).isEqualTo(SHOWS);
    assertThat(finding.evidence()).isEqualTo(new Evidence("11场次", "≥16场次", "31.25%"));
    assertThat(finding.message().zh())
        .isEqualTo("截至2025年7月31日，“演出场次”完成11场次；全年目标≥28场次，按序时进度（按月计算 7/12）应达到16场次，少31.25%。");
  }

  // target-missed-so-far

  @ParameterizedTest
  @CsvSource({
    "质量指标, ≥98%, 98%, 0",
    "质量指标, ≥98%, 97.99%, 1",
    "质量指标, ＞98%, 98%, 1",
    "质量指标, ＞98%, 98.01%, 0",
    "成本指标, ≤300元/人, 300元/人, 0",
    "成本指标, ≤300元/人, 300.01元/人, 1",
    "时效指标, ＜5天, 5天, 1",
    "时效指标, ＜5天, 4.9天, 0",
    "质量指标, 0起, 0起, 0",
    "数量指标, =0起, 1起, 1",
    "质量指标, 由10%下降到5%, 5%, 0",
    "质量指标, 由10%下降到5%, 5.01%, 1",
    "数量指标, ≥28场次, 1场次, 0"
  })
  void comparesWhatDoesNotGrowWithItsWholeTarget(
      String level2, String target, String actual, int times) {
    AcceptedTable table = aTable().indicators(level2, "某项", target).build();
    UnitOutcome run = report(table, aProject().build(), aForm().row(level2, "某项", target, actual));

    assertThat(rules(run).stream().filter("target-missed-so-far"::equals)).hasSize(times);
  }

  @Test
  void saysWhichTargetIsMissed() {
    AcceptedTable table = aTable().indicators("质量指标", "合格率", "≥98%").build();
    Finding finding =
        only(report(table, aProject().build(), aForm().row("质量指标", "合格率", "≥98%", "97.9%")));

    assertThat(finding.evidence()).isEqualTo(Evidence.of("97.9%", "≥98%"));
    assertThat(finding.message().zh()).isEqualTo("截至2025年7月31日，“合格率”为97.9%，目标为≥98%。");
  }

  // deadline-passed

  @ParameterizedTest
  @CsvSource({
    "2025年6月30日, 正在验收, 1",
    "2025年7月31日, 正在验收, 1",
    "2025年8月1日, 正在验收, 0",
    "2025年9月30日, 正在验收, 0",
    "2025年6月30日, 未按期完成, 1",
    "2025年6月30日, 已完成, 0",
    "2025年6月30日, 没有延期，已完成, 0",
    "2025年6月30日, 预计9月完成, 0",
    "2025年6月30日, 完成80%, 0",
    "2025年6月30日, 2025年6月20日, 0",
    "2025年6月30日, 2025年7月20日, 0"
  })
  void reportsWorkThatIsDueAndNotDone(String due, String actual, int times) {
    AcceptedTable table = aTable().indicators("时效指标", "完成时间", due).build();
    UnitOutcome run = report(table, aProject().build(), aForm().row("时效指标", "完成时间", due, actual));

    assertThat(rules(run).stream().filter("deadline-passed"::equals)).hasSize(times);
  }

  @Test
  void saysWhatTheFormSaysOfADeadline() {
    AcceptedTable table = aTable().indicators("时效指标", "完成时间", "2025年6月30日").build();
    Finding finding =
        of(
            "deadline-passed",
            report(table, aProject().build(), aForm().row("时效指标", "完成时间", "2025年6月30日", "正在验收")));

    assertThat(finding.message().zh()).isEqualTo("“完成时间”应在2025年6月30日前完成，监控表报告截至2025年7月31日：正在验收。");
  }

  // completion-impossible

  @ParameterizedTest
  @CsvSource({"CERTAIN, 0", "POSSIBLE, 0", "IMPOSSIBLE, 1", "BLANK, 0", "UNREAD, 0"})
  void reportsWhatTheUnitHoldsToBeImpossible(Likelihood likelihood, int times) {
    UnitOutcome run =
        report(shows(), aProject().build(), aForm().row(showsOf("18").likelihood(likelihood)));

    assertThat(rules(run)).hasSize(times).allMatch("completion-impossible"::equals);
    assertThat(run.findings()).allMatch(f -> f.finding().severity() == Severity.BLOCK);
  }

  // reported-spending-differs: the ledger has 60 万元

  @ParameterizedTest
  @CsvSource({"60, 0", "60.005, 0", "59.995, 0", "60.0051, 1", "59.9949, 1", "'', 0"})
  void reportsSpendingThatDiffersByMoreThanRounding(String wan, int times) {
    UnitOutcome run = report(shows(), aProject().build(), formOf("18").spent(wan));

    assertThat(rules(run)).hasSize(times).allMatch("reported-spending-differs"::equals);
  }

  @Test
  void doesNotCompareMoneyOfAnEarlierMonth() {
    assertThat(rules(report(shows(), aProject().build(), formOf("18").until(6).spent("1"))))
        .isEmpty();
    assertThat(rules(report(shows(), aProject().build(), formOf("18").until(7).spent("1"))))
        .containsExactly("reported-spending-differs");
  }

  // spending-and-achievement-apart: 14 of 28 are 50 %

  @ParameterizedTest
  @CsvSource({"60, 0", "60.01, 1", "54.17, 0", "40, 0", "39.99, 1"})
  void reportsMoneyAndTargetsMoreThanTenPointsApart(String spentWan, int times) {
    UnitOutcome run = report(shows(), aProject().fiscal("100", spentWan).build(), formOf("14"));

    assertThat(rules(run).stream().filter("spending-and-achievement-apart"::equals)).hasSize(times);
  }

  @Test
  void saysWhichIsAhead() {
    Finding spending =
        of(
            "spending-and-achievement-apart",
            report(shows(), aProject().fiscal("100", "71").build(), formOf("16")));
    Finding targets =
        of(
            "spending-and-achievement-apart",
            report(shows(), aProject().fiscal("100", "60").build(), formOf("28")));

    assertThat(spending.message().zh())
        .isEqualTo("截至2025年7月31日，预算执行率为71.00%，数量指标平均完成57.14%，支出快于目标完成13.86个百分点，超过设定的10个百分点。");
    assertThat(targets.message().zh()).contains("数量指标平均完成100.00%，目标完成快于支出40.00个百分点");
  }

  @Test
  void whatIsNotToHappenSaysNothingOfProgress() {
    AcceptedTable table =
        aTable().indicators("数量指标", "演出场次", "≥28场次", "数量指标", "安全事故", "=0起").build();
    UnitOutcome run =
        report(table, aProject().build(), formOf("18").row("数量指标", "安全事故", "=0起", "0起"));

    assertThat(run.findings()).isEmpty();
  }

  // monitoring-form-missing

  @Test
  void asksForFormsFromTheDayAfterTheyWereDue() {
    RunDay due = monitor().day(JULY_31, LocalDate.of(2025, 8, 15));
    RunDay overdue = monitor().day(JULY_31, LocalDate.of(2025, 8, 16));
    UnitInput silent = Samples.unit(List.of(shows()), aProject().build());

    assertThat(rules(monitor().unit(due, silent))).isEmpty();
    Finding finding = only(monitor().unit(overdue, silent));
    assertThat(finding.rule()).isEqualTo("monitoring-form-missing");
    assertThat(finding.subject()).isEqualTo(new Subject(0, "文化惠民“活动”", "", Place.WHOLE_FILE));
    assertThat(finding.message().zh())
        .isEqualTo("截至2025年7月31日的绩效运行监控表应在2025年8月15日前报送，还没有收到：文化惠民“活动”。");
  }

  @Test
  void aFormOfAnEarlierMonthIsNotTheOneThatIsDue() {
    RunDay overdue = new RunDay(JULY_31, 2025, true);
    RunDay inAugust = new RunDay(JULY_31.plusDays(10), 2025, true);

    assertThat(rules(monitor().unit(overdue, of(6)))).containsExactly("monitoring-form-missing");
    assertThat(rules(monitor().unit(overdue, of(7)))).isEmpty();
    assertThat(rules(monitor().unit(inAugust, of(7)))).isEmpty();
  }

  @Test
  void namesThirtyProjectsAndCountsTheRest() {
    assertThat(missing(30)).contains("项目1、").endsWith("项目9。").doesNotContain("等");
    assertThat(missing(31)).endsWith("等31个项目。");
  }

  private static String missing(int projects) {
    List<AcceptedTable> tables = new ArrayList<>();
    for (int i = 1; i <= projects; i++) {
      tables.add(aTable().receipt("r" + i).named("项目" + i).build());
    }
    UnitInput unit = new UnitInput("003", "群艺馆", tables, UnitSpending.none("003"), List.of());
    return of("monitoring-form-missing", monitor().unit(new RunDay(JULY_31, 2025, true), unit))
        .message()
        .zh();
  }

  private static UnitInput of(int month) {
    return FormSamples.unit(shows(), aProject().build(), formOf("18").until(month));
  }

  private static Finding of(String rule, UnitOutcome run) {
    List<Finding> found =
        run.findings().stream()
            .map(UnitFinding::finding)
            .filter(finding -> finding.rule().equals(rule))
            .toList();
    assertThat(found).as("%s among %s", rule, rules(run)).hasSize(1);
    return found.get(0);
  }

  private static AcceptedTable shows() {
    return aTable().indicators("数量指标", "演出场次", "≥28场次").build();
  }

  private static FormSamples.Row showsOf(String actual) {
    return aRow("数量指标", "演出场次", "≥28场次", actual + "场次");
  }

  private static FormSamples.Form formOf(String actual) {
    return aForm().row(showsOf(actual));
  }
}
