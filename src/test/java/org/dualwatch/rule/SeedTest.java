package org.dualwatch.rule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Objects;
import org.dualwatch.finding.Severity;
import org.dualwatch.target.ATargetTable;
import org.dualwatch.target.TargetTables;
import org.junit.jupiter.api.Test;

/**
 * Ten real tables of one unit: what is wrong in them is known, and nothing else may be reported.
 */
final class SeedTest {

  @Test
  void reportsWhatIsWrongInRealTablesAndNothingElse() throws IOException {
    Judgement judgement =
        RuleBook.standard().judge(seed(), new Circumstances("363207", LocalDate.of(2025, 3, 1)));

    assertThat(judgement.faults()).isEmpty();
    assertThat(judgement.findings())
        .filteredOn(finding -> finding.severity() != Severity.NOTE)
        .extracting(
            finding ->
                "%d %s %s"
                    .formatted(
                        finding.subject().table(), finding.rule(), finding.evidence().found()))
        .containsExactly(
            "2 quantity-without-comparator 1年",
            "3 indicator-named-like-level2 服务对象满意度指标",
            "9 goal-ends-unfinished …富百姓群众精神文化生活，");
  }

  @Test
  void notesTheDescriptionsOncePerTable() throws IOException {
    Judgement judgement =
        RuleBook.standard().judge(seed(), new Circumstances("363207", LocalDate.of(2025, 3, 1)));

    assertThat(judgement.findings())
        .filteredOn(finding -> finding.rule().equals("description-repeats-name"))
        .extracting(finding -> finding.subject().table() + " " + finding.evidence().found())
        .containsExactly(
            "1 9/9", "2 8/8", "3 7/7", "4 7/7", "5 6/6", "6 7/7", "7 7/7", "8 14/14", "9 9/9",
            "10 6/6");
    assertThat(judgement.findings()).hasSize(13);
  }

  @Test
  void decidesTableByTable() throws IOException {
    TargetTables seed = seed();
    Judgement judgement =
        RuleBook.standard().judge(seed, new Circumstances("363207", LocalDate.of(2025, 3, 1)));

    assertThat(seed.tables())
        .filteredOn(table -> judgement.of(table) != Verdict.ACCEPTED)
        .extracting(table -> table.number() + " " + judgement.of(table))
        .containsExactly("2 EXPLANATION_DUE", "3 SENT_BACK", "9 EXPLANATION_DUE");
  }

  private static TargetTables seed() throws IOException {
    try (InputStream seed = Objects.requireNonNull(SeedTest.class.getResourceAsStream("seed.md"))) {
      return ATargetTable.submission(
          PageExample.all("seed", new String(seed.readAllBytes(), UTF_8)).stream()
              .flatMap(example -> example.builders().stream())
              .toArray(ATargetTable[]::new));
    }
  }
}
