package org.dualwatch.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Severity;
import org.dualwatch.rule.Judgement;
import org.junit.jupiter.api.Test;

/**
 * What {@code check} prints for people. After a wanted change: {@code mvn test -Dtest=ReviewTest
 * -Dgolden=write}, then look at the difference before committing it.
 */
final class ReviewTest {

  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

  @Test
  void theSampleAsText() throws IOException {
    compare("check.txt", Reviewing.printed(Reviewing::text, Reviewing.sample()));
  }

  @Test
  void theSampleAsAWebPage() throws IOException {
    compare("check.html", Reviewing.printed(Reviews::html, Reviewing.sample()));
  }

  @Test
  void theSampleAsSarif() throws IOException {
    compare("check.sarif", Reviewing.printed(Reviews::sarif, Reviewing.sample()));
  }

  @Test
  void consequencesStandUnderTheirCause() throws IOException {
    List<String> lines = lines(Reviewing.groups());
    int cause = indexOf(lines, "[退回修改]");
    int consequence = indexOf(lines, "└ 由此引起 [修改或说明] 表2 第2行 第5格 场次：");
    assertThat(consequence).isGreaterThan(cause).isLessThan(indexOf(lines, "[已豁免]"));
    assertThat(lines.get(0)).contains("退回 1 处", "待说明 0 处", "另有由此引起的 1 处");
  }

  @Test
  void aConsequenceWhoseCauseIsNotShownStandsForItself() throws IOException {
    Reviewed groups = Reviewing.groups();
    Reviewed without =
        new Reviewed("表.docx", Reviewing.SHA256, groups.judgement(), tail(groups), 1);
    assertThat(lines(without))
        .anySatisfy(line -> assertThat(line).startsWith("   [修改或说明] 表2 第2行 第5格 场次"))
        .contains("      由这条规则发现的问题引起：head-field-missing");
    assertThat(lines(without).get(0)).contains("基线中已有 1 处，不再列出");
  }

  @Test
  void whatWasWaivedStandsLastWithWhoDecided() throws IOException {
    List<String> lines = lines(Reviewing.groups());
    int waived = indexOf(lines, "[已豁免]");
    assertThat(lines.get(waived + 1)).contains("王主任", "2025-12-31", "上级已批复");
    assertThat(lines.get(waived + 2)).isEmpty();
    assertThat(lines.get(0)).contains("已豁免 1 处", "无法判断 1 处");
  }

  @Test
  void manyNotesOfOneRuleAreOneWithTheirNumber() throws IOException {
    List<String> lines = lines(Reviewing.groups());
    int alike = indexOf(lines, "共 6 处，在 6 张表中");
    assertThat(lines.get(alike + 1)).endsWith("表5 第2行 第5格 等 6 处");
    assertThat(lines.stream().filter(line -> line.contains("[提示]"))).hasSize(1);
  }

  @Test
  void explainTellsEachPageOnce() throws IOException {
    String text =
        Reviewing.printed(
            reviews -> reviews.text(new TextStyle(false, true)),
            Reviewing.sample(),
            Reviewing.sample());
    assertThat(text.split("这样的结尾，多半是复制时漏掉了后半句", -1)).hasSize(2);
    assertThat(text).contains("│ 【为什么】", "│ 【怎么改】");
  }

  @Test
  void coloursAreThereOnlyWhenAskedFor() throws IOException {
    String coloured =
        Reviewing.printed(reviews -> reviews.text(new TextStyle(true, false)), Reviewing.groups());
    assertThat(coloured).contains("\u001b[31m[退回修改]\u001b[0m");
    assertThat(coloured.replaceAll("\u001b\\[\\d+m", "")).isEqualTo(text(Reviewing.groups()));
  }

  @Test
  void aDocumentCannotSteerTheTerminal() throws IOException {
    Finding hostile =
        Reviewing.finding(
            "value-unread", Severity.BLOCK, 1, "a\u001b[2J", "b\u001b]0;x\u0007\u202e");
    assertThat(text(Reviewing.with(List.of(hostile)))).doesNotContain("\u001b", "\u0007", "\u202e");
  }

  @Test
  void aDocumentCannotWriteIntoTheWebPage() throws IOException {
    Finding hostile =
        Reviewing.finding("value-unread", Severity.BLOCK, 1, "<script>", "<img src=x onerror=y>");
    assertThat(Reviewing.printed(Reviews::html, Reviewing.with(List.of(hostile))))
        .doesNotContain("<script", "<img")
        .contains("&lt;script&gt;", "&lt;img");
  }

  @Test
  void aWebPageOfTenThousandFindingsShowsTheGravestBelowAMegabyte() throws IOException {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      Severity severity = i >= 9_900 ? Severity.BLOCK : Severity.EXPLAIN;
      findings.add(Reviewing.finding("value-unread", severity, i % 10 + 1, "", "内容" + i + "号"));
    }
    String page = Reviewing.printed(Reviews::html, Reviewing.with(findings));

