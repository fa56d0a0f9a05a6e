package org.dualwatch.dashboard.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dualwatch.dashboard.ShownBoard;
import org.dualwatch.dashboard.http.Reply;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs, as people see them. */
final class RunPagesTest {

  private static final LocalDate JUNE = LocalDate.of(2025, 6, 30);
  private static final LocalDate JULY = LocalDate.of(2025, 7, 31);
  private static final String TOTALS =
      """
      {"units": 1, "projects": 9, "red": 2, "budget": "11822000", "spent": "6318200",
       "executionRate": "53.44", "block": 1, "explain": 8, "notEvaluated": 3,
       "lights": {"budget": {"red": 1, "green": 8}, "target": {"yellow": 9},
                  "completion": {"green": 9}}}
      """;
  private static final String REPORT = "monitoring-2025-07-31-run-seco";

  @TempDir private static Path home;
  private static @Nullable ShownBoard two;

  private static ShownBoard board() throws SQLException {
    return ShownBoard.by(record -> QuadrantPageTest.views(record, home.resolve("reports")));
  }

  /** Two runs; tests only look at them. */
  private static ShownBoard two() throws SQLException {
    if (two == null) {
      two = fill();
    }
    return two;
  }

  private static ShownBoard fill() throws SQLException {
    return board()
        .run("run-first", JUNE, TOTALS)
        .lights("run-first", ShownBoard.UNIT, "运行经费", "green", "unknown", "green")
        .found("run-first", ShownBoard.UNIT, 1, "form-missing", "运行经费")
        .run("run-second", JULY, TOTALS)
        .lights("run-second", ShownBoard.UNIT, "运行经费", "red", "unknown", "green")
        .found("run-second", ShownBoard.UNIT, 1, "nothing-spent", "运行经费")
        .found("run-second", ShownBoard.UNIT, 2, "nothing-spent", "运行经费");
  }

  @Test
  void areListedWithWhatTheyWereMadeFrom() throws SQLException {
    String page = two().page("office", "/runs");

    assertThat(page)
        .contains("<a href=\"/runs/run-second\">2025-07-31</a>")
        .contains("2025-08-01 10:05")
        .contains("■\u00A01  ▲\u00A00  ◆\u00A00  ●\u00A08  ○\u00A00")
        .contains("631.82")
        .contains("1182.20")
        .contains("snapshot，2025-08-01 09:00 读取，50 行");
    assertThat(page.indexOf("run-second")).isLessThan(page.indexOf("run-first"));
  }

  @Test
  void saySoWhereThereAreNone() throws SQLException {
    assertThat(board().page("office", "/runs")).contains("这一年还没有监控", "按计划要做的监控都做了");
  }

  @Test
  void thatWereNotDoneAreToldWithTheReason() throws SQLException {
    assertThat(board().missed(JULY, "台账 <b>连不上</b>").page("auditor", "/runs"))
        .contains("2025-08-06 02:00")
        .contains("台账 &lt;b&gt;连不上&lt;/b&gt;");
  }

  @Test
  void tellWhatTheOneBeforeDidNot() throws SQLException {
    ShownBoard board = two();

    assertThat(board.page("office", "/runs/run-second"))
        .contains("<a href=\"/runs/run-first\">2025-06-30</a>")
        .contains("● 正常 → ■ 红灯")
        .contains("<a href=\"/rules/nothing-spent\">全年没有支出</a>")
        .contains("2 个单位，11 个项目，12 行预算，38 行支付");
    assertThat(board.page("office", "/runs/run-second.json"))
        .contains("\"id\":\"nothing-spent\",\"before\":0,\"fresh\":1,\"gone\":0,\"now\":1")
        .contains("\"id\":\"form-missing\",\"before\":1,\"fresh\":0,\"gone\":1,\"now\":0");
  }

  @Test
  void theFirstOfAYearHasNoneToCompareWith() throws SQLException {
    assertThat(two().page("office", "/runs/run-first")).contains("没有可以比较的");
  }

  @Test
  void areForThoseWhoSeeAllUnits() throws SQLException {
    ShownBoard board = two();

    for (String address : List.of("/runs", "/runs/run-second", "/runs/run-second.json")) {
      assertThat(board.get("unit", address).status()).as(address).isEqualTo(404);
      assertThat(board.get("auditor", address).status()).as(address).isEqualTo(200);
    }
    assertThat(board.get("office", "/runs/none").status()).isEqualTo(404);
  }

  @Test
  void aReportOpensShutOffFromTheDashboard() throws SQLException, IOException {
    write(REPORT + ".html", "<p>报告</p>");
    write(REPORT + "/363207.html", "<p>单位</p>");
    ShownBoard board = two();

    Reply report = board.get("office", "/runs/run-second/files/" + REPORT + ".html");
    Reply unit = board.get("office", "/runs/run-second/files/" + REPORT + "/363207.html");

    assertThat(new String(report.content(), UTF_8)).isEqualTo("<p>报告</p>");
    assertThat(new String(unit.content(), UTF_8)).isEqualTo("<p>单位</p>");
    for (Reply reply : List.of(report, unit)) {
      assertThat(header(reply, "Content-Security-Policy"))
          .hasSize(1)
          .allMatch(
              policy -> policy.startsWith("default-src 'none'") && policy.endsWith("sandbox"));
    }
    assertThat(board.page("office", "/runs/run-second"))
        .contains("/runs/run-second/files/" + REPORT + "/363207.html");
  }

  @Test
  void otherFilesAreDownloaded() throws SQLException, IOException {
    write(REPORT + ".xlsx", "workbook");

    Reply workbook = two().get("auditor", "/runs/run-second/files/" + REPORT + ".xlsx");

    assertThat(workbook.type()).isEqualTo("application/octet-stream");
    assertThat(header(workbook, "Content-Disposition")).allMatch(as -> as.startsWith("attachment"));
  }

  @Test
  void noNameLeadsToAnotherFile() throws SQLException, IOException {
    write(REPORT + ".html", "<p>报告</p>");
    write(REPORT + "/363207.html", "<p>单位</p>");
    write("monitoring-2025-06-30-run-firs.html", "another run's");
    write("secret.html", "secret");
    Files.writeString(home.resolve("units.csv"), "code,name");
    Files.createSymbolicLink(
        home.resolve("reports/" + REPORT + "/900001.html"), home.resolve("units.csv"));
    Files.createSymbolicLink(
        home.resolve("reports/" + REPORT + ".json"), home.resolve("units.csv"));
    ShownBoard board = two();

    for (String file :
        List.of(
            "secret.html",
            "monitoring-2025-06-30-run-firs.html",
            "%2e%2e",
            "..%2funits.csv",
            REPORT,
            REPORT + ".json",
            REPORT + "/900001.html",
            REPORT + "/..%2fsecret.html",
            ".%2f" + REPORT + ".html",
            "reports/secret.html")) {
      assertThat(board.get("office", "/runs/run-second/files/" + file).status())
          .as(file)
          .isEqualTo(404);
    }
    assertThat(board.get("unit", "/runs/run-second/files/" + REPORT + ".html").status())
        .isEqualTo(404);
    assertThat(board.get("unit", "/runs/run-second/files/" + REPORT + "/363207.html").status())
        .isEqualTo(404);
  }

  private static void write(String name, String text) throws IOException {
    Path file = home.resolve("reports").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static List<String> header(Reply reply, String name) {
    return reply.headers().stream()
        .filter(header -> header.getKey().equals(name))
        .map(Map.Entry::getValue)
        .toList();
  }
}
