package org.dualwatch.receipt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dualwatch.receipt.ADrop.finding;
import static org.dualwatch.receipt.ADrop.judged;
import static org.dualwatch.target.ATargetTable.aTable;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Language;
import org.dualwatch.finding.Severity;
import org.dualwatch.intake.Submission;
import org.dualwatch.rule.Judgement;
import org.dualwatch.target.ATargetTable;
import org.dualwatch.target.TargetTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a receipt says to a unit. */
final class ReceiptTest {

  private static final Paper JANUARY =
      new Paper("363207-20250103-AAAAAAAA", LocalDate.of(2025, 1, 3), "2026.2");

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "accepted,         NOTE,    NOTE,    已接收。",
    "explanation-due,  EXPLAIN, NOTE,    有内容待修改或说明",
    "partly-sent-back, BLOCK,   EXPLAIN, 部分退回。",
    "sent-back,        BLOCK,   BLOCK,   退回修改。"
  })
  void saysInPlainWordsWhatBecomesOfTheFile(
      String outcome, Severity first, Severity second, String words) throws Exception {
    Judgement judgement =
        judged(ADrop.twoTables(), finding("a", first, 1, ""), finding("b", second, 2, ""));
    Receipt receipt = ADrop.receipt(drop(), judgement);
    assertThat(receipt.html()).contains(words);
    assertThat(receipt.json()).contains("\"id\" : \"" + outcome + "\"");
  }

  @Test
  void saysUntilWhenWhereSomethingIsToBeDone() throws Exception {
    assertThat(html(judged(aTable().alone(), finding("a", Severity.BLOCK, 1, ""))))
        .contains("请在2025年1月17日（星期五）以前（含当日）重新放入。");
    assertThat(html(judged(aTable().alone(), finding("a", Severity.EXPLAIN, 1, ""))))
        .contains("请在2025年1月17日（星期五）以前（含当日）修改或说明。");
    assertThat(html(ADrop.unreadable())).contains("以前（含当日）重新放入");
    assertThat(html(judged(aTable().alone(), finding("a", Severity.NOTE, 1, ""))))
        .doesNotContain("以前（含当日）");
  }

  @Test
  void saysNoDayWhereTheOfficeGivesNone() throws Exception {
    Judgement judgement = judged(aTable().alone(), finding("a", Severity.BLOCK, 1, ""));
    Receipt receipt =
        ADrop.receipts(SigningKey.NONE, 0)
            .write(drop(), judgement, Past.NONE, List.of(), Bilingual.NONE);
    assertThat(receipt.html()).doesNotContain("以前（含当日）");
    assertThat(receipt.json()).contains("\"until\" : null");
  }

  @Test
  void saysNothingOfChangesAtAFirstSubmission() throws Exception {
    assertThat(html(judged(aTable().alone(), finding("a", Severity.BLOCK, 1, ""))))
        .doesNotContain("与上次");
  }

  @Test
  void saysWhatChangedSinceTheProjectWasLastSubmitted() throws Exception {
    Judgement now =
        judged(
            aTable().alone(),
            finding("still-there", Severity.BLOCK, 1, "甲"),
            finding("came-now", Severity.BLOCK, 1, "乙"));
    List<Remark> then =
        List.of(remark("still-there", "甲"), remark("mended", "丙"), remark("mended", "丁"));
    Before before = new Before(JANUARY, then, Paper.NONE, false);
    assertThat(html(now, before))
        .contains("与上次（回执 363207-20250103-AAAAAAAA，2025-01-03）相比：已改好 2 处，新出现 1 处，仍有 1 处。")
        .contains("丙：当时有问题：mended")
        .contains("乙：有问题：came-now")
        .doesNotContain("另一版规则");
  }

  @Test
  void saysThatOtherRulesMayHaveMadeTheDifference() throws Exception {
    Paper older = new Paper(JANUARY.receiptNo(), JANUARY.day(), "2025.1");
    Before before = new Before(older, List.of(remark("a", "")), Paper.NONE, false);
    assertThat(html(judged(aTable().alone()), before)).contains("已改好 1 处", "另一版规则");
  }

  @Test
  void saysThatTheAcceptedTableStaysValidWhereTheNewOneIsSentBack() throws Exception {
    Before before = new Before(Paper.NONE, List.of(), JANUARY, false);
    Judgement sentBack = judged(aTable().alone(), finding("a", Severity.BLOCK, 1, ""));
    assertThat(html(sentBack, before))
        .contains("以前接收的表（回执 363207-20250103-AAAAAAAA，2025-01-03）在新表接收以前继续有效。")
        .doesNotContain("取代");
  }

  @Test
  void saysThatTheNewTableTakesThePlaceOfTheAcceptedOne() throws Exception {
    Before before = new Before(Paper.NONE, List.of(), JANUARY, true);
    assertThat(html(judged(aTable().alone()), before))
        .contains("取代以前接收的表（回执 363207-20250103-AAAAAAAA，2025-01-03）。")
        .doesNotContain("继续有效");
  }

  @Test
  void saysFewFindingsOfARuleOneByOneAndManyInATable() throws Exception {
    assertThat(html(many(3))).contains("需要处理的地方（3 处）").doesNotContain("共 3 处）");
    assertThat(html(many(4))).contains("需要处理的地方（4 处）", "（共 4 处）");
  }

  @Test
  void showsFiftyFindingsOfARuleAndSaysHowManyThereAre() throws Exception {
    assertThat(html(many(50))).contains("指标49<").doesNotContain("只列出前");
    assertThat(html(many(51)))
        .contains("指标49<", "只列出前 50 处，共 51 处", "需要处理的地方（51 处）")
        .doesNotContain("指标50<");
  }

  @Test
  void theJsonHasAllOfThem() throws Exception {
    assertThat(ADrop.receipt(drop(), many(51)).json()).contains("指标50");
  }

  @Test
  void textOfAFileIsEscaped() throws Exception {
    TargetTables hostile = aTable().withProject("<script>alert(1)</script>{0}").alone();
    Finding finding = finding("a", Severity.BLOCK, 1, "<img src=x onerror=y>");
    Before before =
        new Before(
            JANUARY,
            List.of(new Remark("b", "<b>", new Bilingual("<i>", "<i>"), true)),
            Paper.NONE,
            false);
    for (Language language : Language.values()) {
      Submission submission = ADrop.of(folder, language, "<u>'&\u202Ecod.txt");
      String html =
          ADrop.receipts()
              .write(
                  submission,
                  judged(hostile, finding),
                  new Past(Map.of(1, before)),
                  List.of(),
                  Bilingual.NONE)
              .html();
      assertThat(html)
          .doesNotContain("<script", "<img", "<b>", "<i>", "<u>", "\u202E")
          .contains("&lt;script&gt;alert(1)&lt;/script&gt;{0}");
    }
  }

  @Test
  void saysWhyTheFileDoesNotComeBackMarkedOnThePageAndInItsJson() throws Exception {
    Bilingual why = new Bilingual("<没有>批注", "no <comments>");
    Judgement judgement = judged(aTable().alone(), finding("a", Severity.BLOCK, 1, ""));
    Receipt zh = ADrop.receipts().write(drop(), judgement, Past.NONE, List.of(), why);
    assertThat(zh.html()).containsOnlyOnce("<p>&lt;没有&gt;批注</p>");
    assertThat(zh.json()).contains("\"zh\" : \"<没有>批注\"", "\"en\" : \"no <comments>\"");
    Submission english = ADrop.of(folder, Language.EN);
    assertThat(ADrop.receipts().write(english, judgement, Past.NONE, List.of(), why).html())
        .containsOnlyOnce("<p>no &lt;comments&gt;</p>");
    assertThat(ADrop.receipt(drop(), judgement).json()).contains("\"enclosed\" : null");
  }

  @Test
  void thePageOfTenThousandFormsIsBelowOneMegabyteAndSaysHowManyThereAre() throws Exception {
    TargetTables forms =
        ATargetTable.submission(
            IntStream.range(0, 10_000)
                .mapToObj(i -> aTable().withProject("<项目" + "&".repeat(60) + i + ">"))
                .toArray(ATargetTable[]::new));
    Finding[] findings =
        IntStream.rangeClosed(1, 10_000)
            .mapToObj(
                i -> finding("a", i == 9_999 ? Severity.BLOCK : Severity.EXPLAIN, i, "指标" + i))
            .toArray(Finding[]::new);
    Before before = new Before(JANUARY, List.of(remark("a", "丙")), Paper.NONE, false);
    Map<Integer, Before> past =
        IntStream.rangeClosed(1, 10_000).boxed().collect(Collectors.toMap(i -> i, i -> before));

    Receipt receipt =
        ADrop.receipts()
            .write(drop(), judged(forms, findings), new Past(past), List.of(), Bilingual.NONE);

    assertThat(receipt.html().getBytes(UTF_8).length).isBetween(100_000, 1_000_000);
    assertThat(receipt.html())
        .contains("共 10000 项，重的优先", "需要处理的地方（10000 处）", "指标9999<")
        .doesNotContain("指标9998<");
    assertThat(receipt.json()).contains("\"number\" : 10000", "指标9998");
  }

  private static Judgement many(int findings) {
    return judged(
        aTable().alone(),
        IntStream.range(0, findings)
            .mapToObj(i -> finding("void", Severity.BLOCK, 1, "指标" + i))
            .toArray(Finding[]::new));
  }

  private static Remark remark(String rule, String indicator) {
    return new Remark(rule, indicator, new Bilingual("当时有问题：" + rule, "was wrong: " + rule), true);
  }

  private String html(Judgement judgement, Before... before) throws Exception {
    Past past = new Past(before.length == 0 ? Map.of() : Map.of(1, Arrays.asList(before).get(0)));
    return ADrop.receipts().write(drop(), judgement, past, List.of(), Bilingual.NONE).html();
  }

  private Submission drop() throws Exception {
    return ADrop.of(folder, Language.ZH);
  }
}
