package org.dualwatch.store;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.dualwatch.alert.DigestItem;
import org.dualwatch.alert.Dispatch;
import org.dualwatch.correction.CaseEvent;
import org.dualwatch.correction.CorrectionCase;
import org.dualwatch.correction.Light;
import org.dualwatch.correction.Procedure;
import org.dualwatch.correction.Steps;
import org.dualwatch.correction.WorkingDays;
import org.dualwatch.finding.Finding;
import org.dualwatch.intake.Intake;
import org.dualwatch.intake.Submission;
import org.dualwatch.intake.Units;
import org.dualwatch.monitoring.Monitor;
import org.dualwatch.monitoring.ProjectMap;
import org.dualwatch.monitoring.RunDay;
import org.dualwatch.monitoring.RunTally;
import org.dualwatch.monitoring.Thresholds;
import org.dualwatch.monitoring.UnitInput;
import org.dualwatch.receipt.Mending;
import org.dualwatch.receipt.Receipt;
import org.dualwatch.rule.Fault;
import org.dualwatch.rule.Judgement;
import org.dualwatch.spending.Approval;
import org.dualwatch.spending.FundSource;
import org.dualwatch.spending.LedgerSnapshot;
import org.dualwatch.spending.MonthlyPayment;
import org.dualwatch.spending.Spending;
import org.dualwatch.spending.UnitSpending;
import org.dualwatch.target.ATargetTable;
import org.dualwatch.target.TargetTables;
import org.dualwatch.value.Spelling;

/** A record that is filled by the parts that fill it in an office, and its board. */
final class ABoard {

  static final String UNIT = "363207";
  static final String OTHER = "363208";

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final Instant BEGIN = Instant.parse("2025-01-10T01:00:00Z");
  private static final Procedure PROCEDURE =
      new Procedure(Steps.standard(), WorkingDays.mondayToFriday());

  private final DataSource database;
  private final Path inbox;
  private final BoardRefresh refresh;
  private final Monitor monitor = new Monitor(Thresholds.standard(), ProjectMap.EMPTY, "");
  private int day;

  ABoard(DataSource database, Path folder) {
    this.database = database;
    this.inbox = folder.resolve("inbox");
    Mending mending = new Mending(WorkingDays.mondayToFriday(), 5);
    this.refresh = new BoardRefresh(database, mending::until);
  }

  DataSource database() {
    return database;
  }

  BoardRefresh refreshing() {
    return refresh;
  }

  /** What the dashboard asks, of a board that is made. */
  Board told() throws SQLException {
    refresh.refreshAll();
    return new Board(database, Clock.systemUTC(), Duration.ZERO);
  }

  BoardLists lists() throws SQLException {
    refresh.refreshAll();
    return new BoardLists(database);
  }

  BoardProjects projects() throws SQLException {
    refresh.refreshAll();
    return new BoardProjects(database);
  }

  BoardRuns runs() throws SQLException {
    refresh.refreshAll();
    return new BoardRuns(database, Clock.systemUTC(), Duration.ZERO);
  }

  Clock clock() {
    return Clock.fixed(BEGIN.plus(Duration.ofDays(day)), ZONE);
  }

  LocalDate today() {
    return LocalDate.now(clock());
  }

  /** The day is over. */
  ABoard nextDay() {
    day++;
    return this;
  }

  ABoard onDay(LocalDate to) {
    while (today().isBefore(to)) {
      day++;
    }
    return this;
  }

  /** A unit drops a file with one table in which these findings are. */
  Submission drop(String unit, ATargetTable table, Finding... findings) throws Exception {
    return drop(unit, "表-" + day + ".docx", ATargetTable.submission(table), findings);
  }

  Submission drop(String unit, String fileName, TargetTables tables, Finding... findings)
      throws Exception {
    return enter(unit, fileName, new Judgement(tables, Arrays.asList(findings), List.of()));
  }

