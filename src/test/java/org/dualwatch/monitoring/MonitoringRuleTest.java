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

import java.util.List;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Outcome;
import org.dualwatch.finding.Place;
import org.dualwatch.finding.Severity;
import org.dualwatch.finding.Subject;
import org.dualwatch.spending.Spending;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonitoringRuleTest {

  // budget-differs-from-ledger

  @Test
  void reportsABudgetThatTheLedgerHasReduced() {
    UnitOutcome run = run(aTable().build(), aProject().fiscal("99.99", "60").build());

    Finding finding = only(run);
    assertThat(finding.rule()).isEqualTo("budget-differs-from-ledger");
    assertThat(finding.severity()).isEqualTo(Severity.EXPLAIN);
    assertThat(finding.subject()).isEqualTo(new Subject(1, "文化惠民“活动”", "", Samples.BUDGET_PLACE));
    assertThat(finding.evidence()).isEqualTo(new Evidence("100.00万元", "99.99万元", "0.01万元"));
    assertThat(finding.message().zh())
        .isEqualTo("绩效目标表的预算数为100.00万元，截至2025年7月31日预算指标台账为99.99万元，目标表比台账多0.01万元。");
    assertThat(run.findings().get(0).receiptNo()).isEqualTo("r1");
    assertThat(run.progress().get(0).findings()).containsExactly(finding);
  }

  @Test
  void reportsABudgetThatTheLedgerHasRaised() {
    Finding finding = only(run(aTable().build(), aProject().fiscal("110", "60").build()));

    assertThat(finding.rule()).isEqualTo("budget-differs-from-ledger");
    assertThat(finding.message().zh()).contains("少10.00万元");
  }

  @Test
  void comparesTheSourcesOfATotalThatAgrees() {
    Finding finding =
        only(run(aTable().build(), aProject().fiscal("70", "40").other("30", "20").build()));

    assertThat(finding.rule()).isEqualTo("budget-differs-from-ledger");
    assertThat(finding.message().zh()).contains("财政资金为100.00万元").contains("台账为70.00万元");
  }

  @Test
  void doesNotCompareSourcesThatTheTableDoesNotState() {
    UnitOutcome run = run(aTable().sources("0", "0").build(), aProject().build());

    assertThat(run.findings()).isEmpty();
  }

  @Test
  void reportsAProjectWithPaymentsButNoBudgetInTheLedgerOnce() {
    UnitOutcome run =
        run(aTable().build(), aProject().withoutBudgetLine().fiscal("0", "60").build());

    assertThat(rules(run)).containsExactly("budget-differs-from-ledger");
    assertThat(run.progress().get(0).execution().known().orElseThrow().rate()).isEqualTo("60.00");
  }

  @Test
  void reportsSpendingOfABudgetThatWasWithdrawnToNothing() {
    assertThat(rules(run(aTable().build(), aProject().fiscal("0", "60").build())))
        .containsExactly("spent-more-than-budgeted", "budget-differs-from-ledger");
    assertThat(rules(run(aTable().build(), aProject().fiscal("0", "0").build())))
        .as("nothing to be behind with")
        .containsExactly("budget-differs-from-ledger");
  }

  // spent-more-than-budgeted

  @Test
  void reportsSpendingAboveTheBudgetButNotOfAllOfIt() {
    assertThat(rules(run(aTable().build(), aProject().fiscal("100", "100").build()))).isEmpty();

    Finding finding = only(run(aTable().build(), aProject().fiscal("100", "100.000001").build()));
    assertThat(finding.rule()).isEqualTo("spent-more-than-budgeted");
    assertThat(finding.severity()).isEqualTo(Severity.BLOCK);
    assertThat(finding.evidence())
        .isEqualTo(new Evidence("100.000001万元", "≤100.00万元", "0.000001万元"));
  }

  @Test
  void measuresSpendingByTheAdjustedBudget() {
    UnitOutcome reduced = run(aTable().build(), aProject().fiscal("80", "90").build());
    UnitOutcome raised = run(aTable().build(), aProject().fiscal("120", "110").build());

    assertThat(rules(reduced))
        .containsExactly("spent-more-than-budgeted", "budget-differs-from-ledger");
    assertThat(rules(raised)).containsExactly("budget-differs-from-ledger");
  }

  @Test
  void reportsOneSourceSpentBeyondItsBudgetWhileTheTotalHolds() {
    AcceptedTable table = aTable().sources("70", "30").build();

    assertThat(rules(run(table, aProject().fiscal("70", "70").other("30", "0").build()))).isEmpty();
    Finding finding = only(run(table, aProject().fiscal("70", "70.01").other("30", "0").build()));
    assertThat(finding.rule()).isEqualTo("spent-more-than-budgeted");
    assertThat(finding.message().zh()).contains("财政资金已支付70.01万元").contains("超出0.01万元");
  }

  // execution-behind-time-progress: 58.33 % on 31 July

  @ParameterizedTest
  @CsvSource({"48.33,", "48.32,EXPLAIN", "38.33,EXPLAIN", "38.32,BLOCK", "0,BLOCK", "-1,BLOCK"})
  void gradesHowFarExecutionIsBehind(String spentWan, Severity expected) {
    UnitOutcome run = run(aTable().build(), aProject().fiscal("100", spentWan).build());

    assertThat(run.findings().stream().map(f -> f.finding().severity()).toList())
        .isEqualTo(expected == null ? List.of() : List.of(expected));
    assertThat(rules(run))
        .allSatisfy(
            rule ->
                assertThat(rule)
                    .isEqualTo(
                        spentWan.equals("0") ? "nothing-spent" : "execution-behind-time-progress"));
  }

  @Test
  void saysHowTimeWasCounted() {
    Finding byMonths = only(run(aTable().build(), aProject().fiscal("100", "26").build()));
    assertThat(byMonths.evidence()).isEqualTo(new Evidence("26.00%", "58.33%", "32.33个百分点"));
    assertThat(byMonths.message().zh())
        .isEqualTo(
            "截至2025年7月31日，预算执行率为26.00%（已支付26.00万元，预算100.00万元），"
                + "序时进度为58.33%（按月计算 7/12），落后32.33个百分点，超过设定的20个百分点。");

    Thresholds standard = Thresholds.standard();
    Thresholds days =
        new Thresholds(
            DayCount.DAYS,
            standard.noticeBeyond(),
            standard.explainBeyond(),
            standard.blockBeyond(),
            standard.stages(),
            standard.apartBeyond(),
            standard.quantityOffBeyond(),
            standard.formDueDays(),
            standard.paidAfterDeadlineDays(),
            standard.noTableDue());
    UnitOutcome byDays =
        new Monitor(days, ProjectMap.EMPTY, "test")
            .unit(
                on(JULY_31),
                unit(List.of(aTable().build()), aProject().fiscal("100", "26").build()));
    assertThat(only(byDays).message().zh()).contains("58.08%（按天计算 212/365）");
  }

  // cost-item-above-cap

  @Test
  void reportsACostItemAboveItsCapButNotAtIt() {
    AcceptedTable table = aTable().cap("印刷费", "20").build();

    assertThat(rules(run(table, aProject().item("印 刷费", "20").build()))).isEmpty();
    Finding finding = only(run(table, aProject().item("印 刷费", "20.01").build()));
    assertThat(finding.rule()).isEqualTo("cost-item-above-cap");
    assertThat(finding.severity()).isEqualTo(Severity.EXPLAIN);
    assertThat(finding.subject()).isEqualTo(new Subject(1, "文化惠民“活动”", "印刷费", Samples.CAP_PLACE));
    assertThat(finding.evidence()).isEqualTo(new Evidence("20.01万元", "≤20.00万元", "0.01万元"));
  }

  @Test
  void leavesPaymentsForOtherPurposesAlone() {
    AcceptedTable table = aTable().cap("印刷费", "20").build();

    assertThat(rules(run(table, aProject().item("印刷费用", "30").build()))).isEmpty();
  }

  @Test
  void cannotTellWhichOfTwoEqualCapsAPaymentBelongsTo() {
    AcceptedTable table = aTable().cap("印刷费", "20", "30").build();

    UnitOutcome run = run(table, aProject().item("印刷费", "25").build());
    assertThat(only(run).outcome()).isEqualTo(Outcome.NOT_EVALUATED);
    assertThat(only(run).rule()).isEqualTo("cost-item-above-cap");
  }

  @Test
  void reportsACapThatIsTheWholeBudgetOnce() {
    AcceptedTable table = aTable().cap("活动经费", "100").build();

    assertThat(rules(run(table, aProject().fiscal("100", "101").item("活动经费", "101").build())))
        .containsExactly("spent-more-than-budgeted");
  }

  // payment-without-accepted-table

  @Test
  void reportsAPaymentToAProjectWithoutATable() {
    UnitOutcome run =
        run(aTable().build(), aProject().build(), aProject().coded("9").named("应急维修").build());

    UnitFinding found = run.findings().get(0);
    assertThat(found.unitCode()).isEqualTo("003");
    assertThat(found.unitName()).isEqualTo("群艺馆");
    assertThat(found.receiptNo()).isEmpty();
    assertThat(found.finding().rule()).isEqualTo("payment-without-accepted-table");
    assertThat(found.finding().subject()).isEqualTo(new Subject(0, "应急维修", "", Place.WHOLE_FILE));
    assertThat(found.finding().evidence().found()).isEqualTo("已支付60.00万元");
    assertThat(run.findings()).hasSize(1);
  }

  @Test
  void leavesAProjectWithoutTableAloneUntilItIsPaidFor() {
    Spending budgetOnly = aProject().coded("9").named("应急维修").fiscal("100", "0").build();
    Spending paidBack = aProject().coded("8").named("已退款").fiscal("100", "-1").build();

    assertThat(rules(run(aTable().build(), aProject().build(), budgetOnly, paidBack))).isEmpty();
  }
}
