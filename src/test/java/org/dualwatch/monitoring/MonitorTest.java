package org.dualwatch.monitoring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dualwatch.monitoring.Samples.JULY_31;
import static org.dualwatch.monitoring.Samples.aProject;
import static org.dualwatch.monitoring.Samples.aTable;
import static org.dualwatch.monitoring.Samples.monitor;
import static org.dualwatch.monitoring.Samples.on;
import static org.dualwatch.monitoring.Samples.only;
import static org.dualwatch.monitoring.Samples.rules;
import static org.dualwatch.monitoring.Samples.run;
import static org.dualwatch.monitoring.Samples.unit;

import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Outcome;
import org.dualwatch.spending.LedgerSnapshot;
import org.dualwatch.spending.Spending;
import org.junit.jupiter.api.Test;

class MonitorTest {

  @Test
  void findsNothingInAProjectInOrder() {
    UnitOutcome run = run(aTable().build(), aProject().build());

    assertThat(run.findings()).isEmpty();
    assertThat(run.progress()).hasSize(1);
    Execution.Known execution = run.progress().get(0).execution().known().orElseThrow();
    assertThat(execution.rate()).isEqualTo("60.00");
    assertThat(execution.pointsBehind()).isEqualTo("-1.67");
    assertThat(run.progress().get(0).timeProgress().percent()).isEqualTo("58.33");
  }

  @Test
  void joinsByCodeHoweverTheNamesDiffer() {
    AcceptedTable table = aTable().coded("0007").named("改了名的项目").build();

    assertThat(rules(run(table, aProject().build()))).isEmpty();
    assertThat(rules(run(table, aProject().coded("007").build())))
        .containsExactly("payment-without-accepted-table", "project-not-in-ledger");
  }

  @Test
  void joinsByCodeHoweverItIsTyped() {
    assertThat(rules(run(aTable().coded("０００７").build(), aProject().named("别名").build())))
        .isEmpty();
  }

  @Test
  void doesNotJoinDifferentCodesByTheirName() {
    AcceptedTable table = aTable().coded("0008").build();

    assertThat(rules(run(table, aProject().build()))).contains("project-not-in-ledger");
    assertThat(rules(run(table, aProject().coded("").build()))).isEmpty();
  }

  @Test
  void aCodeThatAnswersSettlesTheJoin() {
    UnitOutcome run =
        run(aTable().coded("0007").build(), aProject().build(), aProject().coded("").build());

    assertThat(run.progress().get(0).execution().known()).isPresent();
    assertThat(rules(run)).containsExactly("payment-without-accepted-table");
  }

  @Test
  void doesNotJoinWhatHasNoName() {
    assertThat(rules(run(aTable().named(" ").build(), aProject().named("").build())))
        .containsExactly("payment-without-accepted-table", "project-not-in-ledger");
  }

  @Test
  void reportsAProjectMissingInTheLedgerOnce() {
    Spending unpaid = aProject().coded("0009").named("别的项目").fiscal("100", "0").build();
    UnitOutcome run = run(aTable().cap("印刷费", "20").build(), unpaid);

    Finding finding = only(run);
    assertThat(finding.rule()).isEqualTo("project-not-in-ledger");
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(run.progress().get(0).execution())
        .isEqualTo(new Execution.Unknown(Execution.Why.NOT_IN_LEDGER, finding));
  }

  @Test
  void saysThatTwoLedgerProjectsCouldBeMeant() {
    UnitOutcome run = run(aTable().build(), aProject().build(), aProject().coded("0008").build());

    Finding finding = only(run);
    assertThat(finding.rule()).isEqualTo("project-ambiguous-in-ledger");
    assertThat(finding.outcome()).isEqualTo(Outcome.NOT_EVALUATED);
    assertThat(finding.message().zh()).contains("2个项目").contains("0007、0008");
    assertThat(run.progress().get(0).execution())
        .isEqualTo(new Execution.Unknown(Execution.Why.SEVERAL_IN_LEDGER, finding));
  }

