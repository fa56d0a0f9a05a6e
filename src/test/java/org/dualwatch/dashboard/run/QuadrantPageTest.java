package org.dualwatch.dashboard.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.dualwatch.dashboard.ShownBoard;
import org.dualwatch.dashboard.View;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.monitoring.DayCount;
import org.dualwatch.report.RunReports;
import org.dualwatch.store.Board;
import org.dualwatch.store.BoardApart;
import org.dualwatch.store.BoardRuns;
import org.dualwatch.store.MissedRuns;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Spending beside targets, as people see it. */
final class QuadrantPageTest {

  private static final LocalDate JULY = LocalDate.of(2025, 7, 31);
  private static final String HOSTILE = "<script>alert(1)</script>\u202Egnp.exe";

  static List<View> views(DataSource record, Path reports) {
    Runs.Asked asked =
        new Runs.Asked(
            new Board(record, ShownBoard.CLOCK, Duration.ZERO),
            new BoardRuns(record, ShownBoard.CLOCK, Duration.ZERO),
            new BoardApart(record, ShownBoard.CLOCK, Duration.ZERO),
            new MissedRuns(record),
            DayCount.MONTHS,
            rule ->
                rule.equals("nothing-spent")
                    ? new Bilingual("全年没有支出", "Nothing is spent")
                    : Bilingual.NONE,
            ShownBoard.CLOCK);
    return Runs.views(asked, reports, RunReports::name);
  }

  private static ShownBoard board() throws SQLException {
    return ShownBoard.by(record -> views(record, Path.of("none")));
  }

  private static @Nullable ShownBoard four;

  /** Four projects that both is known of, and one that it is not; tests only look at it. */
  private static ShownBoard four() throws SQLException {
    if (four == null) {
      four = fill();
    }
    return four;
  }

  private static ShownBoard fill() throws SQLException {
    return board()
        .run("run-1", JULY, "{}")
        .project("a1", ShownBoard.UNIT, "花得快", "80", "20", "red")
        .project("b2", ShownBoard.UNIT, "都慢", "58.32", "58.32", "yellow")
        .project("c3", ShownBoard.OTHER, "做得快", "10", "90", "blue")
        .project("d4", ShownBoard.OTHER, "都快", "58.33", "58.33", "green")
        .project("e5", ShownBoard.OTHER, "不知道", "50", "", "unknown");
  }

  @Test
  void saysWhatToDoBeforeTheFirstRun() throws SQLException {
    assertThat(board().page("office", "/quadrant")).contains("还没有监控批次").doesNotContain("<svg");
  }

  @Test
  void drawsEachProjectAsALinkWithItsShape() throws SQLException {
    String page = four().page("office", "/quadrant");

    assertThat(page)
        .contains("序时进度 58.33%")
        .contains("另有 1 个项目")
        .contains("<a href=\"/projects/a1\" tabindex=\"-1\"><text x=\"433.3\" y=\"486.7\"")
        .contains("class=\"dot red\">■<title>363207 花得快：支出 80.00%，完成 20.00%，红灯</title>")
        .contains("class=\"dot green\">●");
  }

  @Test
  void listsTheSameWithTheWorstFirst() throws SQLException {
    String json = four().page("office", "/quadrant.json");

    assertThat(json)
        .startsWith(
            "{\"apart\":[{\"light\":\"red\",\"project\":\"花得快\",\"unit\":\"363207\","
                + "\"budget\":\"1234567.89\",\"rate\":\"80\",\"attained\":\"20\",\"apart\":\"60\"}")
        .doesNotContain("不知道");
    assertThat(json.indexOf("都快")).isBetween(json.indexOf("花得快"), json.indexOf("做得快"));
  }

  @Test
  void partsAreWhereTimeHasCome() throws SQLException {
    ShownBoard board = four();

    assertThat(board.page("office", "/quadrant.json?part=spent-ahead"))
        .contains("花得快")
        .doesNotContain("都快");
    assertThat(board.page("office", "/quadrant.json?part=both-behind"))
        .contains("都慢")
        .doesNotContain("都快");
    assertThat(board.page("office", "/quadrant.json?part=targets-ahead")).contains("做得快");
    assertThat(board.page("office", "/quadrant.json?part=both-ahead"))
        .contains("都快")
        .doesNotContain("都慢");
  }

  @Test
  void aUnitSeesItsOwnAlone() throws SQLException {
    ShownBoard board = four();

    assertThat(board.page("unit", "/quadrant")).contains("花得快").doesNotContain("做得快", "900001");
    assertThat(board.page("unit", "/quadrant.json?unit=363207")).doesNotContain("做得快");
    assertThat(board.get("unit", "/quadrant?unit=900001").status()).isEqualTo(404);
    assertThat(board.page("auditor", "/quadrant?unit=900001"))
        .contains("做得快")
        .doesNotContain("花得快");
    assertThat(board.get("nobody", "/quadrant").status()).isEqualTo(303);
  }

  @Test
  void speaksEnglish() throws SQLException {
    assertThat(four().page("reader", "/quadrant"))
        .contains("Spent fast, achieved slowly")
        .contains("Worst light");
  }

  @Test
  void hostileNamesDoNoHarm() throws SQLException {
    String page =
        fill()
            .project("f6", ShownBoard.UNIT, HOSTILE + "长".repeat(10_000), "1", "1", "red")
            .page("office", "/quadrant");

    assertThat(page)
        .doesNotContain("<script>alert", "\u202E")
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;gnp.exe");
  }

  @Test
  void countsByFieldsWhereThereAreTooManyForPoints() throws SQLException {
    ShownBoard board =
        board()
            .run("run-1", JULY, "{}")
            .projects(2_000, ShownBoard.UNIT, "13", "7", "green")
            .project("red", ShownBoard.UNIT, "项目1", "12", "11.99", "red")
            .project("far", ShownBoard.UNIT, "远", "400", "113.99", "green");

    String page = board.page("office", "/quadrant");

    assertThat(page)
        .contains("支出 12% 至 18%，完成 6% 至 12%：2001 个项目（红灯 1，正常 2000）")
        .contains("class=\"square shade4\"")
        .contains("href=\"/quadrant?cell=2-1#apart\"")
        .contains("支出 114% 以上，完成 108% 至 114%：1 个项目")
        .doesNotContain("class=\"dot ");
    assertThat(board.page("office", "/quadrant.json?cell=19-18"))
        .contains("远")
        .doesNotContain("项目1");
    assertThat(page).contains("href=\"/quadrant?after=50#apart\" rel=\"next\"");
    assertThat(board.page("office", "/quadrant?after=2000")).contains("rel=\"prev\"");
    assertThat(board.page("office", "/quadrant.json").split("\"light\"", -1)).hasSize(2_003);
  }
}
