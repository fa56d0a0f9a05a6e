package org.dualwatch.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dualwatch.AnOffice;
import org.dualwatch.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands as people and programs call them. */
final class CliTest {

  private static final Path SEED = Path.of("..", "shared", "seed");

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void readPrintsOneJsonALine() throws Exception {
    Path docx = file("表.docx", AnOffice.sample());
    Path text = file("表.txt", AnOffice.sampleText());

    assertThat(run("", "read", docx.toString(), text.toString())).isZero();
    assertThat(lines()).hasSize(2);
    assertThat(Json.parse(lines()[0]).path("tables")).hasSize(10);
    assertThat(Json.parse(lines()[0]).path("format").asText()).isEqualTo("docx");
    assertThat(Json.parse(lines()[1]).path("format").asText()).isEqualTo("text");
  }

  @Test
  void readPrintsMonitoringFormsBesideTables() throws Exception {
    Path docx = file("表.docx", AnOffice.sample());
    Path form = Path.of("src/test/resources/samples/layouts/monitoring-official.html");

    assertThat(run("", "read", docx.toString(), form.toString())).isZero();
    assertThat(Json.parse(lines()[0]).path("monitoringForms").isArray()).isTrue();
    assertThat(Json.parse(lines()[0]).path("monitoringForms")).isEmpty();
    assertThat(Json.parse(lines()[1]).path("tables")).isEmpty();
    assertThat(Json.parse(lines()[1]).path("monitoringForms")).hasSize(1);
  }

  @Test
  void readOfSomethingUnreadableSaysWhyAndEndsWithOne() throws Exception {
    assertThat(run("", "read", file("空.docx", new byte[0]).toString())).isEqualTo(1);
    JsonNode finding = Json.parse(lines()[0]).path("findings").path(0);
    assertThat(finding.path("rule").asText()).isEqualTo("file-empty");
    assertThat(finding.path("table").isNull()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"363207-2025.txt", "363207-2025.docx"})
  void theSeedReadsAsItMust(String name) throws Exception {
    assumeThat(SEED).exists();
    JsonNode must =
        Json.parse(Files.readString(SEED.resolve("363207-2025.expected.json"))).path("tables");

    assertThat(run("", "read", SEED.resolve(name).toString())).isZero();
    assertContains(must, Json.parse(lines()[0]).path("tables"), "");
  }

  @Test
  void checkReportsWhatIsWrongInTheSampleAndNothingElse() throws Exception {
    Path docx = file("表.docx", AnOffice.sample());

    assertThat(run("", "check", "--format", "json", "--as-of", "2025-01-10", docx.toString()))
        .isEqualTo(1);
    JsonNode checked = Json.parse(lines()[0]);
    assertThat(checked.path("findings"))
        .filteredOn(finding -> !finding.path("severity").asText().equals("note"))
        .extracting(finding -> finding.path("table").asInt() + " " + finding.path("rule").asText())
        .containsExactly(
            "2 quantity-without-comparator",
            "2 quantity-under-timeliness",
            "3 indicator-named-like-level2",
            "3 satisfaction-names-no-group",
            "8 growth-without-baseline",
            "9 goal-ends-unfinished",
            "9 unit-cost-unlikely");
    assertThat(checked.path("verdict").asText()).isEqualTo("sent-back");
  }

  @Test
  void failOnSaysFromWhichSeverityOnItEndsWithOne() throws Exception {
    String text =
        new String(AnOffice.sampleText(), UTF_8)
            .replace(
                "\t服务对象满意度指标\n\t服务对象满意度指标\n\t服务对象满意度指标\n", "\t服务对象满意度指标\n\t使用人员满意度\n\t使用人员满意度\n");
    String file = file("表.txt", text.getBytes(UTF_8)).toString();

    assertThat(run("", "check", "--as-of", "2025-01-10", file)).isZero();
    assertThat(run("", "check", "--as-of", "2025-01-10", "--fail-on", "explain", file))
        .isEqualTo(1);
    assertThat(run("", "check", "--fail-on", "everything", file)).isEqualTo(2);
  }

  @Test
  void theSameInputOnTheSameDayGivesTheSameBytes() throws Exception {
    String file = file("表.docx", AnOffice.sample()).toString();
    run("", "check", "--format", "json", "--as-of", "2025-01-10", file);
    String first = out.toString(UTF_8);
    out.reset();
    run("", "check", "--format", "json", "--as-of", "2025-01-10", file);
    assertThat(out.toString(UTF_8)).isEqualTo(first);
  }

