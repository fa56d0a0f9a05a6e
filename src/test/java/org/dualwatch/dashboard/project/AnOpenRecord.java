package org.dualwatch.dashboard.project;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import javax.sql.DataSource;
import org.dualwatch.access.Keys;
import org.dualwatch.access.Passwords;
import org.dualwatch.access.Role;
import org.dualwatch.access.User;
import org.dualwatch.alert.Dispatch;
import org.dualwatch.board.ProjectRow;
import org.dualwatch.board.Sight;
import org.dualwatch.board.WorkFilter;
import org.dualwatch.board.WorkPage;
import org.dualwatch.dashboard.Dashboard;
import org.dualwatch.dashboard.RuleTitles;
import org.dualwatch.dashboard.http.Params;
import org.dualwatch.dashboard.http.Reply;
import org.dualwatch.dashboard.http.Request;
import org.dualwatch.dashboard.http.Request.Method;
import org.dualwatch.document.DocumentReader;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Language;
import org.dualwatch.intake.Filing;
import org.dualwatch.intake.Intake;
import org.dualwatch.intake.Submission;
import org.dualwatch.intake.Units;
import org.dualwatch.marking.MarkedFile;
import org.dualwatch.monitoring.Monitor;
import org.dualwatch.monitoring.ProjectMap;
import org.dualwatch.monitoring.RunTally;
import org.dualwatch.monitoring.Thresholds;
import org.dualwatch.monitoring.UnitInput;
import org.dualwatch.page.Pages;
import org.dualwatch.receipt.Receipt;
import org.dualwatch.rule.Judgement;
import org.dualwatch.rule.RuleBook;
import org.dualwatch.spending.Approval;
import org.dualwatch.spending.FundSource;
import org.dualwatch.spending.LedgerSnapshot;
import org.dualwatch.spending.MonthlyPayment;
import org.dualwatch.spending.Spending;
import org.dualwatch.spending.UnitSpending;
import org.dualwatch.store.BoardLists;
import org.dualwatch.store.BoardProjects;
import org.dualwatch.store.BoardRefresh;
import org.dualwatch.store.Cases;
import org.dualwatch.store.OpenRun;
import org.dualwatch.store.ProjectPapers;
import org.dualwatch.store.RecordSchema;
import org.dualwatch.store.Register;
import org.dualwatch.store.RunOutcomes;
import org.dualwatch.store.Runs;
import org.dualwatch.store.Sessions;
import org.dualwatch.store.Snapshots;
import org.dualwatch.store.Traces;
import org.dualwatch.store.Users;
import org.dualwatch.target.TargetReader;
import org.dualwatch.target.TargetTables;
import org.dualwatch.value.ValueGrammar;
import org.h2.jdbcx.JdbcDataSource;

/**
 * A record with files that were really handed in, read and judged, and the pages of its projects.
 */
final class AnOpenRecord implements AutoCloseable {

  static final String UNIT = "363207";
  static final String OTHER = "900001";

  private static final String SAMPLE = "/org/dualwatch/sample/363207-2025.docx";
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final Instant BEGIN = Instant.parse("2025-03-10T01:00:00Z");
  private static final long LARGEST = 32L << 20;
  private static final RuleBook RULES = RuleBook.standard();

  private final Path folder;
  private final DataSource database = database();
  private final DocumentReader documents = new DocumentReader();
  private final Users users = new Users(database, Clock.fixed(BEGIN, ZONE));
  private final Sessions sessions =
      new Sessions(database, Clock.fixed(BEGIN, ZONE), Duration.ofHours(1), Duration.ofHours(8));
  private final Dashboard dashboard;
  private int day;

  AnOpenRecord(Path folder) throws SQLException {
    this.folder = folder;
    RecordSchema.migrate(database);
    for (User user :
        List.of(
            user("office", Role.OFFICE, ""),
            user("auditor", Role.AUDITOR, ""),
            user("keeper", Role.ADMINISTRATOR, ""),
            user("unit", Role.UNIT, UNIT),
            user("stranger", Role.UNIT, OTHER))) {
      users.add(user, "no password");
      sessions.begin(user, Keys.hash(user.name()), "token");
    }
    this.dashboard =
        Dashboard.of(
            Projects.views(
                new BoardLists(database),
                new BoardProjects(database),
                new Cases(database, clock()),
                new ProjectPapers(database),
                filing(),
                documents,
                new RuleTitles(rule -> new Bilingual(rule + " 的标题", "")),
                clock(),
                LARGEST),
            users,
            sessions,
            new Traces(database),
            new Passwords(),
            new Pages(),
            false,
            failure -> false,
            LARGEST,
            Clock.fixed(BEGIN, ZONE));
  }

