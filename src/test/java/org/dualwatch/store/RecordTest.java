package org.dualwatch.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dualwatch.target.ATargetTable.aTable;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.dualwatch.alert.Dispatch;
import org.dualwatch.alert.Letter;
import org.dualwatch.alert.Letter.Way;
import org.dualwatch.intake.Earlier;
import org.dualwatch.intake.FiledAs;
import org.dualwatch.intake.Intake;
import org.dualwatch.intake.Submission;
import org.dualwatch.intake.Units;
import org.dualwatch.monitoring.AcceptedTable;
import org.dualwatch.monitoring.RunDay;
import org.dualwatch.receipt.Before;
import org.dualwatch.receipt.Receipt;
import org.dualwatch.receipt.Remark;
import org.dualwatch.report.deadline.FiledTables;
import org.dualwatch.rule.Judgement;
import org.dualwatch.rule.RuleBook;
import org.dualwatch.spending.FundSource;
import org.dualwatch.spending.LedgerSnapshot;
import org.dualwatch.spending.MonthlyPayment;
import org.dualwatch.spending.Spending;
import org.dualwatch.spending.UnitSpending;
import org.dualwatch.store.Message.Channel;
import org.dualwatch.store.Outbox.Waiting;
import org.dualwatch.target.ATargetTable;
import org.dualwatch.target.TargetTable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The record, on both databases: the same statements, the same answers. */
final class RecordTest {

  private static final Patience PATIENCE = new Patience(Duration.ofSeconds(1), 10);

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-01-10T01:00:00Z"), ZONE);

  @TempDir private Path folder;

  @BeforeAll
  static void start() throws IOException {
    RecordDatabase.start();
  }

  @AfterAll
  static void stop() throws IOException {
    RecordDatabase.stop();
  }

  static Stream<RecordDatabase> databases() {
    return Stream.of(RecordDatabase.values());
  }

  @ParameterizedTest
  @MethodSource("databases")
  void keepsASubmissionWithItsTablesFindingsAndMessages(RecordDatabase kind) throws Exception {
    DataSource database = kind.migrated();
    Register register = new Register(database, CLOCK, "test");
    Submission submission = submission("one");

    assertThat(register.earlier(submission)).isEqualTo(Earlier.NOTHING);
    FiledAs filed =
        register.enter(
            submission, judged(aTable()), receipt("1"), told(letter("m")), List.of(), List.of());

    assertThat(register.earlier(submission)).isEqualTo(Earlier.kept(filed, true));
    assertThat(new Overview(database).submissions()).hasSize(1);
    assertThat(new Overview(database).tables()).hasSize(1);
    Outbox outbox = new Outbox(database, CLOCK, PATIENCE);
    assertThat(outbox.pending(Channel.RECEIPT)).extracting(Waiting::id).containsExactly("1");
    assertThat(outbox.pending(Channel.MAIL)).extracting(Waiting::id).containsExactly("m@x");
  }

