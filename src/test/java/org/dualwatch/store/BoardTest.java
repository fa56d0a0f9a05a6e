package org.dualwatch.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dualwatch.receipt.ADrop.finding;
import static org.dualwatch.store.ABoard.OTHER;
import static org.dualwatch.store.ABoard.UNIT;
import static org.dualwatch.store.ABoard.ledger;
import static org.dualwatch.target.ATargetTable.aTable;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dualwatch.board.Day;
import org.dualwatch.board.Figures;
import org.dualwatch.board.FilingState;
import org.dualwatch.board.FindingCounts;
import org.dualwatch.board.FormNo;
import org.dualwatch.board.HeatMap;
import org.dualwatch.board.Lamp;
import org.dualwatch.board.ProjectRow;
import org.dualwatch.board.RoundRow;
import org.dualwatch.board.Sight;
import org.dualwatch.board.UnitRow;
import org.dualwatch.board.WorkFilter;
import org.dualwatch.board.WorkPage;
import org.dualwatch.board.WorkState;
import org.dualwatch.correction.CorrectionCase;
import org.dualwatch.correction.State;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Severity;
import org.dualwatch.intake.Submission;
import org.dualwatch.monitoring.Colour;
import org.dualwatch.rule.Verdict;
import org.dualwatch.target.ATargetTable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the board shows after each thing that can happen, on both databases. */
final class BoardTest {