  @Test
  void saysThatTwoTablesAreAboutOneLedgerProject() {
    UnitOutcome run =
        monitor()
            .unit(
                on(JULY_31),
                unit(
                    List.of(aTable().build(), aTable().receipt("r2").build()), aProject().build()));

    assertThat(rules(run))
        .containsExactly("project-ambiguous-in-ledger", "project-ambiguous-in-ledger");
    assertThat(run.findings().get(1).receiptNo()).isEqualTo("r2");
    assertThat(run.findings().get(0).finding().message().zh()).contains("r1 第1张表、r2 第1张表");
    assertThat(run.progress().get(0).execution())
        .isEqualTo(
            new Execution.Unknown(Execution.Why.SEVERAL_TABLES, run.findings().get(0).finding()));
  }

  @Test
  void countsTheSameTableGivenTwiceOnce() {
    AcceptedTable table = aTable().build();

    UnitOutcome run = monitor().unit(on(JULY_31), unit(List.of(table, table), aProject().build()));
    assertThat(run.findings()).isEmpty();
    assertThat(run.progress()).hasSize(1);
  }

  @Test
  void leavesOutTablesOfOtherYears() {
    UnitOutcome run =
        run(aTable().ofYear(OptionalInt.of(2024)).build(), aProject().fiscal("100", "0").build());
    assertThat(run.progress()).isEmpty();
    assertThat(run.findings()).isEmpty();

    assertThat(run(aTable().ofYear(OptionalInt.empty()).build(), aProject().build()).progress())
        .hasSize(1);
  }

  @Test
  void aRunTellsTheTimeThatHasPassedWhateverIsShownOfIt() {
    LedgerSnapshot snapshot = new LedgerSnapshot("s1", JULY_31, 2025, 1, 1, 1, 1, BigDecimal.ZERO);
    MonitoringRun run = monitor().tally(on(JULY_31), snapshot).run();

    assertThat(run.highlights().projects()).isEmpty();
    assertThat(run.time().percent()).isEqualByComparingTo("58.33");
  }

  @Test
  void theOrderOfTheInputDoesNotMatter() {
    List<AcceptedTable> tables = new ArrayList<>();
    List<Spending> projects = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      String name = "项目" + i % 18;
      tables.add(aTable().receipt("r" + i % 3).named(name).cap("印刷费", "5").build());
      projects.add(
          aProject()
              .coded("00" + i)
              .named("项目" + i % 19)
              .fiscal(i % 5 == 0 ? "90" : "100", Integer.toString(5 * i))
              .item("印刷费", Integer.toString(i))
              .build());
    }
    UnitOutcome run = runAll(tables, projects);
    assertThat(rules(run).stream().distinct()).hasSizeGreaterThan(4);

    Random random = new Random(7);
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(tables, random);
      Collections.shuffle(projects, random);
      assertThat(runAll(tables, projects)).isEqualTo(run);
    }
  }

  @Test
  void everyRuleHasAPage() throws Exception {
    assertThat(MonitoringPages.ids()).hasSize(31).isSorted();
    for (String id : MonitoringPages.ids()) {
      try (InputStream page =
          MonitorTest.class.getResourceAsStream("/org/dualwatch/monitoring/" + id + ".md")) {
        assertThat(page).as("src/main/resources/org/dualwatch/monitoring/%s.md", id).isNotNull();
        assertThat(new String(page.readAllBytes(), UTF_8))
            .contains("## 报告什么", "## 为什么", "## 依据", "## 界限", "## 例子", "## 怎么改");
      }
    }
  }

  private static UnitOutcome runAll(List<AcceptedTable> tables, List<Spending> projects) {
    return monitor().unit(on(JULY_31), unit(tables, projects.toArray(new Spending[0])));
  }
}