  private static DataSource database() {
    JdbcDataSource h2 = new JdbcDataSource();
    h2.setURL(
        "jdbc:h2:mem:"
            + UUID.randomUUID()
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1");
    return h2;
  }

  private static User user(String name, Role role, String unit) {
    return new User(name, name, role, unit, Language.ZH, false, true);
  }

  private Clock clock() {
    return Clock.fixed(BEGIN.plus(Duration.ofDays(day)), ZONE);
  }

  private Filing filing() {
    return new Filing(folder.resolve("archive"), folder.resolve("quarantine"));
  }

  /** From now on pages speak English to somebody. */
  AnOpenRecord inEnglish(String name) throws SQLException {
    users.speak(name, Language.EN);
    return this;
  }

  AnOpenRecord nextDay() {
    day++;
    return this;
  }

  /** The sample's tables. */
  static byte[] sample() throws IOException {
    try (InputStream file = AnOpenRecord.class.getResourceAsStream(SAMPLE)) {
      return file.readAllBytes();
    }
  }

  /** A unit hands in a file, which is read and judged by the standard rules. */
  Submission drop(String unit, String name, byte[] bytes) throws Exception {
    return drop(unit, name, bytes, List.of());
  }

  /** The same, with more findings. */
  Submission drop(String unit, String name, byte[] bytes, List<Finding> more) throws Exception {
    Path inbox = folder.resolve("inbox");
    Path file = Files.createDirectories(inbox.resolve(unit)).resolve(name);
    Files.write(file, bytes);
    Units units = Units.of(Map.of(UNIT, "天津市群众艺术馆", OTHER, "示例区少年宫"));
    Submission submission = new Intake(inbox, units, LARGEST, clock()).take(file.toFile());
    TargetTables tables =
        new TargetReader(new ValueGrammar())
            .read(documents.read(bytes, name), OptionalInt.of(2025));
    Judgement judged = RULES.judge(tables, submission.day());
    Judgement judgement = more.isEmpty() ? judged : RULES.also(judged, more);
    enter(submission, judgement);
    refresh();
    return submission;
  }

  private void enter(Submission submission, Judgement judgement) throws Exception {
    String drop = submission.id() + "." + submission.dropId();
    String no = submission.receiptNo();
    String unit = submission.unitCode();
    filing()
        .file(
            submission,
            new Register(database, clock(), RULES.version())
                .enter(
                    submission,
                    judgement,
                    new Receipt("receipt." + drop, unit + "/回执-" + no + ".html", "<p>回执</p>"),
                    Dispatch.NOTHING,
                    List.of(),
                    List.of(
                        new MarkedFile(
                            "marked." + drop,
                            unit + "/标注-" + no + "-" + submission.fileName(),
                            "批注".getBytes(UTF_8)))));
  }

  /** The board is up to date. */
  void refresh() throws SQLException {
    new BoardRefresh(database, received -> Optional.of(received.plusDays(7))).refreshAll();
  }

  /** A monitoring run over a ledger of one project, of which as much was spent in each month. */
  void run(LocalDate asOf, String project, String approved, String... months) throws SQLException {
    Monitor monitor = new Monitor(Thresholds.standard(), ProjectMap.EMPTY, "");
    LedgerSnapshot snapshot =
        new Snapshots(database, clock())
            .keep(asOf, 2025, List.of(ledger(project, approved, months)).iterator());
    Runs runs = new Runs(database, clock());
    OpenRun run =
        runs.begin(monitor.day(asOf, LocalDate.now(clock())), snapshot, monitor.ruleSet());
    RunTally tally = monitor.tally(run.day(), run.snapshot());
    try (RunOutcomes outcomes = runs.outcomes(run)) {
      for (String unit : runs.units(run)) {
        UnitInput input = runs.input(run, unit);
        outcomes.enter(input, monitor.unit(run.day(), input, tally));
      }
      outcomes.finish();
    }
    runs.close(run, tally.run(), Dispatch.NOTHING);
    refresh();
  }

  private static UnitSpending ledger(String project, String approved, String... months) {
    LocalDate january = LocalDate.of(2025, 1, 15);
    List<MonthlyPayment> payments = new ArrayList<>();
    for (int month = 1; month <= months.length; month++) {
      payments.add(
          new MonthlyPayment(
              FundSource.FISCAL,
              month,
              LocalDate.of(2025, month, 15),
              new BigDecimal(months[month - 1]),
              1));
    }
    return new UnitSpending(
        UNIT,
        "",
        List.of(
            new Spending(
                UNIT,
                "",
                "",
                project,
                List.of(new Approval(FundSource.FISCAL, january, new BigDecimal(approved), 1)),
                payments,
                List.of())),
        List.of());
  }

  /** The project whose name contains a text. */
  ProjectRow project(String name) throws SQLException {
    return new BoardLists(database)
        .projects(Sight.ALL, 2025, WorkFilter.NONE.named(name), WorkPage.first(10))
        .rows()
        .get(0);
  }

  /** Where a submission's bytes are kept. */
  Path kept(Submission submission) {
    return folder
        .resolve("archive")
        .resolve(submission.unitCode())
        .resolve(submission.day().toString())
        .resolve(submission.sha256())
        .resolve(submission.fileName());
  }

  /** What somebody gets. */
  Reply get(String user, String address) {
    int mark = address.indexOf('?');
    return dashboard.answer(
        new Request(
            Method.GET,
            mark < 0 ? address : address.substring(0, mark),
            mark < 0 ? "" : address.substring(mark + 1),
            Map.of("cookie", "dualwatch=" + user),
            "127.0.0.1",
            Params.NONE,
            List.of()));
  }

  /** The page that somebody gets. */
  String page(String user, String address) {
    return new String(get(user, address).content(), UTF_8);
  }

  @Override
  public void close() {
    documents.close();
  }
}
