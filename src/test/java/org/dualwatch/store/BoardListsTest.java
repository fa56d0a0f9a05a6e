package org.dualwatch.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dualwatch.receipt.ADrop.finding;
import static org.dualwatch.store.ABoard.OTHER;
import static org.dualwatch.store.ABoard.UNIT;
import static org.dualwatch.target.ATargetTable.aTable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dualwatch.board.Lamp;
import org.dualwatch.board.Position;
import org.dualwatch.board.ProjectRow;
import org.dualwatch.board.Sight;
import org.dualwatch.board.WorkFilter;
import org.dualwatch.board.WorkList;
import org.dualwatch.board.WorkPage;
import org.dualwatch.board.WorkState;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Severity;
import org.dualwatch.monitoring.Colour;
import org.dualwatch.target.ATargetTable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lists of projects: nothing twice, nothing left out, whatever is asked for. */
final class BoardListsTest {

  private static final Sight ALL = Sight.ALL;
  private static final WorkFilter NONE = WorkFilter.NONE;

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
  void walksEveryRowOnceInBothDirectionsWhileTiesExist(RecordDatabase kind) throws Exception {
    ABoard board = new ABoard(kind.migrated(), folder);
    fill(board);
    BoardLists lists = board.lists();

    List<ProjectRow> down = new ArrayList<>();
    WorkList page = lists.projects(ALL, 2025, NONE, WorkPage.first(3));
    assertThat(page.hasBefore()).isFalse();
    down.addAll(page.rows());
    while (page.hasAfter()) {
      Position last = Position.read(page.last().token()).orElseThrow();
      page = lists.projects(ALL, 2025, NONE, WorkPage.after(last, 3));
      down.addAll(page.rows());
    }
    List<ProjectRow> up = new ArrayList<>(page.rows());
    while (page.hasBefore()) {
      page = lists.projects(ALL, 2025, NONE, WorkPage.before(page.first(), 3));
      up.addAll(0, page.rows());
    }

    assertThat(down).hasSize(17).doesNotHaveDuplicates();
    assertThat(up).isEqualTo(down);
    assertThat(down)
        .isSortedAccordingTo(
            Comparator.comparing((ProjectRow row) -> ProjectRows.position(row).due())
                .thenComparing(row -> row.money().budget().value().negate())
                .thenComparing(ProjectRow::id));
    assertThat(page.count()).isEqualTo(17);
  }

  @ParameterizedTest
  @MethodSource("databases")
  void narrowsDownByWhatIsAskedFor(RecordDatabase kind) throws Exception {
    ABoard board = new ABoard(kind.migrated(), folder);
    fill(board);

    assertThat(work(board, NONE)).hasSize(9);
    assertThat(work(board, NONE.ofUnit(OTHER))).hasSize(1);
    assertThat(work(board, NONE.ofRule("blocking"))).hasSize(4);
    assertThat(work(board, NONE.ofRule("blocking").ofUnit(OTHER))).isEmpty();
    assertThat(work(board, NONE.ofRule("no-such-rule"))).isEmpty();
    assertThat(work(board, NONE.of(Severity.BLOCK))).hasSize(4);
    assertThat(work(board, NONE.of(Severity.EXPLAIN))).hasSize(5);
    assertThat(work(board, NONE.of(Severity.NOTE))).isEmpty();
    assertThat(work(board, NONE.in(WorkState.SENT_BACK))).hasSize(4);
    assertThat(work(board, NONE.named("项 目０"))).as("in any spelling").hasSize(1);
    assertThat(work(board, NONE.named("%"))).isEmpty();
    assertThat(work(board, NONE.showing(Lamp.BUDGET, Colour.RED))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void hostileTextGoesThrough(RecordDatabase kind) throws Exception {
    ABoard board = new ABoard(kind.migrated(), folder);
    String name = "'; drop table board_project; -- \"%_\\ <script>\u202e" + "长".repeat(10_000);
    board.drop(UNIT, aTable().withProject(name).withProjectCode("' or 1=1"), BLOCK);

    ProjectRow row = work(board, NONE).get(0);
    assertThat(row.project()).isEqualTo(name);
    assertThat(row.code()).isEqualTo("' or 1=1");
    for (String text : List.of("'; drop", "%_\\", "\"", "长长长")) {
      assertThat(work(board, NONE.named(text))).as(text).containsExactly(row);
    }
    assertThat(work(board, NONE.ofUnit("' or '1'='1"))).isEmpty();
    assertThat(work(board, NONE.ofRule("' or '1'='1"))).isEmpty();
    assertThat(board.lists().project(Sight.of("' or '1'='1"), row.id())).isEmpty();
    assertThat(board.projects().findings(ALL, row.id(), 10).shown())
        .extracting(one -> one.finding())
        .containsExactly(BLOCK);
  }

  @Test
  void aPositionFromOutsideIsOursOrNone() {
    Position position = new Position(Position.NO_DAY, -120_000_000L, "0123456789abcdef");

    assertThat(Position.read(position.token())).contains(position);
    for (String other :
        List.of(
            "",
            "2025-02-30_1_0123456789abcdef",
            "2025-01-01_99999999999999999999_0123456789abcdef",
            "2025-01-01_1_' or 1=1 --     ",
            position.token() + " ")) {
      assertThat(Position.read(other)).as(other).isEmpty();
    }
  }

  @Test
  void aPageHasAtLeastOneRowAndNotMoreThanAThousand() {
    assertThat(WorkPage.first(1).size()).isEqualTo(1);
    assertThat(WorkPage.first(1_000).size()).isEqualTo(1_000);
    assertThatThrownBy(() -> WorkPage.first(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> WorkPage.first(1_001)).isInstanceOf(IllegalArgumentException.class);
  }

  private static final Finding BLOCK = finding("blocking", Severity.BLOCK, 1, "");

  /** Sixteen projects of one unit, alike but for a few budgets and findings, and one of another. */
  private static void fill(ABoard board) throws Exception {
    ATargetTable[] tables =
        IntStream.range(0, 16)
            .mapToObj(
                i ->
                    aTable()
                        .withProject("项目" + Integer.toHexString(i))
                        .withBudget(i % 5 + ".00", i % 5 + ".00", ""))
            .toArray(ATargetTable[]::new);
    Finding[] findings =
        IntStream.range(0, 8)
            .mapToObj(
                i ->
                    i % 2 == 0
                        ? finding("blocking", Severity.BLOCK, i + 1, "")
                        : finding("explaining", Severity.EXPLAIN, i + 1, ""))
            .toArray(Finding[]::new);
    board.drop(UNIT, "表.docx", ATargetTable.submission(tables), findings);
    board.drop(OTHER, aTable(), finding("explaining", Severity.EXPLAIN, 1, ""));
  }

  private static List<ProjectRow> work(ABoard board, WorkFilter filter) throws Exception {
    WorkList list = board.lists().work(ALL, 2025, filter, WorkPage.first(100));
    assertThat(list.count()).isEqualTo(list.rows().size());
    return list.rows();
  }
}
