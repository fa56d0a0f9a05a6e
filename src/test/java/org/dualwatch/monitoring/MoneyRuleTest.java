package org.dualwatch.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dualwatch.monitoring.Samples.JULY_31;
import static org.dualwatch.monitoring.Samples.aProject;
import static org.dualwatch.monitoring.Samples.aTable;
import static org.dualwatch.monitoring.Samples.on;
import static org.dualwatch.monitoring.Samples.only;
import static org.dualwatch.monitoring.Samples.rules;
import static org.dualwatch.monitoring.Samples.run;
import static org.dualwatch.monitoring.Samples.unit;
import static org.dualwatch.monitoring.ThresholdsTest.staged;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Severity;
import org.dualwatch.finding.Subject;
import org.dualwatch.spending.Spending;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyRuleTest {

  private static final LocalDate JUNE_15 = LocalDate.of(2025, 6, 15);

  // budget-adjusted-without-new-table

  @Test
  void reportsABudgetThatWasReducedAfterTheTableWasAccepted() {
    Finding finding = only(run(aTable().build(), aProject().adjusted(JUNE_15, "-30").build()));

    assertThat(finding.rule()).isEqualTo("budget-adjusted-without-new-table");
    assertThat(finding.severity()).isEqualTo(Severity.EXPLAIN);
    assertThat(finding.subject().place()).isEqualTo(Samples.BUDGET_PLACE);
    assertThat(finding.evidence()).isEqualTo(new Evidence("100.00万元", "70.00万元", "30.00万元"));
    assertThat(finding.message().zh())
        .isEqualTo(
            "绩效目标表2025年2月1日接收时预算为100.00万元，此后预算指标调减30.00万元（最近一次在2025年6月15日），"
                + "现为70.00万元，还没有收到调整后的绩效目标表。");
  }

  @Test
  void saysThatABudgetWasRaised() {
    Finding finding = only(run(aTable().build(), aProject().adjusted(JUNE_15, "0.01").build()));

    assertThat(finding.message().zh()).contains("调增0.01万元").contains("现为100.01万元");
  }

  @Test
  void anAdjustmentOfTheDayOfAcceptanceWasKnownToTheTable() {
    Spending project = aProject().adjusted(JUNE_15, "-30").build();

    assertThat(rules(run(aTable().acceptedOn(JUNE_15).build(), project)))
        .containsExactly("budget-differs-from-ledger");
    assertThat(rules(run(aTable().acceptedOn(JUNE_15.minusDays(1)).build(), project)))
        .containsExactly("budget-adjusted-without-new-table");
    AcceptedTable mended = aTable().total("70").sources("70", "0").acceptedOn(JUNE_15).build();
    assertThat(rules(run(mended, project))).isEmpty();
  }

  @Test
  void adjustmentsThatCancelOutAreNone() {
    Spending project =
        aProject().adjusted(JUNE_15, "-30").adjusted(JUNE_15.plusDays(1), "30").build();

    assertThat(rules(run(aTable().build(), project))).isEmpty();
  }

  @Test
  void aTableThatNeverAgreedIsNotSaidToBeOutdated() {
    assertThat(rules(run(aTable().total("99").build(), aProject().adjusted(JUNE_15, "5").build())))
        .containsExactly("budget-differs-from-ledger");
  }

  // execution-below-stage

  @ParameterizedTest
  @CsvSource({"39.99, 1", "40, 0", "60, 0", "0, 0"})
  void reportsLessThanTheLastStageAsksFor(String spentWan, int times) {
    UnitOutcome run = stagedRun(JULY_31, spentWan);

    assertThat(rules(run).stream().filter("execution-below-stage"::equals)).hasSize(times);
  }

  @Test
  void saysWhichStageWasMissedAndByHowMuch() {
    Finding finding =
        stagedRun(JULY_31, "39.99").findings().stream()
            .map(UnitFinding::finding)
            .filter(f -> f.rule().equals("execution-below-stage"))
            .findFirst()
            .orElseThrow();

    assertThat(finding.severity()).isEqualTo(Severity.EXPLAIN);
    assertThat(finding.evidence()).isEqualTo(new Evidence("39.99%", "≥40%（6月底）", "0.01个百分点"));
    assertThat(finding.message().zh())
        .isEqualTo("截至2025年7月31日，预算执行率为39.99%，低于本地规定的6月底应达到的40%，差0.01个百分点。");
  }

  @Test
  void beforeTheFirstStageIsOverNothingIsAskedFor() {
    assertThat(rules(stagedRun(LocalDate.of(2025, 4, 29), "24"))).isEmpty();
    assertThat(rules(stagedRun(LocalDate.of(2025, 4, 30), "24"))).contains("execution-below-stage");
    assertThat(rules(stagedRun(LocalDate.of(2025, 6, 29), "39.99")))
        .doesNotContain("execution-below-stage");
  }

  private static UnitOutcome stagedRun(LocalDate day, String spentWan) {
    Thresholds sichuan =
        staged(new Stage(4, new BigDecimal("25")), new Stage(6, new BigDecimal("40")));
    return new Monitor(sichuan, ProjectMap.EMPTY, "test")
        .unit(on(day), unit(List.of(aTable().build()), aProject().fiscal("100", spentWan).build()));
  }

  // nothing-spent: days are counted in the middle of a month, 37/365 are 10.14 %, 36/365 9.86 %

  @ParameterizedTest
  @CsvSource({
    "2025-02-05,",
    "2025-02-06, EXPLAIN",
    "2025-03-14, EXPLAIN",
    "2025-03-15, BLOCK",
    "2025-07-31, BLOCK"
  })
  void gradesHowLongNothingWasSpent(LocalDate day, Severity expected) {
    UnitOutcome run =
        Samples.monitor()
            .unit(on(day), unit(List.of(aTable().build()), aProject().fiscal("100", "0").build()));

    assertThat(run.findings())
        .extracting(found -> found.finding().severity())
        .isEqualTo(expected == null ? List.of() : List.of(expected));
    assertThat(rules(run)).allMatch("nothing-spent"::equals);
  }

  @ParameterizedTest
  @CsvSource({"58.33, 0", "58.32, 1"})
  void nothingSpentIsReportedBeyondTheBandAndNotAtIt(BigDecimal explainBeyond, int times) {
    Thresholds standard = Thresholds.standard();
    Thresholds patient =
        new Thresholds(
            standard.dayCount(),
            standard.noticeBeyond(),
            explainBeyond,
            new BigDecimal("100"),
            standard.stages(),
            standard.apartBeyond(),
            standard.quantityOffBeyond(),
            standard.formDueDays(),
            standard.paidAfterDeadlineDays(),
            standard.noTableDue());
    UnitInput unspent = unit(List.of(aTable().build()), aProject().fiscal("100", "0").build());

    assertThat(rules(new Monitor(patient, ProjectMap.EMPTY, "test").unit(on(JULY_31), unspent)))
        .hasSize(times)
        .allMatch("nothing-spent"::equals);
  }

  @Test
  void saysSinceWhenAndOfHowMuchNothingWasSpent() {
    Finding finding = only(run(aTable().build(), aProject().fiscal("100", "0").build()));

    assertThat(finding.evidence()).isEqualTo(new Evidence("0.00万元", "序时进度58.33%", "100.00万元"));
    assertThat(finding.message().zh())
        .isEqualTo("截至2025年7月31日，预算100.00万元没有任何支出，序时进度已到58.33%（按月计算 7/12）。");
  }

  @Test
  void aPaymentThatCameBackWhollyIsNoSpending() {
    Spending repaid = aProject().paid(JUNE_15, "-60").build();
    Spending nearly = aProject().paid(JUNE_15, "-59.99").build();

    assertThat(rules(run(aTable().build(), repaid))).containsExactly("nothing-spent");
    assertThat(rules(run(aTable().build(), nearly)))
        .containsExactly("execution-behind-time-progress");
  }

  @Test
  void ofNoBudgetNothingCanBeSpent() {
    AcceptedTable table = aTable().total("0").sources("0", "0").build();

    assertThat(rules(run(table, aProject().fiscal("0", "0").build()))).isEmpty();
  }

  // payment-after-deadline

  @ParameterizedTest
  @CsvSource({"2025-06-30, 0", "2025-07-01, 1", "2025-07-04, 1", "2025-05-31, 0"})
  void remarksOnAPaymentMoreThanThirtyDaysAfterTheDeadline(LocalDate paid, int times) {
    UnitOutcome run = run(due("2025年5月31日"), aProject().lastPaid(paid).build());

    assertThat(rules(run)).hasSize(times).allMatch("payment-after-deadline"::equals);
  }

  @Test
  void saysWhatWasDueAndWhenItWasPaid() {
    Finding finding =
        only(run(due("2025年5月31日"), aProject().lastPaid(LocalDate.of(2025, 7, 4)).build()));

    assertThat(finding.severity()).isEqualTo(Severity.NOTE);
    assertThat(finding.subject()).isEqualTo(new Subject(1, "文化惠民“活动”", "完成时间1", Samples.CAP_PLACE));
    assertThat(finding.message().zh()).isEqualTo("“完成时间1”应在2025年5月31日前完成，2025年7月4日仍有支付，晚了30天以上。");
  }

  @Test
  void theLastOfSeveralDeadlinesCounts() {
    Spending project = aProject().lastPaid(LocalDate.of(2025, 7, 4)).build();

    assertThat(rules(run(due("2025年5月31日", "2025年6月4日"), project))).isEmpty();
    assertThat(rules(run(due("2025年6月3日", "2025年5月31日"), project)))
        .containsExactly("payment-after-deadline");
    assertThat(rules(run(due(), project))).isEmpty();
  }

  @Test
  void aRefundAfterTheDeadlineIsNoPayment() {
    Spending project = aProject().lastPaid(LocalDate.of(2025, 5, 20)).build();
    Spending refunded = aProject().lastPaid(LocalDate.of(2025, 5, 20)).paid(JULY_31, "-1").build();
    Spending paidOn = aProject().lastPaid(LocalDate.of(2025, 5, 20)).paid(JULY_31, "1").build();

    assertThat(rules(run(due("2025年5月31日"), project))).isEmpty();
    assertThat(rules(run(due("2025年5月31日"), refunded))).isEmpty();
    assertThat(rules(run(due("2025年5月31日"), paidOn))).containsExactly("payment-after-deadline");
  }

  private static AcceptedTable due(String... days) {
    String[] texts = new String[3 * days.length];
    for (int i = 0; i < days.length; i++) {
      texts[3 * i] = "时效指标";
      texts[3 * i + 1] = "完成时间" + (i + 1);
      texts[3 * i + 2] = days[i];
    }
    return aTable().indicators(texts).build();
  }

  // project-not-in-ledger: names that look alike

  @Test
  void namesProjectsOfTheLedgerThatLookAlike() {
    Finding finding =
        only(
            run(
                aTable().named("文化惠民活动").build(),
                unpaid("文化惠民系列活动"),
                unpaid("文化惠民活动（一期）"),
                unpaid("馆舍维修")));

    assertThat(finding.evidence().found()).isEqualTo("台账中没有该项目；名称相近的有：文化惠民活动（一期）、文化惠民系列活动");
  }

  @Test
  void namesThreeAtMostAndNoneThatSharesLessThanHalf() {
    Finding many =
        only(
            run(
                aTable().named("文化惠民活动").build(),
                unpaid("文化惠民活动一"),
                unpaid("文化惠民活动二"),
                unpaid("文化惠民活动三"),
                unpaid("文化惠民活动四")));
    Finding none = only(run(aTable().named("馆舍维修").build(), unpaid("馆舍租赁费用")));

    assertThat(many.evidence().found()).contains("文化惠民活动一、").doesNotContain("文化惠民活动四");
    assertThat(none.evidence().found()).isEqualTo("台账中没有该项目");
    Finding half = only(run(aTable().named("文化惠民活").build(), unpaid("文化惠演出")));
    assertThat(half.evidence().found()).as("two of four pairs each").endsWith("：文化惠演出");
  }

  private static Spending unpaid(String name) {
    return aProject().coded(name).named(name).fiscal("100", "0").build();
  }
}