  private static final Sight ALL = Sight.ALL;
  private static final LocalDate JULY_31 = LocalDate.of(2025, 7, 31);
  private static final Finding BLOCK = finding("blocking", Severity.BLOCK, 1, "指标");
  private static final Finding EXPLAIN = finding("explaining", Severity.EXPLAIN, 1, "");
  private static final Finding NOTE = finding("noting", Severity.NOTE, 1, "");

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
  void aSubmissionStandsOnTheBoard(RecordDatabase kind) throws Exception {
    ABoard board = board(kind);
    Submission submission = board.drop(UNIT, aTable().withProject("甲"), BLOCK, NOTE);

    assertThat(board.told().years(ALL)).containsExactly(2025);
    ProjectRow row = only(board);
    assertThat(row.unitName()).isEqualTo("天津市群众艺术馆");
    assertThat(row.project()).isEqualTo("甲");
    assertThat(row.last()).isEqualTo(new FormNo(submission.receiptNo(), 1));
    assertThat(row.counting()).isEqualTo(FormNo.NONE);
    assertThat(row.verdict()).isEqualTo(Verdict.SENT_BACK);
    assertThat(row.counts()).isEqualTo(new FindingCounts(1, 0, 1));
    assertThat(row.money().budget().value()).isEqualByComparingTo("1200000");
    assertThat(row.money().spent().isKnown()).isFalse();
    assertThat(row.lights().watched()).isFalse();
    assertThat(row.state()).isEqualTo(WorkState.SENT_BACK);
    assertThat(row.due()).as("five working days").isEqualTo(day("2025-01-17"));
    Figures figures = board.told().figures(ALL, 2025);
    assertThat(figures.projects()).isEqualTo(1);
    assertThat(figures.of(Verdict.SENT_BACK)).isEqualTo(1);
    assertThat(figures.of(FilingState.SENT_BACK)).isEqualTo(1);
    assertThat(figures.waiting()).isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aResubmissionTakesItsPlaceUnderTheSameId(RecordDatabase kind) throws Exception {
    ABoard board = board(kind);
    board.drop(UNIT, aTable(), BLOCK, EXPLAIN);
    String id = only(board).id();
    Submission second = board.nextDay().drop(UNIT, aTable().withProjectCode("0007"), EXPLAIN);

    ProjectRow row = only(board);
    assertThat(row.id()).isEqualTo(id);
    assertThat(row.code()).isEqualTo("0007");
    assertThat(row.filings()).isEqualTo(2);
    assertThat(row.counting()).isEqualTo(new FormNo(second.receiptNo(), 1));
    assertThat(row.state()).isEqualTo(WorkState.EXPLANATION);
    assertThat(board.told().rounds(ALL, 2025))
        .containsExactly(new RoundRow(1, 1, 1, 2), new RoundRow(2, 1, 0, 1));
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aWithdrawnTableCountsNoMore(RecordDatabase kind) throws Exception {
    ABoard board = board(kind);
    Submission submission = board.drop(UNIT, aTable(), EXPLAIN);
    assertThat(only(board).withdrawn()).isFalse();

    assertThat(board.withdraw(submission, 1)).isTrue();
    ProjectRow row = only(board);
    assertThat(row.withdrawn()).isTrue();
    assertThat(row.state()).isEqualTo(WorkState.NOTHING);
    assertThat(row.counts()).isEqualTo(FindingCounts.NONE);
    assertThat(board.told().figures(ALL, 2025).projects()).isZero();
    assertThat(board.told().units(ALL, 2025).get(0).filing()).isEqualTo(FilingState.NOTHING);
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aRunShowsItsLightsAndMoney(RecordDatabase kind) throws Exception {
    ABoard board = board(kind);
    board.drop(UNIT, aTable().withProject("甲"));
    board.run(JULY_31, ledger(UNIT, "甲", "1200000", "0.01"), ledger(OTHER, "乙", "5", "1"));

    ProjectRow row = only(board);
    assertThat(row.lights().of(Lamp.BUDGET)).isEqualTo(Colour.RED);
    assertThat(row.money().approved().value()).isEqualByComparingTo("1200000");
    assertThat(row.money().spent().value()).isEqualByComparingTo("0.01");
    assertThat(row.state()).isEqualTo(WorkState.RED_LIGHT);
    Figures figures = board.told().figures(ALL, 2025);
    assertThat(figures.watched()).isEqualTo(1);
    assertThat(figures.budget()).isEqualByComparingTo("1200000");
    assertThat(figures.lights().of(Lamp.BUDGET, Colour.RED)).isEqualTo(1);
    assertThat(figures.lights().of(Lamp.TARGET, Colour.UNKNOWN)).isEqualTo(1);
    UnitRow other = board.told().units(ALL, 2025).get(1);
    assertThat(other.code()).as("has money and no table").isEqualTo(OTHER);
    assertThat(other.filing()).isEqualTo(FilingState.NOTHING);
    assertThat(board.projects().unitFindings(ALL, OTHER, 2025, 10).shown())
        .extracting(one -> one.finding().rule())
        .containsExactly("payment-without-accepted-table");
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aCaseIsFollowedFromItsOpening(RecordDatabase kind) throws Exception {
    ABoard board = board(kind);
    board.drop(UNIT, aTable().withProject("甲"));
    CorrectionCase opened = board.openCase(UNIT, "甲");

    assertThat(only(board).state()).isEqualTo(WorkState.CHOICE);
    assertThat(only(board).correction().id()).isEqualTo(opened.id());
    assertThat(only(board).due()).isEqualTo(Day.of(opened.chooseBy()));
    board.onDay(opened.chooseBy().plusDays(1)).due(opened);
    assertThat(only(board).state()).isEqualTo(WorkState.ESCALATED);
    assertThat(only(board).correction().state()).isEqualTo(State.ESCALATED);
    assertThat(board.told().figures(ALL, 2025).openCases()).isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("databases")
  void ourFaultIsNotTheUnits(RecordDatabase kind) throws Exception {
    ABoard board = board(kind);
    board.dropWithFault(UNIT, aTable());

    assertThat(only(board).state()).isEqualTo(WorkState.OUR_FAULT);
    assertThat(only(board).due()).isEqualTo(Day.NONE);
    assertThat(board.told().units(ALL, 2025).get(0).filing()).isEqualTo(FilingState.UNDECIDED);
  }

  @ParameterizedTest
  @MethodSource("databases")
  void whatConcernsAFileConcernsEachOfItsTables(RecordDatabase kind) throws Exception {
    ABoard board = board(kind);
    board.drop(
        UNIT,
        "表.docx",
        ATargetTable.submission(aTable().withProject("甲"), aTable().withProject("乙")),
        finding("of-the-file", Severity.BLOCK, 0, ""));

    List<ProjectRow> rows = rows(board);
    assertThat(rows).hasSize(2);
    assertThat(rows).allSatisfy(row -> assertThat(row.counts().block()).isEqualTo(1));
    assertThat(board.told().ruleHits(ALL, 2025).get(0).violated()).as("once").isEqualTo(1);
    assertThat(board.projects().findings(ALL, rows.get(0).id(), 10).shown()).hasSize(1);
    assertThat(board.projects().unitFindings(ALL, UNIT, 2025, 10).shown()).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("databases")
  void eachQuestionSeesOnlyWhatItMay(RecordDatabase kind) throws Exception {
    ABoard board = board(kind);
    board.drop(UNIT, aTable().withProject("甲"), BLOCK);
    board.drop(OTHER, aTable().withProject("乙"), BLOCK, EXPLAIN);
    board.run(JULY_31, ledger(UNIT, "甲", "1200000", "1"), ledger(OTHER, "乙", "5", "1"));
    Board told = board.told();
    Sight own = Sight.of(UNIT);
    ProjectRow others = rows(board).stream().filter(p -> p.project().equals("乙")).findAny().get();

    assertThat(told.figures(own, 2025).projects()).isEqualTo(1);
    assertThat(told.units(own, 2025)).extracting(UnitRow::code).containsExactly(UNIT);
    assertThat(told.ruleHits(own, 2025)).noneMatch(hits -> hits.rule().equals("explaining"));
    assertThat(told.heat(own, 2025).rows()).extracting(HeatMap.Row::unitCode).containsExactly(UNIT);
    assertThat(told.rounds(own, 2025)).containsExactly(new RoundRow(1, 1, 1, 1));
    assertThat(told.submissions(own, 10)).allMatch(row -> row.unitCode().equals(UNIT));
    assertThat(told.submissions(ALL, 10)).hasSize(2);
    assertThat(told.quadrant(own, 2025, "").count() + told.quadrant(own, 2025, "").unknown())
        .isZero();
    BoardLists lists = board.lists();
    for (WorkFilter filter :
        List.of(
            WorkFilter.NONE,
            WorkFilter.NONE.ofRule("blocking"),
            WorkFilter.NONE.named("乙"),
            WorkFilter.NONE.ofUnit(OTHER))) {
      assertThat(lists.work(own, 2025, filter, WorkPage.first(10)).rows())
          .allMatch(row -> row.unitCode().equals(UNIT));
    }
    assertThat(lists.project(own, others.id())).isEmpty();
    assertThat(lists.project(ALL, others.id())).contains(others);
    BoardProjects projects = board.projects();
    assertThat(projects.findings(own, others.id(), 10).shown()).isEmpty();
    assertThat(projects.unitFindings(own, OTHER, 2025, 10).shown()).isEmpty();
    assertThat(projects.filings(own, others.id(), 10)).isEmpty();
    assertThat(projects.progress(own, others.id())).isEmpty();
    assertThat(told.years(Sight.of("000000"))).isEmpty();
  }

  private ABoard board(RecordDatabase kind) throws Exception {
    return new ABoard(kind.migrated(), folder);
  }

  private static List<ProjectRow> rows(ABoard board) throws Exception {
    return board.lists().projects(ALL, 2025, WorkFilter.NONE, WorkPage.first(100)).rows();
  }

  private static ProjectRow only(ABoard board) throws Exception {
    List<ProjectRow> rows = rows(board);
    assertThat(rows).hasSize(1);
    return rows.get(0);
  }

  private static Day day(String day) {
    return Day.of(LocalDate.parse(day));
  }
}
