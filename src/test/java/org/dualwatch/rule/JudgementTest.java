package org.dualwatch.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dualwatch.target.ATargetTable.aTable;
import static org.dualwatch.target.ATargetTable.submission;

import java.util.List;
import java.util.stream.Stream;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Outcome;
import org.dualwatch.finding.Place;
import org.dualwatch.finding.Severity;
import org.dualwatch.finding.Subject;
import org.dualwatch.target.TargetTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JudgementTest {

  private final TargetTables tables = submission(aTable(), aTable().withProject("另一项目"));

  @ParameterizedTest
  @CsvSource({
    "BLOCK, VIOLATED, SENT_BACK",
    "EXPLAIN, VIOLATED, EXPLANATION_DUE",
    "NOTE, VIOLATED, ACCEPTED",
    "BLOCK, NOT_EVALUATED, ACCEPTED",
    "EXPLAIN, NOT_EVALUATED, ACCEPTED",
  })
  void decidesBySeverityAndOutcome(Severity severity, Outcome outcome, Verdict verdict) {
    assertThat(verdicts(judgement(finding(2, severity, outcome))))
        .containsExactly(Verdict.ACCEPTED, verdict);
    assertThat(judgement(finding(2, severity, outcome)).overall()).isEqualTo(verdict);
  }

  @Test
  void letsAFindingAboutTheFileDecideEveryTable() {
    assertThat(verdicts(judgement(finding(0, Severity.BLOCK, Outcome.VIOLATED))))
        .containsExactly(Verdict.SENT_BACK, Verdict.SENT_BACK);
  }

  @Test
  void letsTheGravestDecide() {
    assertThat(
            judgement(
                    finding(1, Severity.BLOCK, Outcome.VIOLATED),
                    finding(1, Severity.EXPLAIN, Outcome.VIOLATED))
                .overall())
        .isEqualTo(Verdict.SENT_BACK);
  }

  @Test
  void leavesEveryTableUndecidedWhereARuleFailed() {
    Fault fault = new Fault("some-rule", new IllegalStateException("on purpose"));
    Judgement judgement =
        new Judgement(
            tables, List.of(finding(1, Severity.BLOCK, Outcome.VIOLATED)), List.of(fault));

    assertThat(verdicts(judgement)).containsExactly(Verdict.UNDECIDED, Verdict.UNDECIDED);
    assertThat(judgement.overall()).isEqualTo(Verdict.UNDECIDED);
    assertThat(judgement.overall().accepted()).isFalse();
  }

  @Test
  void countsProblemsButNotWhatCouldNotBeTold() {
    Judgement judgement =
        judgement(
            finding(1, Severity.BLOCK, Outcome.VIOLATED),
            finding(2, Severity.BLOCK, Outcome.NOT_EVALUATED),
            finding(2, Severity.NOTE, Outcome.VIOLATED));

    assertThat(judgement.violations(Severity.BLOCK)).isEqualTo(1);
    assertThat(judgement.violations(Severity.EXPLAIN)).isZero();
    assertThat(judgement.findingsOf(2)).hasSize(2);
    assertThat(judgement.findingsOf(0)).isEmpty();
  }

  private Judgement judgement(Finding... findings) {
    return new Judgement(tables, List.of(findings), List.of());
  }

  private List<Verdict> verdicts(Judgement judgement) {
    return Stream.of(0, 1).map(each -> judgement.of(tables.tables().get(each))).toList();
  }

  private static Finding finding(int table, Severity severity, Outcome outcome) {
    return new Finding(
        "some-rule",
        severity,
        outcome,
        new Subject(table, "", "", Place.WHOLE_FILE),
        Evidence.NONE,
        Bilingual.NONE,
        Bilingual.NONE,
        "");
  }
}
