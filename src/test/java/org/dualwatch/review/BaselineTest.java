package org.dualwatch.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is new against an earlier check. */
final class BaselineTest {

  @Test
  void leavesOutAllThatIsKnown() throws IOException {
    Reviewed left = baseline(Reviewing.sample()).unknown(Reviewing.sample());
    assertThat(left.findings()).isEmpty();
    assertThat(left.known()).isEqualTo(Reviewing.sample().findings().size());
    assertThat(left.hasViolationFrom(Severity.NOTE)).isFalse();
    assertThat(left.judgement().overall()).isEqualTo(Reviewing.sample().judgement().overall());
  }

  @Test
  void keepsWhatIsNewEvenWhereItIsLikeSomethingKnown() throws IOException {
    Finding one = Reviewing.finding("value-unread", Severity.BLOCK, 1, "a", "b");
    Finding elsewhere = Reviewing.finding("value-unread", Severity.BLOCK, 1, "c", "b");
    Baseline baseline = baseline(Reviewing.with(List.of(one)));
    assertThat(baseline.unknown(Reviewing.with(List.of(one, one, elsewhere))).findings())
        .containsExactly(one, elsewhere);
  }

  @Test
  void isKeptFileByFile() throws IOException {
    Reviewed other = new Reviewed("b.docx", Reviewing.SHA256, Reviewing.sample().judgement());
    assertThat(baseline(Reviewing.sample()).unknown(other).known()).isZero();
  }

  @Test
  void whatWasWaivedThenIsNewsNow() throws IOException {
    Finding waived = Reviewing.groups().findings().get(2);
    Finding again = Reviewing.finding("goal-ends-unfinished", Severity.EXPLAIN, 2, "", "丙");
    assertThat(
            baseline(Reviewing.with(List.of(waived)))
                .unknown(Reviewing.with(List.of(again)))
                .findings())
        .containsExactly(again);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no JSON", "{}", "[1]", "{\"file\": \"a\", \"findings\": []}"})
  void isNothingElseThanWhatCheckPrints(String text) {
    assertThatThrownBy(() -> Baseline.of(List.of(text))).isInstanceOf(BaselineException.class);
  }

  @Test
  void isNeverMadeWithABaseline() throws IOException {
    Reviewed left = baseline(Reviewing.sample()).unknown(Reviewing.sample());
    assertThatThrownBy(() -> baseline(left)).hasMessageContaining("内容不全");
  }

  private static Baseline baseline(Reviewed... files) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Reviewed file : files) {
      lines.add(Reviewing.printed(Reviews::json, file).strip());
    }
    return Baseline.of(lines);
  }
}