    int shown = page.split("表中是：内容\\d+号", -1).length - 1;
    assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(300_000, 1_000_000);
    assertThat(page)
        .contains("这里只列出 " + shown + " 处（共 10000 处", "check --format xlsx", "退回 100 处，待说明 9900 处")
        .contains("内容9900号", "内容9999号", "内容0号")
        .doesNotContain("内容9899号");
  }

  @Test
  void tenThousandNotesAlikeStayBelowAMegabyteToo() throws IOException {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      findings.add(
          Reviewing.finding("value-unread", Severity.NOTE, i % 10 + 1, "", "“&<>”".repeat(9) + i));
    }
    String page = Reviewing.printed(Reviews::html, Reviewing.with(findings));

    assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(300_000, 1_000_000);
    assertThat(page).contains("共 10000 处，在 10 张表中", "处没有列在这里");
  }

  @Test
  void manyFilesStayBelowAMegabyteAndThoseSentBackComeFirst() throws IOException {
    Reviewed[] files = new Reviewed[300];
    for (int i = 0; i < files.length; i++) {
      files[i] = Reviewing.with(List.of());
    }
    files[299] =
        Reviewing.with(List.of(Reviewing.finding("value-unread", Severity.BLOCK, 1, "", "严重的")));
    String page = Reviewing.printed(Reviews::html, files);

    assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(1_000_000);
    assertThat(page).contains("（共 300 个）", "表中是：严重的");
  }

  @Test
  void everyFindingIsArrangedOnce() {
    List<Finding> findings = new ArrayList<>(Reviewing.groups().findings());
    Collections.addAll(
        findings,
        Reviewing.finding("a", Severity.BLOCK, 4, "x", "1").causedBy("b"),
        Reviewing.finding("b", Severity.BLOCK, 4, "x", "2").causedBy("a"),
        Reviewing.finding("c", Severity.BLOCK, 4, "x", "3").causedBy("a"),
        Reviewing.finding("d", Severity.BLOCK, 4, "x", "4").causedBy("d"));
    Arrangement arrangement = Arrangement.of(findings);
    List<Finding> arranged = new ArrayList<>();
    arrangement
        .entries()
        .values()
        .forEach(
            entries ->
                entries.forEach(
                    entry -> {
                      arranged.add(entry.finding());
                      arranged.addAll(entry.consequences());
                    }));
    arrangement.waived().values().forEach(arranged::addAll);
    arrangement.alike().forEach(alike -> arranged.addAll(alike.findings()));
    assertThat(arranged).containsExactlyInAnyOrderElementsOf(findings);
  }

  @Test
  void aFaultOfOurOwnIsNeverShownAsTheirs() throws IOException {
    Judgement undecided = Reviewing.RUN.rules().undecided(new IllegalStateException("a fault"));
    Reviewed file = new Reviewed("表.docx", Reviewing.SHA256, undecided);
    assertThat(text(file)).startsWith("表.docx：系统未能判定");
    assertThat(Reviewing.printed(Reviews::html, file)).contains("这是系统自身的故障，不是文件的问题");
    assertThat(Reviewing.printed(Reviews::sarif, file)).contains("\"executionSuccessful\" : false");
  }

  @Test
  void theSameFilesGiveTheSameBytes() throws Exception {
    for (Function<Reviews, ReviewWriter> format :
        List.<Function<Reviews, ReviewWriter>>of(
            Reviewing::text, Reviews::json, Reviews::sarif, Reviews::html, Reviews::xlsx)) {
      byte[] first = Reviewing.bytes(format, Reviewing.sample(), Reviewing.groups());
      assertThat(Reviewing.bytes(format, Reviewing.sample(), Reviewing.groups())).isEqualTo(first);
    }
  }

  private static List<Finding> tail(Reviewed file) {
    return file.findings().subList(1, file.findings().size());
  }

  private static List<String> lines(Reviewed file) throws IOException {
    return Arrays.asList(text(file).split("\n", -1));
  }

  private static String text(Reviewed file) throws IOException {
    return Reviewing.printed(Reviewing::text, file);
  }

  private static int indexOf(List<String> lines, String part) {
    for (int at = 0; at < lines.size(); at++) {
      if (lines.get(at).contains(part)) {
        return at;
      }
    }
    throw new AssertionError("no line holds " + part + " in\n" + String.join("\n", lines));
  }

  /** The rule set's version is not looked at: it rises with rules that say nothing here. */
  private static void compare(String name, String printed) throws IOException {
    String text = printed.replace(Reviewing.RUN.rules().version(), "RULES");
    Path file = GOLDEN.resolve(name);
    if ("write".equals(System.getProperty("golden"))) {
      Files.createDirectories(GOLDEN);
      Files.writeString(file, text, StandardCharsets.UTF_8);
    }
    assertThat(text).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
  }
}