  @Test
  void valueReadsLinesFromStandardInput() {
    assertThat(run("≥28场次\t惠民活动场次\n有效促进\n1年\t周期\n", "value", "-")).isZero();
    assertThat(lines()).hasSize(3);
    assertThat(lines()[0])
        .isEqualTo("{\"text\":\"≥28场次\",\"kind\":\"at-least\",\"number\":\"28\",\"unit\":\"场次\"}");
    assertThat(Json.parse(lines()[2]).path("kind").asText()).isEqualTo("unsigned");
  }

  @Test
  void valueTakesTheYearForADeadlineThatNamesNone() {
    run("", "value", "9月底前", "--year", "2025");
    assertThat(Json.parse(lines()[0]).path("date").asText()).isEqualTo("2025-09-30");
    out.reset();
    run("", "value", "9月底前");
    assertThat(Json.parse(lines()[0]).path("date").isNull()).isTrue();
  }

  @Test
  void rulesListsTheRulesAndPrintsAPage() {
    assertThat(run("", "rules")).isZero();
    assertThat(lines()).anySatisfy(line -> assertThat(line).startsWith("goal-ends-unfinished "));
    assertThat(lines()).anySatisfy(line -> assertThat(line).startsWith("cost-item-above-cap "));
    out.reset();
    assertThat(run("", "rules", "goal-ends-unfinished")).isZero();
    assertThat(out.toString(UTF_8)).contains("## 为什么");
    assertThat(run("", "rules", "goal-end-unfinished")).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("did you mean goal-ends-unfinished?");
  }

  @Test
  void rulesListsAndPrintsTheFindingsThatComeFromNoRule() {
    assertThat(run("", "rules")).isZero();
    assertThat(lines()).contains("file-empty  reading  文件是空的", "waiver-unused  reading  豁免没有用到");
    out.reset();
    assertThat(run("", "rules", "file-empty")).isZero();
    assertThat(out.toString(UTF_8)).startsWith("# 文件是空的\n");
  }

  @Test
  void rulesOfAProfileSayWhatItChangesAndWhy() throws Exception {
    String mine =
        file(
                "mine.yaml",
                "name: mine\nabout: 试\nrules: {goal-ends-unfinished: {severity: block, because: 通知}}\n"
                    .getBytes(UTF_8))
            .toString();

    assertThat(run("", "rules", "--profile", mine, "--diff", "default")).isZero();
    assertThat(lines()).containsExactly("goal-ends-unfinished：处理 修改或说明 → 退回修改（通知）");
    out.reset();
    assertThat(run("", "rules", "goal-ends-unfinished", "--profile", mine)).isZero();
    assertThat(out.toString(UTF_8)).endsWith("## 在 mine 中\n\n处理 修改或说明 → 退回修改（通知）\n");
    out.reset();
    assertThat(run("", "rules", "--index", "--profile", "sichuan")).isZero();
    assertThat(lines()).anyMatch(line -> line.startsWith("| [goal-ends-unfinished]("));
    out.reset();
    assertThat(run("", "rules", "--profile", "default", "--diff", "tianjin")).isZero();
    assertThat(out.toString(UTF_8)).isEmpty();
    assertThat(run("", "rules", "--index", "--diff", "tianjin")).isEqualTo(2);
  }

  @Test
  void checkJudgesByAProfileAndLetsPassWhatIsWaived() throws Exception {
    String table = file("表.docx", AnOffice.sample()).toString();
    String profile =
        file(
                "mine.yaml",
                "name: mine\nabout: 试\nrules: {quantity-without-comparator: off}\n".getBytes(UTF_8))
            .toString();
    String waivers =
        file(
                "waivers.yaml",
                ("- {rule: indicator-named-like-level2, unit: 363207, project: 天津市公共文化云运维,"
                        + " reason: 试, approver: 张三, until: 2025-12-31}\n")
                    .getBytes(UTF_8))
            .toString();

    assertThat(
            run(
                "",
                "check",
                "--profile",
                profile,
                "--waivers",
                waivers,
                "--format",
                "json",
                "--as-of",
                "2025-01-10",
                table))
        .as("the one problem of severity block is waived")
        .isZero();
    JsonNode checked = Json.parse(lines()[0]);
    assertThat(checked.path("rulesVersion").asText()).contains("+mine.");
    assertThat(checked.path("findings"))
        .extracting(finding -> finding.path("rule").asText())
        .doesNotContain("quantity-without-comparator");
    assertThat(checked.path("findings"))
        .filteredOn(finding -> finding.path("outcome").asText().equals("waived"))
        .extracting(finding -> finding.path("waiver").path("approver").asText())
        .containsOnly("张三");
  }

