package org.dualwatch.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dualwatch.monitoring.MonitoringRun;
import org.dualwatch.page.Pages;
import org.junit.jupiter.api.Test;

final class RunReportsTest {

  private final RunReports reports = new RunReports(new Pages());

  @Test
  void eachUnitIsListedAndLeadsToItsPage() {
    AUnit unit = new AUnit("363207").project("甲", "0").project("乙", "580000");
    MonitoringRun run = AUnit.run(1, unit);
    String page = reports.html(run, List.of(UnitLine.of(unit.outcome(), "363207")));

    assertThat(page)
        .contains(
            "<a href=\"" + reports.name(run) + "/363207.html\">363207 天津市群众艺术馆</a>", "各单位（1 个）")
        .doesNotContain("这里只列出");
  }

  @Test
  void withoutPagesOfUnitsThereIsNoListOfThem() {
    assertThat(reports.html(AUnit.run(1, new AUnit("1").project("甲", "0")), List.of()))
        .doesNotContain("各单位");
  }

  @Test
  void aRunOfTenThousandFindingsHasAPageThatOpens() {
    AUnit large = new AUnit("1");
    for (int i = 0; i < 20; i++) {
      large.project("名称很长的项目“" + "长".repeat(60) + "”" + i, "0");
    }
    MonitoringRun run = AUnit.run(500, large);
    assertThat(run.totals().grave() + run.totals().toExplain()).isGreaterThanOrEqualTo(10_000);

    assertThat(reports.html(run, lines(2_000)).getBytes(StandardCharsets.UTF_8))
        .hasSizeBetween(500_000, 1_000_000)
        .asString(StandardCharsets.UTF_8)
        .contains("共 10000 个", "全部项目见同名的 Excel 工作簿", "各单位（2000 个）", "/index.html");
  }

  /** Just as many projects as are shown in full, all of them red and with long names. */
  @Test
  void aRunThatIsShownInFullStaysBelowAMegabyteToo() {
    AUnit large = new AUnit("1");
    for (int i = 0; i < 250; i++) {
      large.project("“&<>'\"”".repeat(25) + i, "0");
    }
    String page = reports.html(AUnit.run(1, large), List.of());

    assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(500_000, 1_000_000);
  }

  private static List<UnitLine> lines(int count) {
    List<UnitLine> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      lines.add(new UnitLine("U" + i, "名称很长的单位" + "长".repeat(30), "U" + i, 50, i % 7, i % 50, 3));
    }
    return lines;
  }
}