  @ParameterizedTest
  @MethodSource("databases")
  void entersAllOrNothing(RecordDatabase kind) throws Exception {
    DataSource database = kind.migrated();
    Register register = new Register(database, CLOCK, "test");
    Letter broken = letter("x".repeat(400));

    assertThatThrownBy(
            () ->
                register.enter(
                    submission("one"),
                    judged(aTable()),
                    receipt("1"),
                    told(broken),
                    List.of(),
                    List.of()))
        .isInstanceOf(SQLException.class)
        .satisfies(failure -> assertThat(new Outages().isOutage(failure)).isFalse());

    assertThat(new Overview(database).submissions()).isEmpty();
    assertThat(new Outbox(database, CLOCK, PATIENCE).waiting()).isZero();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aMessageWaitsUntilItIsSentAndIsNeverAddedTwice(RecordDatabase kind) throws Exception {
    DataSource database = kind.migrated();
    Register register = new Register(database, CLOCK, "test");
    register.answerAgain(receipt("1"));
    register.answerAgain(receipt("1"));
    Outbox outbox = new Outbox(database, CLOCK, PATIENCE);
    Waiting message = outbox.pending(Channel.RECEIPT).get(0);

    outbox.failed(message, new IOException("e".repeat(5000)));
    assertThat(outbox.pending(Channel.RECEIPT)).as("after a pause").isEmpty();
    assertThat(outbox.waiting()).isEqualTo(1);
    outbox.sent(message);
    assertThat(outbox.waiting()).isZero();
    register.answerAgain(receipt("1"));
    assertThat(outbox.waiting()).isZero();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void whatWasUndecidedIsEnteredOverWhenItIsDroppedAgain(RecordDatabase kind) throws Exception {
    DataSource database = kind.migrated();
    Register register = new Register(database, CLOCK, "test");
    Judgement undecided = RuleBook.standard().undecided(new IllegalStateException("our own fault"));
    register.enter(
        submission("one"), undecided, receipt("1"), Dispatch.NOTHING, List.of(), List.of());

    assertThat(register.earlier(submission("one")).settled()).isFalse();
    register.enter(
        submission("one"), judged(aTable()), receipt("2"), Dispatch.NOTHING, List.of(), List.of());

    assertThat(new Overview(database).submissions()).hasSize(1);
    assertThat(new Overview(database).tables()).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("databases")
  void theLatestAcceptedTableOfAProjectIsWatched(RecordDatabase kind) throws Exception {
    DataSource database = kind.migrated();
    enter(database, "first", 0, aTable().withBudget("100.00", "100.00", ""));
    enter(database, "second", 1, aTable().withBudget("200.00", "200.00", "").withoutGoal());

    assertThat(watched(database, 2025)).as("the second was sent back").containsExactly("1000000");
    enter(database, "third", 2, aTable().withBudget("300.00", "300.00", ""));
    assertThat(watched(database, 2025)).containsExactly("3000000");
    assertThat(watched(database, 2024)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aTableResubmittedWithTheCodeItLackedTakesThePlaceOfTheOneWithout(RecordDatabase kind)
      throws Exception {
    DataSource database = kind.migrated();
    enter(database, "uncoded", 0, aTable().withBudget("100.00", "100.00", ""));
    enter(
        database, "coded", 1, aTable().withBudget("200.00", "200.00", "").withProjectCode("0007"));

    assertThat(watched(database, 2025)).containsExactly("2000000");
    enter(database, "again", 2, aTable().withBudget("300.00", "300.00", ""));
    assertThat(watched(database, 2025)).as("and back").containsExactly("3000000");
    enter(database, "wide", 3, aTable().withBudget("4.00", "4.00", "").withProjectCode("０００７"));
    assertThat(watched(database, 2025)).containsExactly("40000");
    enter(database, "other", 4, aTable().withBudget("5.00", "5.00", "").withProjectCode("0008"));
    assertThat(watched(database, 2025))
        .as("two codes of one name are two projects; which one has none cannot be told")
        .containsExactlyInAnyOrder("40000", "50000", "3000000");
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aTableThatWasWithdrawnIsWatchedNoMore(RecordDatabase kind) throws Exception {
    DataSource database = kind.migrated();
    enter(database, "one", 0, aTable().withBudget("100.00", "100.00", ""));
    enter(database, "two", 1, aTable().withBudget("200.00", "200.00", "").withProject("别的项目"));
    Register register = new Register(database, CLOCK, "test");
    String receiptNo = new Overview(database).submissions().get(1).receiptNo();

    assertThat(register.withdraw(receiptNo, 2)).as("no such table").isFalse();
    assertThat(register.withdraw(receiptNo, 1)).isTrue();
    assertThat(register.withdraw(receiptNo, 1)).as("withdrawn already").isFalse();
    assertThat(watched(database, 2025)).containsExactly("1000000");
    assertThat(new Overview(database).tables()).hasSize(2);
  }

  @ParameterizedTest
  @MethodSource("databases")
  void theHistoryOfAUnitIsWhatWasAcceptedAndNotWithdrawn(RecordDatabase kind) throws Exception {
    DataSource database = kind.migrated();
    Register register = new Register(database, CLOCK, "test");
    enter(database, "accepted", 0, aTable());
    enter(database, "sent back", 1, aTable().withBudget("999.00", "999.00", "").withoutGoal());
    TargetTable now = aTable().build();

    assertThat(register.history("363207").sameYear(now))
        .map(earlier -> earlier.table().budget().total().yuan())
        .contains(now.budget().total().yuan());
    assertThat(register.history("363208").sameYear(now)).as("another unit").isEmpty();
    register.withdraw(submission("accepted").receiptNo(), 1);
    assertThat(register.history("363207").sameYear(now)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void knowsWhatWasSubmittedBefore(RecordDatabase kind) throws Exception {
    DataSource database = kind.migrated();
    enter(database, "accepted", 0, aTable());
    enter(database, "sent back", 1, aTable().withoutGoal());

    Clock later = Clock.offset(CLOCK, Duration.ofDays(2));
    Before before =
        new Register(database, later, "test")
            .past(submission("now", later), judged(aTable()))
            .of(1);
    assertThat(before.last().receiptNo())
        .isEqualTo(submission("sent back", Clock.offset(CLOCK, Duration.ofDays(1))).receiptNo());
    assertThat(before.found()).extracting(Remark::rule).containsExactly("head-field-missing");
    assertThat(before.inForce().receiptNo()).isEqualTo(submission("accepted").receiptNo());
    assertThat(before.replaced()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void keepsTheJsonOfAReceiptBesideItsPage(RecordDatabase kind) throws Exception {
    DataSource database = kind.migrated();
    Receipt receipt = new Receipt("1", "363207/回执-1.html", "<p>回执</p>", "{\"回执\" : 1}\n");
    new Register(database, CLOCK, "test")
        .enter(
            submission("one"), judged(aTable()), receipt, Dispatch.NOTHING, List.of(), List.of());

    Outbox outbox = new Outbox(database, CLOCK, PATIENCE);
    Message json = outbox.message(outbox.pending(Channel.FILE).get(0));
    assertThat(json.path()).isEqualTo("363207/回执-1.json");
    assertThat(json.bytes()).isEqualTo(receipt.json().getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @MethodSource("databases")
  void hasRoomForTheLongestVersionOfARuleSet(RecordDatabase kind) throws Exception {
    try (Connection connection = kind.migrated().getConnection();
        Statement select = connection.createStatement();
        ResultSet lengths =
            select.executeQuery(
                """
                select min(character_maximum_length) from information_schema.columns
                where lower(column_name) = 'rules_version'
                """)) {
      lengths.next();
      assertThat(lengths.getInt(1)).isGreaterThanOrEqualTo(100);
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aNameOfAnyLengthIsKept(RecordDatabase kind) throws Exception {
    DataSource database = kind.migrated();
    enter(database, "one", 0, aTable().withProject("长".repeat(20_000)));
    assertThat(new Overview(database).tables().get(0).project()).hasSize(20_000);
  }

  @ParameterizedTest
  @MethodSource("databases")
  void whatAUnitHasFiledIsToldAsItWasOnEachDay(RecordDatabase kind) throws Exception {
    DataSource database = kind.migrated();
    enter(database, "refused", 1, aTable().withProject("甲").withoutGoal());
    enter(database, "second", 3, aTable().withProject("乙"));
    enter(database, "mended", 5, aTable().withProject("甲"));
    String second = new Overview(database).submissions().get(1).receiptNo();
    new Register(database, Clock.offset(CLOCK, Duration.ofDays(9)), "test").withdraw(second, 1);

    assertThat(filed(database, 2025, 10)).isEmpty();
    assertThat(filed(database, 2025, 11))
        .containsExactly(Map.entry("363207", new FiledTables.SentBack(january(11), 1)));
    assertThat(filed(database, 2025, 13))
        .containsValue(new FiledTables.Accepted(january(13), january(13), 1, 1));
    assertThat(filed(database, 2025, 18))
        .containsValue(new FiledTables.Accepted(january(13), january(15), 2, 0));
    assertThat(filed(database, 2025, 19))
        .as("one was withdrawn")
        .containsValue(new FiledTables.Accepted(january(15), january(15), 1, 0));
    assertThat(filed(database, 2024, 19)).isEmpty();
    Filings filings = new Filings(database, ZONE);
    assertThat(filings.isAnyOf(2025)).isTrue();
    assertThat(filings.isAnyOf(2026)).isFalse();
    assertThat(filings.lastRun(2025, january(19))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void whatWeCouldNotTellIsNotCountedAgainstTheUnit(RecordDatabase kind) throws Exception {
    DataSource database = kind.migrated();
    Judgement undecided = RuleBook.standard().undecided(new IllegalStateException("our own fault"));
    new Register(database, CLOCK, "test")
        .enter(submission("one"), undecided, receipt("1"), Dispatch.NOTHING, List.of(), List.of());

    assertThat(filed(database, 2025, 10)).containsValue(new FiledTables.Undecided(january(10)));
    assertThat(filed(database, 2026, 10)).as("before budgets of 2026 are drawn up").isEmpty();
  }

  private static Map<String, FiledTables> filed(DataSource database, int year, int dayOfJanuary)
      throws SQLException {
    return new Filings(database, ZONE).tables(year, january(dayOfJanuary));
  }

  private static LocalDate january(int day) {
    return LocalDate.of(2025, 1, day);
  }

  private void enter(DataSource database, String content, int day, ATargetTable table)
      throws Exception {
    Clock later = Clock.offset(CLOCK, Duration.ofDays(day));
    new Register(database, later, "test")
        .enter(
            submission(content, later),
            judged(table),
            receipt(content),
            Dispatch.NOTHING,
            List.of(),
            List.of());
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aRunThatBeganBeforeItsDayWasOverIsBegunAnew(RecordDatabase kind) throws Exception {
    DataSource database = kind.migrated();
    RunDay day = new RunDay(LocalDate.of(2025, 7, 31), 2025, false);
    LedgerSnapshot snapshot = aSnapshot(database, day);

    Runs during = runsAt(database, "2025-07-31T23:59:59Z");
    during.begin(day, snapshot, "rules");
    assertThat(during.unfinished(day.asOf(), "rules")).isEmpty();
    Runs after = runsAt(database, "2025-08-01T00:00:01Z");
    OpenRun begun = after.begin(day, snapshot, "rules");
    assertThat(after.unfinished(day.asOf(), "rules").orElseThrow().no()).isEqualTo(begun.no());
    assertThat(after.unfinished(day.asOf(), "other rules")).isEmpty();
    assertThat(runsAt(database, "2025-08-01T03:00:00Z").unfinished(day.asOf(), "rules"))
        .as("the ledger has moved on")
        .isEmpty();
  }

  private static Runs runsAt(DataSource database, String moment) {
    return new Runs(database, Clock.fixed(Instant.parse(moment), ZoneOffset.UTC));
  }

  @ParameterizedTest
  @MethodSource("databases")
  void anErrorAmidATransactionCommitsNothing(RecordDatabase kind) throws Exception {
    DataSource database = kind.migrated();
    Transactions transactions = new Transactions(database);

    assertThatThrownBy(
            () ->
                transactions.run(
                    connection -> {
                      try (Statement insert = connection.createStatement()) {
                        insert.execute(
                            "insert into scheduled_run values (current_timestamp, current_date, 'x',"
                                + " '', null)");
                      }
                      throw new OutOfMemoryError("as if");
                    }))
        .isInstanceOf(OutOfMemoryError.class);
    int rows =
        transactions.get(
            connection -> {
              try (Statement select = connection.createStatement();
                  ResultSet found = select.executeQuery("select count(*) from scheduled_run")) {
                found.next();
                return found.getInt(1);
              }
            });
    assertThat(rows).isZero();
  }

  private static List<String> watched(DataSource database, int year) throws SQLException {
    Runs runs = new Runs(database, Clock.offset(CLOCK, Duration.ofDays(1000)));
    RunDay day = new RunDay(LocalDate.of(year, 7, 31), year, false);
    OpenRun run = runs.begin(day, aSnapshot(database, day), "test");
    List<String> totals = new ArrayList<>();
    for (String unit : runs.units(run)) {
      for (AcceptedTable table : runs.input(run, unit).tables()) {
        totals.add(table.total().stripTrailingZeros().toPlainString());
      }
    }
    return totals;
  }

  /** A ledger that has paid 1 元 to a unit without tables. */
  private static LedgerSnapshot aSnapshot(DataSource database, RunDay day) throws SQLException {
    Spending project =
        new Spending(
            "900001",
            "",
            "",
            "别的项目",
            List.of(),
            List.of(new MonthlyPayment(FundSource.FISCAL, 1, day.asOf(), BigDecimal.ONE, 1)),
            List.of());
    UnitSpending unit = new UnitSpending("900001", "", List.of(project), List.of());
    return new Snapshots(database, CLOCK)
        .keep(day.asOf(), day.fiscalYear(), List.of(unit).iterator());
  }

  /** Judged by the goal alone where the budget would otherwise need its cost rows to agree. */
  private static Judgement judged(ATargetTable table) {
    Judgement all =
        RuleBook.standard().judge(ATargetTable.submission(table), LocalDate.of(2025, 1, 10));
    return new Judgement(
        all.tables(),
        all.findings().stream().filter(f -> f.rule().equals("head-field-missing")).toList(),
        all.faults());
  }

  private Submission submission(String content) throws IOException {
    return submission(content, CLOCK);
  }

  private Submission submission(String content, Clock clock) throws IOException {
    Path file = folder.resolve("inbox").resolve("363207").resolve(content + ".txt");
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
    Units units = Units.of(Map.of("363207", "天津市群众艺术馆"));
    return new Intake(folder.resolve("inbox"), units, 1000, clock).take(file.toFile());
  }

  private static Receipt receipt(String id) {
    return new Receipt(id, "363207/" + id + ".html", "<p>回执</p>");
  }

  private static Letter letter(String id) {
    return new Letter(id + "@x", Way.MAIL, "mail/x.eml", "Subject: x\r\n\r\n", "office", "");
  }

  private static Dispatch told(Letter letter) {
    return new Dispatch(List.of(letter), List.of());
  }
}