  @Test
  void aProfileOrAListOfWaiversThatIsWrongEndsWithTwo() throws Exception {
    String table = file("表.docx", AnOffice.sample()).toString();
    String wrong = file("wrong.yaml", "- {rule: x}\n".getBytes(UTF_8)).toString();

    for (String option : new String[] {"--profile", "--waivers"}) {
      assertThat(run("", "check", option, wrong, table)).isEqualTo(2);
      assertThat(err.toString(UTF_8)).contains("wrong.yaml 第 1 行").doesNotContain("Exception");
      err.reset();
    }
    assertThat(run("", "check", "--profile", "sichaun", table)).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("'sichuan'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "fly",
        "read",
        "check --format pdf x",
        "monitor",
        "check --as-of 2025-02-30 x"
      })
  void wrongUsageEndsWithTwo(String line) {
    assertThat(run("", line.isEmpty() ? new String[0] : line.split(" "))).isEqualTo(2);
    assertThat(out.toString(UTF_8)).isEmpty();
    assertThat(err.toString(UTF_8)).isNotEmpty();
  }

  @Test
  void aFileThatIsNotThereEndsWithTwo() {
    assertThat(run("", "check", folder.resolve("nichts.docx").toString())).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("没有这个文件");
  }

  @Test
  void theDemoGoesTheWholeWay() throws Exception {
    Path home = folder.resolve("demo");
    assertThat(run("", "demo", "--home", home.toString())).isZero();
    assertThat(out.toString(UTF_8))
        .contains(" 3. 天津市公共文化云运维：退回修改", "10. 全国第二十届", "9 个项目，0 份监控表", "9 个项目，9 份监控表")
        .contains("回执-363207-", ".eml", "monitoring-2025-07-31-");
    out.reset();
    assertThat(run("", "demo", "--home", home.toString())).as("again").isZero();
    assertThat(run("", "monitor", "--as-of", "2025-07-31", "--home", home.toString()))
        .as("a grave finding")
        .isEqualTo(1);
  }

  @Test
  void anExportThatDoesNotFitIsNamedAndNothingOfItIsLoaded() throws Exception {
    Path export = file("inc_cert.csv", "no,such,column\n1,2,3\n".getBytes(UTF_8));
    assertThat(run("", "ledger", "import", export.toString(), "--home", folder.toString()))
        .isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("inc_cert.csv");
  }

  @Test
  void aDemoNeverEmptiesAFolderThatIsNotItsOwn() throws Exception {
    Path mine = Files.writeString(folder.resolve("mine.txt"), "重要");
    assertThat(run("", "demo", "--home", folder.toString())).isEqualTo(2);
    assertThat(mine).exists();
  }

  @Test
  void deadlinesPrintsALineAUnit() throws Exception {
    Files.createDirectories(folder.resolve("data"));
    Files.writeString(folder.resolve("units.csv"), "code,name\n363207,天津市群众艺术馆\n");
    Files.writeString(folder.resolve("dualwatch.properties"), "submission.due = 11-30\n");
    String home = folder.toString();

    assertThat(run("", "deadlines", "--home", home, "--year", "2025", "--as-of", "2024-11-30"))
        .isZero();
    assertThat(lines()).hasSize(2);
    assertThat(lines()[1]).startsWith("363207\t天津市群众艺术馆\t尚未报送\t");
    assertThat(err.toString(UTF_8)).contains("2025 年，截至 2024-11-30：1 个单位", "未报 1 个");
    assertThat(run("", "deadlines", "--home", home, "--as-of", "2025-12-01")).isZero();
    assertThat(lines()[3]).contains("逾期未报");
    assertThat(run("", "deadlines", "--home", home, "--year", "25")).isEqualTo(2);
  }

  private int run(String in, String... arguments) {
    Console console =
        new Console(
            new ByteArrayInputStream(in.getBytes(UTF_8)),
            new PrintStream(out, false, UTF_8),
            new PrintStream(err, true, UTF_8));
    return Cli.run(console, arguments);
  }

  private String[] lines() {
    return out.toString(UTF_8).split("\n");
  }

  private Path file(String name, byte[] content) throws Exception {
    return Files.write(folder.resolve(name), content);
  }

  /** Every key of what must be is there with its value; keys beyond it are our own affair. */
  private static void assertContains(JsonNode must, JsonNode got, String where) {
    if (must.isObject()) {
      must.properties()
          .forEach(
              field ->
                  assertContains(
                      field.getValue(), got.path(field.getKey()), where + "/" + field.getKey()));
    } else if (must.isArray()) {
      assertThat(got).as(where).hasSize(must.size());
      for (int i = 0; i < must.size(); i++) {
        assertContains(must.get(i), got.get(i), where + "/" + i);
      }
    } else {
      assertThat(got).as(where).isEqualTo(must);
    }
  }
}
