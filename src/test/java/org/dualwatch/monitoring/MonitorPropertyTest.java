package org.dualwatch.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dualwatch.monitoring.RandomUnits.aUnit;
import static org.dualwatch.monitoring.RandomUnits.amount;
import static org.dualwatch.monitoring.RandomUnits.day;
import static org.dualwatch.monitoring.RandomUnits.project;
import static org.dualwatch.monitoring.RandomUnits.shuffled;
import static org.dualwatch.monitoring.Samples.aTable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dualwatch.spending.Spending;
import org.junit.jupiter.api.Test;

/** What holds of every unit, however odd its papers and its ledger are. */
class MonitorPropertyTest {

  private static final int CASES = 3000;

  @Test
  void budgetsAreNeverNegativeAndNothingHasNoRate() {
    Random random = new Random(1);
    for (int i = 0; i < CASES; i++) {
      for (Progress progress : outcome(random, aUnit(random)).progress()) {
        progress.execution().known().ifPresent(MonitorPropertyTest::assertSound);
      }
    }
  }

  private static void assertSound(Execution.Known known) {
    assertThat(known.budget()).isNotNegative();
    BigDecimal spent = known.spending().total().spent();
    if (known.budget().signum() == 0) {
      assertThat(known.rate()).isZero();
    } else if (spent.signum() >= 0) {
      assertThat(known.rate()).isNotNegative();
    } else {
      assertThat(known.rate()).isNotPositive();
    }
    assertThat(known.rate().scale()).isEqualTo(2);
  }

  @Test
  void aForecastLiesInItsBandAndIsNoLessThanWasSpent() {
    Random random = new Random(2);
    int bands = 0;
    for (int i = 0; i < CASES; i++) {
      for (Progress progress : outcome(random, aUnit(random)).progress()) {
        if (progress.forecast().band().isPresent()) {
          Forecast.Band band = progress.forecast().band().orElseThrow();
          BigDecimal spent = progress.execution().known().orElseThrow().spending().total().spent();
          assertThat(band.likely()).isBetween(band.low(), band.high());
          assertThat(band.low()).isGreaterThanOrEqualTo(spent);
          bands++;
        }
      }
    }
    assertThat(bands).isGreaterThan(CASES / 4);
  }

  @Test
  void anotherPaymentLowersNeitherRateNorSpending() {
    Random random = new Random(3);
    for (int i = 0; i < CASES; i++) {
      AcceptedTable table = aTable().total(amount(random, 0)).build();
      Samples.Project project = project(random, "文化惠民\"活动\"");
      RunDay day = day(random);
      Execution.Known before = execution(day, table, project.build());
      project.paid(LocalDate.of(2025, 1 + random.nextInt(12), 3), amount(random, 0));
      Execution.Known after = execution(day, table, project.build());

      assertThat(after.rate()).isGreaterThanOrEqualTo(before.rate());
      assertThat(after.budget()).isEqualTo(before.budget());
      assertThat(after.spending().total().spent())
          .isGreaterThanOrEqualTo(before.spending().total().spent());
    }
  }

  private static Execution.Known execution(RunDay day, AcceptedTable table, Spending project) {
    return Samples.monitor()
        .unit(day, Samples.unit(List.of(table), project))
        .progress()
        .get(0)
        .execution()
        .known()
        .orElseThrow();
  }

  @Test
  void equalInputInAnyOrderHasAnEqualOutcome() {
    Random random = new Random(4);
    for (int i = 0; i < CASES; i++) {
      UnitInput unit = aUnit(random);
      RunDay day = day(random);
      UnitOutcome outcome = Samples.monitor().unit(day, unit);
      UnitOutcome other = Samples.monitor().unit(day, shuffled(unit, random));

      assertThat(Samples.monitor().unit(day, unit)).isEqualTo(outcome);
      assertThat(other.findings()).isEqualTo(outcome.findings());
      assertThat(told(other)).isEqualTo(told(outcome));
      assertThat(other.spentInLedger()).isEqualTo(outcome.spentInLedger());
    }
  }

  /** All that an outcome says, apart from the papers that it says it of. */
  private static List<Object> told(UnitOutcome outcome) {
    List<Object> told = new ArrayList<>();
    for (Progress progress : outcome.progress()) {
      told.addAll(List.of(progress.table(), progress.lights(), progress.forecast()));
      progress.execution().known().ifPresent(known -> told.add(known.rate()));
      progress.achievement().reported().ifPresent(reported -> told.add(reported.indicators()));
    }
    outcome.withoutTable().forEach(project -> told.add(project.projectName()));
    outcome.noTableDue().forEach(project -> told.add(project.projectName()));
    return told;
  }

  @Test
  void findingsAreSortedAndSaidOnce() {
    Random random = new Random(5);
    for (int i = 0; i < CASES; i++) {
      UnitOutcome outcome = outcome(random, aUnit(random));

      assertThat(outcome.findings()).doesNotHaveDuplicates();
      assertThat(outcome.findings()).extracting(UnitFinding::receiptNo).isSorted();
      assertThat(outcome.findings())
          .allSatisfy(
              found ->
                  assertThat(found.finding().message().zh()).endsWith("。").doesNotContain("null"));
    }
  }

  @Test
  void everyProjectOfTheLedgerIsWatchedOrNamed() {
    Random random = new Random(6);
    for (int i = 0; i < CASES; i++) {
      UnitInput unit = aUnit(random);
      UnitOutcome outcome = outcome(random, unit);
      List<Spending> seen = new ArrayList<>(outcome.withoutTable());
      seen.addAll(outcome.noTableDue());
      outcome.progress().stream()
          .flatMap(progress -> progress.execution().known().stream())
          .map(Execution.Known::spending)
          .forEach(seen::add);

      assertThat(seen).as("none is counted twice").doesNotHaveDuplicates();
      assertThat(unit.spending().projects()).containsAll(seen);
    }
  }

  private static UnitOutcome outcome(Random random, UnitInput unit) {
    return Samples.monitor().unit(day(random), unit);
  }
}
