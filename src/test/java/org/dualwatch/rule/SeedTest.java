package org.dualwatch.rule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.dualwatch.finding.Finding;
import org.dualwatch.target.TargetTables;
import org.junit.jupiter.api.Test;

/**
 * Ten real tables of one unit. People who know the field went through them and wrote down what a
 * reviewer would remark on, table by table: all of that is found, and nothing else.
 */
final class SeedTest {

  private final TargetTables seed = Seed.tables();

  private final Judgement judgement =
      RuleBook.standard().judge(seed, new Circumstances("363207", LocalDate.of(2025, 3, 1)));

  @Test
  void findsWhatReviewersFoundAndNothingElse() throws IOException {
    assertThat(judgement.faults()).isEmpty();
    assertThat(judgement.findings())
        .extracting(SeedTest::spot)
        .containsExactlyInAnyOrderElementsOf(remarks());
  }

  @Test
  void decidesTableByTable() {
    assertThat(seed.tables())
        .filteredOn(table -> judgement.of(table) != Verdict.ACCEPTED)
        .extracting(table -> table.number() + " " + judgement.of(table))
        .containsExactly(
            "2 EXPLANATION_DUE", "3 SENT_BACK", "8 EXPLANATION_DUE", "9 EXPLANATION_DUE");
  }

  /** Table, rule, and the indicator where it is about one. */
  private static String spot(Finding finding) {
    return (finding.subject().table() + " " + finding.rule() + " " + finding.subject().indicator())
        .strip();
  }

  /** The remarks, one a line, written by hand. */
  private static List<String> remarks() throws IOException {
    try (InputStream remarks =
        Objects.requireNonNull(SeedTest.class.getResourceAsStream("seed-remarks.txt"))) {
      return new String(remarks.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    }
  }
}
