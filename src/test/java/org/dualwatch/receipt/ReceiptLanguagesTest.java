package org.dualwatch.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dualwatch.receipt.ADrop.finding;
import static org.dualwatch.receipt.ADrop.judged;
import static org.dualwatch.target.ATargetTable.aTable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dualwatch.correction.Choice;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Language;
import org.dualwatch.finding.Severity;
import org.dualwatch.finding.Waiver;
import org.dualwatch.intake.FiledAs;
import org.dualwatch.intake.Submission;
import org.dualwatch.page.Words;
import org.dualwatch.rule.Judgement;
import org.dualwatch.rule.RuleBook;
import org.dualwatch.rule.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A receipt is complete in both languages. */
final class ReceiptLanguagesTest {

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}|[，。；：（）【】“”、]");
  private static final Pattern QUOTED = Pattern.compile("<span lang=\"zh-CN\">[^<]*</span>");
  private static final Pattern STYLE = Pattern.compile("(?s)<style>.*?</style>");
  private static final Pattern SAID = Pattern.compile("words\\.say\\(\"([a-z.-]+)\"[,)]");
  private static final Paper EARLIER =
      new Paper("363207-20250103-AAAAAAAA", LocalDate.of(2025, 1, 3), "2025.1");

  @TempDir private Path folder;

  @Test
  void bothLanguagesHaveTheSameWords() {
    assertThat(Words.of(ReceiptWriter.class, Language.EN).keys())
        .isEqualTo(Words.of(ReceiptWriter.class, Language.ZH).keys());
  }

  @Test
  void bothLanguagesHaveTheSameGaps() {
    for (String key : Words.of(ReceiptWriter.class, Language.ZH).keys()) {
      assertThat(gaps(Language.EN, key)).as(key).isEqualTo(gaps(Language.ZH, key));
    }
  }

  @Test
  void englishWordsAreEnglish() {
    Words english = Words.of(ReceiptWriter.class, Language.EN);
    for (String key : english.keys()) {
      assertThat(HAN.matcher(english.say(key, "", "", "")).find()).as(key).isFalse();
    }
  }

  @Test
  void everyWordThatTemplatesSayIsThere() throws Exception {
    Set<String> said = new TreeSet<>();
    for (String template : List.of("receipt", "receipt-again", "receipt-parts")) {
      Matcher words = SAID.matcher(resource("/org/dualwatch/templates/" + template + ".ftlh"));
      while (words.find()) {
        said.add(words.group(1));
      }
    }
    assertThat(said).isNotEmpty();
    assertThat(Words.of(ReceiptWriter.class, Language.ZH).keys()).containsAll(said);
  }

  @Test
  void everyWordOfAnEnumIsThere() {
    Set<String> words = Words.of(ReceiptWriter.class, Language.ZH).keys();
    for (Result result : Result.values()) {
      assertThat(words).contains("result." + result.id());
    }
    for (Verdict verdict : Verdict.values()) {
      assertThat(words).contains("verdict." + verdict.id());
    }
    for (Severity severity : Severity.values()) {
      assertThat(words).contains("severity." + severity.id());
    }
    for (Choice choice : Choice.values()) {
      assertThat(words).contains("choice." + choice.id());
    }
    for (Entry.Kind kind : Entry.Kind.values()) {
      assertThat(words).contains("kind." + kind.id());
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyOutcomeIsSaidInTheUnitsLanguage(Language language) throws Exception {
    for (Map.Entry<String, Receipt> receipt : everyOutcome(language).entrySet()) {
      String html = receipt.getValue().html();
      assertThat(html).as(receipt.getKey()).contains(language == Language.ZH ? "回执" : "Receipt");
      String own = QUOTED.matcher(STYLE.matcher(html).replaceAll("")).replaceAll("");
      assertThat(HAN.matcher(own).find())
          .as("%s in %s: %s", receipt.getKey(), language, own)
          .isEqualTo(language == Language.ZH);
    }
  }

  @Test
  void theLanguageChangesNothingInTheJsonButThePage() throws Exception {
    Judgement judgement = judged(aTable().alone(), finding("a", Severity.BLOCK, 1, "甲"));
    String zh = ADrop.receipt(ADrop.of(folder, Language.ZH), judgement).json();
    String en = ADrop.receipt(ADrop.of(folder, Language.EN), judgement).json();
    assertThat(withoutHash(en)).isEqualTo(withoutHash(zh));
  }

  @Test
  void aSentenceThatIsOnlyInChineseIsQuoted() throws Exception {
    Finding own = finding("own-rule", Severity.BLOCK, 1, "甲");
    Finding chinese =
        new Finding(
            own.rule(),
            own.severity(),
            own.outcome(),
            own.subject(),
            own.evidence(),
            new Bilingual("只有中文", ""),
            own.fix(),
            own.basis());
    Submission submission = ADrop.of(folder, Language.EN);
    assertThat(ADrop.receipt(submission, judged(aTable().alone(), chinese)).html())
        .contains("<span lang=\"zh-CN\">只有中文</span>");
  }

  private Map<String, Receipt> everyOutcome(Language language) throws Exception {
    Submission submission = ADrop.of(folder, language);
    Map<String, Receipt> receipts = new LinkedHashMap<>();
    List<Finding> all = new ArrayList<>();
    all.add(finding("blocking", Severity.BLOCK, 1, "甲"));
    all.add(finding("following", Severity.BLOCK, 1, "甲").causedBy("blocking"));
    IntStream.range(0, 60).forEach(i -> all.add(finding("many", Severity.EXPLAIN, 2, "乙" + i)));
    all.add(finding("noting", Severity.NOTE, 1, ""));
    all.add(finding("noting", Severity.NOTE, 2, "丙"));
    all.add(
        finding("waived", Severity.BLOCK, 2, "丁")
            .waivedBy(
                new Waiver("waived", "363207", "项目", "理由", "批准人", LocalDate.of(2026, 12, 31))));
    Before before =
        new Before(EARLIER, List.of(remark("blocking"), remark("mended")), EARLIER, false);
    Judgement partly = judged(ADrop.twoTables(), all.toArray(Finding[]::new));
    Past past = new Past(Map.of(1, before, 2, new Before(EARLIER, List.of(), EARLIER, true)));
    receipts.put(
        "partly",
        ADrop.signedReceipts().write(submission, partly, past, List.of(), Bilingual.NONE));
    receipts.put("accepted", ADrop.receipt(submission, judged(aTable().alone())));
    Bilingual enclosed = new Bilingual("没有加批注", "There are no comments");
    receipts.put("enclosed", ADrop.receipts().write(submission, partly, past, List.of(), enclosed));
    Finding explain = finding("a", Severity.EXPLAIN, 1, "");
    receipts.put("due", ADrop.receipt(submission, judged(aTable().alone(), explain)));
    Finding block = finding("a", Severity.BLOCK, 1, "");
    receipts.put(
        "sent back", ADrop.receipt(submission, judged(aTable().withoutProject().alone(), block)));
    receipts.put("unreadable", ADrop.receipt(submission, ADrop.unreadable()));
    receipts.put(
        "undecided",
        ADrop.receipt(submission, RuleBook.standard().undecided(new IllegalStateException("x"))));
    for (ACase one : ACase.values()) {
      receipts.put("case " + one, ADrop.receipt(submission, one.judgement(), one.build()));
    }
    for (boolean wasRead : new boolean[] {true, false}) {
      FiledAs first = new FiledAs("363207", LocalDate.of(2025, 1, 9), submission.sha256(), wasRead);
      receipts.put("again " + wasRead, ADrop.receipts().alreadyReceived(submission, first));
    }
    return receipts;
  }

  private static Remark remark(String rule) {
    return new Remark(rule, "甲", new Bilingual("当时", "then"), true);
  }

  private static Set<String> gaps(Language language, String key) {
    Set<String> gaps = new TreeSet<>();
    Matcher said =
        Pattern.compile("<(\\d)>")
            .matcher(Words.of(ReceiptWriter.class, language).say(key, "<0>", "<1>", "<2>"));
    while (said.find()) {
      gaps.add(said.group(1));
    }
    return gaps;
  }

  private static String withoutHash(String json) {
    return json.replaceAll("(?s)\"page\" : \\{.*?}", "");
  }

  private static String resource(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(ReceiptLanguagesTest.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