  /** A rule fails on a file by our own fault. */
  Submission dropWithFault(String unit, ATargetTable table) throws Exception {
    Fault fault = new Fault("a-rule", new IllegalStateException("our own fault"));
    return enter(
        unit,
        "表-" + day + ".docx",
        new Judgement(ATargetTable.submission(table), List.of(), List.of(fault)));
  }

  private Submission enter(String unit, String fileName, Judgement judgement) throws Exception {
    Submission submission = submission(unit, fileName);
    String id = "receipt." + submission.id() + "." + submission.dropId();
    Dispatch told =
        new Dispatch(
            List.of(),
            List.of(new DigestItem("submission." + submission.id() + ".1", "office", "{}")));
    new Register(database, clock(), "test")
        .enter(
            submission,
            judgement,
            new Receipt(id, unit + "/回执-" + submission.receiptNo() + ".html", "<p>回执</p>"),
            told,
            List.of(),
            List.of());
    return submission;
  }

  private Submission submission(String unit, String fileName) throws IOException {
    Path file = Files.createDirectories(inbox.resolve(unit)).resolve(fileName);
    Files.writeString(file, unit + fileName + day);
    Units units = Units.of(Map.of(UNIT, "天津市群众艺术馆", OTHER, "天津市图书馆"));
    return new Intake(inbox, units, 1000, clock()).take(file.toFile());
  }

  boolean withdraw(Submission submission, int table) throws SQLException {
    return new Register(database, clock(), "test").withdraw(submission.receiptNo(), table);
  }

  /** A monitoring run about a month's last day over a ledger. */
  OpenRun run(LocalDate asOf, UnitSpending... ledger) throws SQLException {
    onDay(asOf.plusDays(20));
    OpenRun run = begin(asOf, ledger);
    close(run, watch(run));
    return run;
  }

  /** A run that is not done. */
  OpenRun begin(LocalDate asOf, UnitSpending... ledger) throws SQLException {
    RunDay of = monitor.day(asOf, today());
    LedgerSnapshot snapshot =
        new Snapshots(database, clock()).keep(asOf, asOf.getYear(), List.of(ledger).iterator());
    return new Runs(database, clock()).begin(of, snapshot, monitor.ruleSet());
  }

  RunTally watch(OpenRun run) throws SQLException {
    Runs runs = new Runs(database, clock());
    RunTally tally = monitor.tally(run.day(), run.snapshot());
    try (RunOutcomes outcomes = runs.outcomes(run)) {
      for (String unit : runs.units(run)) {
        UnitInput input = runs.input(run, unit);
        outcomes.enter(input, monitor.unit(run.day(), input, tally));
      }
      outcomes.finish();
    }
    return tally;
  }

  void close(OpenRun run, RunTally tally) throws SQLException {
    new Runs(database, clock()).close(run, tally.run(), Dispatch.NOTHING);
  }

  /** A unit's ledger with one project, of which a part was spent in January. */
  static UnitSpending ledger(String unit, String project, String approved, String spent) {
    LocalDate january = LocalDate.of(2025, 1, 15);
    return new UnitSpending(
        unit,
        "",
        List.of(
            new Spending(
                unit,
                "",
                "",
                project,
                List.of(new Approval(FundSource.FISCAL, january, new BigDecimal(approved), 1)),
                List.of(
                    new MonthlyPayment(FundSource.FISCAL, 1, january, new BigDecimal(spent), 1)),
                List.of())),
        List.of());
  }

  /** The case of a red light. */
  CorrectionCase openCase(String unit, String project) throws SQLException {
    Light light =
        new Light(unit, "", project, Spelling.key(project), 2025, "run", today(), true, "执行率低。");
    Optional<CorrectionCase> opened = PROCEDURE.open(List.of(), light, today());
    new Cases(database, clock())
        .enter(List.of(opened.orElseThrow()), List.of(), List.of(), Dispatch.NOTHING);
    return opened.orElseThrow();
  }

  /** What is due today in a case happens. */
  void due(CorrectionCase one) throws SQLException {
    List<CaseEvent> events = PROCEDURE.due(one, today());
    new Cases(database, clock()).enter(List.of(), events, List.of(), Dispatch.NOTHING);
  }
}
