package org.dualwatch.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.dualwatch.finding.Place;
import org.dualwatch.monitoring.AcceptedTable;
import org.dualwatch.monitoring.Monitor;
import org.dualwatch.monitoring.MonitoringRun;
import org.dualwatch.monitoring.Progress;
import org.dualwatch.monitoring.ProjectMap;
import org.dualwatch.monitoring.RunDay;
import org.dualwatch.monitoring.RunTally;
import org.dualwatch.monitoring.Thresholds;
import org.dualwatch.monitoring.UnitFinding;
import org.dualwatch.monitoring.UnitInput;
import org.dualwatch.monitoring.UnitOutcome;
import org.dualwatch.spending.Approval;
import org.dualwatch.spending.FundSource;
import org.dualwatch.spending.LedgerSnapshot;
import org.dualwatch.spending.MonthlyPayment;
import org.dualwatch.spending.Spending;
import org.dualwatch.spending.UnitSpending;

/** A unit with tables of 100 万元 each and their ledger projects, as a run until July sees it. */
final class AUnit {

  static final RunDay DAY = new RunDay(LocalDate.of(2025, 7, 31), 2025, false);
  static final LedgerSnapshot SNAPSHOT =
      new LedgerSnapshot("5".repeat(64), DAY.asOf(), 2025, 1, 1, 1, 1, BigDecimal.ONE);
  static final Monitor MONITOR = new Monitor(Thresholds.standard(), ProjectMap.EMPTY, "test");

  private static final BigDecimal MILLION = new BigDecimal("1000000");

  private final String code;
  private final List<AcceptedTable> tables = new ArrayList<>();
  private final List<Spending> ledger = new ArrayList<>();
  private String name = "天津市群众艺术馆";

  AUnit(String code) {
    this.code = code;
  }

  AUnit named(String value) {
    name = value;
    return this;
  }

  /** With a project of which so much is spent, in 元. */
  AUnit project(String project, String spent) {
    table(project);
    return inLedger(project, spent);
  }

  /** With a table that the ledger knows nothing of. */
  AUnit table(String project) {
    tables.add(
        new AcceptedTable(
            "r1",
            LocalDate.of(2025, 2, 1),
            code,
            name,
            tables.size() + 1,
            project,
            "",
            OptionalInt.of(2025),
            MILLION,
            MILLION,
            BigDecimal.ZERO,
            List.of(),
            Place.WHOLE_FILE));
    return this;
  }

  /** With a ledger project that no table is about, unless one of the name is added. */
  AUnit inLedger(String project, String spent) {
    ledger.add(
        new Spending(
            code,
            name,
            "P" + ledger.size(),
            project,
            List.of(new Approval(FundSource.FISCAL, LocalDate.of(2025, 1, 1), MILLION, 1)),
            List.of(new MonthlyPayment(FundSource.FISCAL, 7, DAY.asOf(), new BigDecimal(spent), 1)),
            List.of()));
    return this;
  }

  UnitInput input() {
    return new UnitInput(
        code, name, tables, new UnitSpending(code, name, ledger, List.of()), List.of());
  }

  UnitOutcome outcome() {
    return MONITOR.unit(DAY, input());
  }

  /** As if a unit had each of its projects, and each finding, so many times. */
  static UnitOutcome times(int count, UnitOutcome one) {
    List<Progress> progress = new ArrayList<>();
    List<UnitFinding> findings = new ArrayList<>();
    List<Spending> withoutTable = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      one.progress().stream().map(AUnit::copy).forEach(progress::add);
      one.findings().stream().map(AUnit::copy).forEach(findings::add);
      withoutTable.addAll(one.withoutTable());
    }
    return new UnitOutcome(
        one.unitCode(),
        one.unitName(),
        progress,
        findings,
        withoutTable,
        List.of(),
        one.spentInLedger());
  }

  private static Progress copy(Progress one) {
    return new Progress(
        one.table(),
        one.execution(),
        one.achievement(),
        one.timeProgress(),
        one.forecast(),
        one.lights(),
        one.findings());
  }

  private static UnitFinding copy(UnitFinding one) {
    return new UnitFinding(one.unitCode(), one.unitName(), one.receiptNo(), one.finding());
  }

  /** A run of so many units that are alike. */
  static MonitoringRun run(int count, AUnit unit) {
    RunTally tally = MONITOR.tally(DAY, SNAPSHOT);
    for (int i = 0; i < count; i++) {
      MONITOR.unit(DAY, unit.input(), tally);
    }
    return tally.run();
  }
}
