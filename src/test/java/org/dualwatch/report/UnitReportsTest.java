package org.dualwatch.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dualwatch.correction.AnswerDue;
import org.dualwatch.document.DocumentReader;
import org.dualwatch.json.Json;
import org.dualwatch.page.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class UnitReportsTest {

  private static final String RUN = "monitoring-2025-07-31-12345678";

  @TempDir private Path reports;

  @Test
  void aUnitGetsAPageAWorkbookAndJson() throws Exception {
    write("one", due(), aUnit());

    assertThat(written().keySet())
        .containsExactly(
            RUN + "/363207.html", RUN + "/363207.json", RUN + "/363207.xlsx", RUN + "/index.html");
    assertThat(page("363207"))
        .contains("363207 天津市群众艺术馆", "58.33%", "慢 48.33", "■ 红灯", "● 正常")
        .contains("应在 2025-08-14（含当天）前答复", "ZG-2025-1")
        .contains("目标表有，台账没有", "台账有，目标表没有")
        .doesNotContain("<script", "src=", "<link");
    assertThat(Json.parse(text("363207.json")).path("asOf").asText()).isEqualTo("2025-07-31");
    assertThat(Json.parse(text("363207.json")).path("progress")).hasSize(3);
    String rows =
        new DocumentReader()
            .read(Files.readAllBytes(reports.resolve(RUN + "/363207.xlsx")), "363207.xlsx")
            .toString();
    assertThat(rows).contains("没花钱的项目", "台账里没有的项目", "只在台账里的项目");
    assertThat(text("index.html")).contains("href=\"363207.html\"", "href=\"../" + RUN + ".html\"");
  }

  @Test
  void theSameRunWritesTheSameBytesOverThoseOfBefore() throws Exception {
    write("one", due(), aUnit(), new AUnit("900001").table("甲"));
    Map<String, byte[]> first = written();
    Files.writeString(reports.resolve(RUN + "/363207.html"), "cut off in the mid");
    write("two", due(), aUnit(), new AUnit("900001").table("甲"));

    assertThat(written()).usingRecursiveComparison().isEqualTo(first);
  }

  @Test
  void whatAKilledRunLeftIsGoneWithTheNextAboutThatDay() throws Exception {
    UnitReports unit = reports(true);
    add(unit, open(unit, "killed"), aUnit(), List.of());
    assertThat(written()).isNotEmpty();
    write("next", List.of(), new AUnit("900001").table("甲"));

    assertThat(written().keySet()).allMatch(path -> path.startsWith(RUN + "/"));
    assertThat(written()).doesNotContainKey(RUN + "/363207.html");
  }

  @Test
  void whatARunThatFailedWroteIsNotLeft() throws Exception {
    UnitReports unit = reports(true);
    UnitPages pages = open(unit, "failed");
    add(unit, pages, aUnit(), List.of());
    unit.close(pages);

    assertThat(written()).isEmpty();
  }

  @Test
  void aCodeOutOfTheLedgerLeadsNowhereElse() throws Exception {
    write("one", List.of(), new AUnit("../../x").table("甲"));

    assertThat(reports.resolveSibling("x.html")).doesNotExist();
    assertThat(written().keySet()).anyMatch(path -> path.matches(RUN + "/unit-[0-9a-f]{12}.html"));
    assertThat(text("index.html")).contains("../../x").doesNotContain("href=\"../../x");
  }

  @Test
  void whatPeopleAndLedgersNameIsEscaped() throws Exception {
    write("one", List.of(), new AUnit("1").named("<b>甲").project("<script>alert(1)", "0"));

    assertThat(page("1")).contains("&lt;script&gt;").doesNotContain("<script>", "<b>");
    assertThat(text("index.html")).doesNotContain("<b>");
  }

  @Test
  void aUnitOfWhichNothingIsToBeSaidHasNoPage() throws Exception {
    write("one", List.of(), new AUnit("900001"));

    assertThat(written()).isEmpty();
  }

  @Test
  void anOfficeMayDoWithoutThem() throws Exception {
    UnitReports none = reports(false);
    UnitPages pages = open(none, "one");
    add(none, pages, aUnit(), due());
    none.finish(pages, RUN);

    assertThat(pages.lines()).isEmpty();
    assertThat(written()).isEmpty();
  }

  @Test
  void aUnitWithTenThousandFindingsHasAPageThatOpens() throws Exception {
    AUnit unit = new AUnit("1").project("名称很长的项目" + "长".repeat(60), "0").inLedger("乙", "1000");
    UnitReports reports = reports(true);
    UnitPages pages = open(reports, "one");
    reports.add(pages, unit.input(), AUnit.times(5_000, unit.outcome()), List.of());
    reports.finish(pages, RUN);

    assertThat(page("1").getBytes(StandardCharsets.UTF_8)).hasSizeBetween(400_000, 1_000_000);
    assertThat(page("1")).contains("10000 处", "行没有列在这里，全部内容见同名的 Excel 工作簿");
  }

  private static AUnit aUnit() {
    return new AUnit("363207")
        .project("没花钱的项目", "100000")
        .project("正常的项目", "580000")
        .table("台账里没有的项目")
        .inLedger("只在台账里的项目", "30000");
  }

  private static List<AnswerDue> due() {
    return List.of(new AnswerDue("r1", 1, "ZG-2025-1", LocalDate.of(2025, 8, 14)));
  }

  private void write(String no, List<AnswerDue> due, AUnit... units) throws IOException {
    UnitReports unit = reports(true);
    UnitPages pages = open(unit, no);
    for (AUnit one : units) {
      add(unit, pages, one, due);
    }
    unit.finish(pages, RUN);
    unit.close(pages);
  }

  private static void add(UnitReports reports, UnitPages pages, AUnit unit, List<AnswerDue> due)
      throws IOException {
    reports.add(pages, unit.input(), unit.outcome(), due);
  }

  private UnitReports reports(boolean wanted) {
    return new UnitReports(reports, new Pages(), new RunWorkbooks(reports), wanted);
  }

  private static UnitPages open(UnitReports reports, String no) throws IOException {
    return reports.open(
        AUnit.DAY,
        AUnit.MONITOR.tally(AUnit.DAY, AUnit.SNAPSHOT).time(),
        AUnit.SNAPSHOT,
        "test",
        no);
  }

  private String page(String unit) throws IOException {
    return text(unit + ".html");
  }

  private String text(String file) throws IOException {
    return Files.readString(reports.resolve(RUN).resolve(file));
  }

  private Map<String, byte[]> written() throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(reports)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(reports.relativize(file).toString(), Files.readAllBytes(file));
      }
    }
    return files;
  }
}
