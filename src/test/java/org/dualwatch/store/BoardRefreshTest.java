package org.dualwatch.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dualwatch.receipt.ADrop.finding;
import static org.dualwatch.store.ABoard.UNIT;
import static org.dualwatch.store.ABoard.ledger;
import static org.dualwatch.target.ATargetTable.aTable;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.dualwatch.board.Filing;
import org.dualwatch.board.History;
import org.dualwatch.board.Lamp;
import org.dualwatch.board.Problem;
import org.dualwatch.board.ProjectProgress;
import org.dualwatch.board.ProjectRow;
import org.dualwatch.board.RunDifference;
import org.dualwatch.board.RunRow;
import org.dualwatch.board.Sight;
import org.dualwatch.board.Told;
import org.dualwatch.board.WorkFilter;
import org.dualwatch.board.WorkPage;
import org.dualwatch.finding.Severity;
import org.dualwatch.intake.Submission;
import org.dualwatch.monitoring.Colour;
import org.dualwatch.monitoring.RunTally;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The board follows the record, whenever it is made and by however many. */
final class BoardRefreshTest {

  private static final Sight ALL = Sight.ALL;
  private static final LocalDate JULY_31 = LocalDate.of(2025, 7, 31);

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
  void whatWasMarkedBeforeACrashIsMadeAfterIt(RecordDatabase kind) throws Exception {
    ABoard board = new ABoard(kind.migrated(), folder);
    board.drop(UNIT, aTable());

    assertThat(marks(board)).isEqualTo(1);
    ABoard restarted = new ABoard(board.database(), folder);
    assertThat(restarted.refreshing().refresh()).isEqualTo(1);
    assertThat(marks(board)).isZero();
    assertThat(restarted.refreshing().refresh()).isZero();
    assertThat(rows(board)).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aUnitThatCannotBeMadeWaitsAndHoldsNobodyUp(RecordDatabase kind) throws Exception {
    ABoard board = new ABoard(kind.migrated(), folder);
    board.drop(UNIT, aTable());
    execute(board, "update target_table set verdict = 'damaged'");
    board.drop(ABoard.OTHER, aTable());

    assertThat(board.refreshing().refresh()).isEqualTo(1);
    assertThat(rows(board)).extracting(ProjectRow::unitCode).containsExactly(ABoard.OTHER);
    assertThat(marks(board)).as("tried again later").isEqualTo(1);
    execute(board, "update target_table set verdict = 'accepted'");
    assertThat(rows(board)).hasSize(2);
  }

  @ParameterizedTest
  @MethodSource("databases")
  void theBoardIsMadeFromTheRecordAlone(RecordDatabase kind) throws Exception {
    ABoard board = new ABoard(kind.migrated(), folder);
    board.drop(UNIT, aTable().withProject("甲"), finding("noting", Severity.NOTE, 1, ""));
    board.run(JULY_31, ledger(UNIT, "甲", "1200000", "1"));
    board.openCase(UNIT, "甲");
    List<ProjectRow> before = rows(board);

    execute(board, "delete from board_project");
    execute(board, "insert into board_stale (unit_code, turn, tries) values ('363207', 0, 0)");
    assertThat(rows(board)).isEqualTo(before).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("databases")
  void twoProcessesAtOnceMakeTheSameRows(RecordDatabase kind) throws Exception {
    ABoard board = new ABoard(kind.migrated(), folder);
    for (int day = 0; day < 10; day++) {
      board.nextDay().drop(UNIT, aTable().withProject("项目" + day));
    }
    BoardRefresh other = new ABoard(board.database(), folder).refreshing();
    ExecutorService both = Executors.newFixedThreadPool(2);
    for (int round = 0; round < 5; round++) {
      execute(board, "insert into board_stale (unit_code, turn, tries) values ('363207', 0, 0)");
      Future<Integer> one = both.submit(board.refreshing()::refresh);
      Future<Integer> two = both.submit(other::refresh);
      assertThat(one.get() + two.get()).isBetween(1, 2);
    }
    both.shutdown();

    assertThat(marks(board)).isZero();
    assertThat(rows(board)).hasSize(10);
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aRunCountsOnceItIsDone(RecordDatabase kind) throws Exception {
    ABoard board = new ABoard(kind.migrated(), folder);
    board.drop(UNIT, aTable().withProject("甲"));
    OpenRun run =
        board.onDay(LocalDate.of(2025, 8, 20)).begin(JULY_31, ledger(UNIT, "甲", "5", "1"));
    RunTally tally = board.watch(run);

    assertThat(rows(board).get(0).lights().watched()).isFalse();
    assertThat(board.runs().runs(ALL, 2025)).isEmpty();
    board.close(run, tally);
    assertThat(rows(board).get(0).lights().watched()).isTrue();
    RunRow done = board.runs().runs(ALL, 2025).get(0);
    assertThat(done.totals())
        .usingRecursiveComparison()
        .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
        .isEqualTo(tally.run().totals());
    assertThat(board.runs().runs(Sight.of("000000"), 2025)).isEmpty();
    RunRow own = board.runs().run(Sight.of(UNIT), run.no()).orElseThrow();
    assertThat(own.snapshot().isShown()).isFalse();
    assertThat(own.totals().spent()).isEqualByComparingTo(done.totals().spent());
    assertThat(own.totals().rate()).isEqualByComparingTo(done.totals().rate());
    assertThat(own.totals().lights()).isEqualTo(done.totals().lights());
    assertThat(own.totals().toExplain()).isEqualTo(done.totals().toExplain());
  }

  @ParameterizedTest
  @MethodSource("databases")
  void tellsWhatARunSaysAndWhatItSaysAnew(RecordDatabase kind) throws Exception {
    ABoard board = new ABoard(kind.migrated(), folder);
    board.drop(UNIT, aTable().withProject("甲"));
    board.run(LocalDate.of(2025, 6, 30), ledger(UNIT, "甲", "1200000", "0.01"));
    OpenRun second = board.run(JULY_31, ledger(UNIT, "甲", "1200000", "900000"));

    ProjectProgress progress =
        board.projects().progress(ALL, rows(board).get(0).id()).orElseThrow();
    assertThat(progress.asOf()).isEqualTo(JULY_31);
    assertThat(progress.money().rate().value()).isEqualByComparingTo("75");
    assertThat(progress.months()).hasSize(7);
    assertThat(progress.months().get(0)).isEqualByComparingTo("900000");
    assertThat(progress.because()).containsKeys(Lamp.BUDGET, Lamp.TARGET, Lamp.COMPLETION);
    RunDifference anew = board.runs().runDifference(ALL, second.no()).orElseThrow();
    assertThat(anew.beforeAsOf()).isEqualTo(LocalDate.of(2025, 6, 30));
    assertThat(anew.lights()).hasSize(1);
    assertThat(anew.lights().get(0).before().budget()).isEqualTo(Colour.RED);
    assertThat(anew.lights().get(0).after().budget()).isNotEqualTo(Colour.RED);
    assertThat(anew.rules()).anyMatch(rule -> rule.gone() > 0);
    assertThat(board.runs().runDifference(ALL, anew.beforeNo())).contains(RunDifference.FIRST);
    assertThat(board.runs().runDifference(Sight.of("000000"), second.no())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void tellsWhatCameOfAProjectAndWhatWasSaid(RecordDatabase kind) throws Exception {
    ABoard board = new ABoard(kind.migrated(), folder);
    Submission first =
        board.drop(
            UNIT,
            aTable().withProject("甲"),
            finding("mended", Severity.BLOCK, 1, "指标"),
            finding("kept", Severity.EXPLAIN, 1, ""));
    Submission second =
        board
            .nextDay()
            .drop(
                UNIT,
                aTable().withProject("甲"),
                finding("kept", Severity.EXPLAIN, 1, ""),
                finding("fresh", Severity.EXPLAIN, 1, ""));

    History history = board.projects().filings(ALL, rows(board).get(0).id(), 10).orElseThrow();
    Filing last = history.filings().get(0);
    assertThat(last.form().receiptNo()).isEqualTo(second.receiptNo());
    assertThat(last.sha256()).isEqualTo(second.sha256());
    assertThat(last.counting()).isTrue();
    assertThat(last.mended()).extracting(Problem::rule).containsExactly("mended");
    assertThat(last.fresh()).extracting(Problem::rule).containsExactly("fresh");
    assertThat(last.open()).extracting(Problem::rule).containsExactly("kept");
    assertThat(history.filings().get(1).isFirst()).isTrue();
    assertThat(history.told()).extracting(Told::about).contains(first.receiptNo());
    assertThat(history.told()).extracting(Told::channel).contains("receipt", "digest");
    History one = board.projects().filings(ALL, rows(board).get(0).id(), 1).orElseThrow();
    assertThat(one.earlier()).isEqualTo(1);
    assertThat(one.filings()).containsExactly(last);
  }

  @ParameterizedTest
  @MethodSource("databases")
  void nothingIsMarkedOfWhatIsNotEntered(RecordDatabase kind) throws Exception {
    ABoard board = new ABoard(kind.migrated(), folder);
    execute(board, "drop table submission_message");

    assertThatThrownBy(() -> board.drop(UNIT, aTable())).isInstanceOf(SQLException.class);
    assertThat(marks(board)).isZero();
  }

  private static List<ProjectRow> rows(ABoard board) throws Exception {
    return board.lists().projects(ALL, 2025, WorkFilter.NONE, WorkPage.first(100)).rows();
  }

  private static long marks(ABoard board) throws SQLException {
    try (Connection connection = board.database().getConnection();
        Statement select = connection.createStatement();
        ResultSet rows = select.executeQuery("select count(*) from board_stale")) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private static void execute(ABoard board, String sql) throws SQLException {
    try (Connection connection = board.database().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
