package org.dualwatch.office;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dualwatch.target.ATargetTable.aTable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Outcome;
import org.dualwatch.rule.Judgement;
import org.dualwatch.rule.Profile;
import org.dualwatch.rule.RuleBook;
import org.dualwatch.rule.Verdict;
import org.dualwatch.rule.Waivers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WaiverReaderTest {

  private static final RuleBook BOOK = RuleBook.standard();
  private static final String ONE =
      """
      - rule: budget-differs-from-funds
        unit: 363207        # a code with leading zeros is a text all the same
        project: 群众艺术馆免费开放补助经费
        reason: 上级追加资金，正在调整预算
        approver: 预算科 张三
        until: 2025-06-30
      """;

  @TempDir private Path folder;

  @Test
  void readsWhatIsLetPass() throws Exception {
    RuleBook book = RuleBook.of(Profile.STANDARD, read(ONE));
    Judgement judgement =
        book.judge(aTable().withBudget("120.00", "110.00", "").alone(), LocalDate.of(2025, 3, 1));

    assertThat(judgement.findings())
        .filteredOn(finding -> finding.outcome() == Outcome.WAIVED)
        .singleElement()
        .satisfies(f -> assertThat(f.waiver().approver()).isEqualTo("预算科 张三"))
        .satisfies(f -> assertThat(f.waiver().until()).isEqualTo("2025-06-30"));
    assertThat(judgement.findings()).extracting(Finding::rule).doesNotContain(Waivers.UNUSED);
    assertThat(judgement.overall()).isEqualTo(Verdict.ACCEPTED);
  }

  @Test
  void aHomeNeedNotHaveSuchAFile() throws Exception {
    assertThat(WaiverReader.readIfThere(folder.resolve("waivers.yaml"), BOOK))
        .isSameAs(Waivers.NONE);
    assertThatThrownBy(() -> WaiverReader.read(folder.resolve("waivers.yaml"), BOOK))
        .hasMessageContaining("没有这个文件");
  }

  @ParameterizedTest
  @CsvSource({"rule", "unit", "project", "reason", "approver", "until"})
  void everythingIsRequired(String key) {
    String others =
        ONE.lines()
            .map(line -> line.substring(2))
            .filter(line -> !line.startsWith(key + ":"))
            .collect(joining("\n  ", "- ", "\n"));
    assertRefused(others, "缺少“" + key + "”");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rule: budget | rule: bugdet | 'budget-differs-from-funds'",
        "reason: | raeson: | 'reason'",
        "until: 2025-06-30 | until: 2025-06-31 | 不是日期",
        "until: 2025-06-30 | until: | 没有填写",
      })
  void namesTheLineAndTheNearest(String right, String wrong, String message) {
    assertRefused(ONE.replace(right, wrong), message);
  }

  @Test
  void refusesWhatIsNoList() {
    assertRefused("rule: budget-differs-from-funds", "列表");
  }

  @Test
  void refusesTheSameTwice() {
    assertRefused(ONE + ONE.replace("06-30", "12-31"), "第 7 行：同一规则、单位和项目的豁免写了两次");
  }

  private Waivers read(String text) throws Exception {
    return WaiverReader.read(Files.writeString(folder.resolve("waivers.yaml"), text), BOOK);
  }

  private void assertRefused(String text, String message) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(WrongOfficeFileException.class)
        .hasMessageContaining("waivers.yaml")
        .hasMessageContaining(message);
  }
}
