package org.dualwatch.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dualwatch.target.ATargetTable.aTable;
import static org.dualwatch.target.ATargetTable.submission;

import java.time.LocalDate;
import java.util.List;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Outcome;
import org.dualwatch.finding.Waiver;
import org.dualwatch.target.ATargetTable;
import org.dualwatch.target.TargetTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WaiversTest {

  private static final LocalDate LAST = LocalDate.of(2025, 6, 30);
  private static final String UNIT = "363207";
  private static final String PROJECT = "群众艺术馆免费开放补助经费";
  private static final Waiver WAIVER =
      new Waiver("budget-differs-from-funds", UNIT, PROJECT, "调整中", "张三", LAST);

  private final RuleBook book = RuleBook.of(Profile.STANDARD, new Waivers(List.of(WAIVER)));

  @Test
  void acceptsATableWhoseOneProblemIsWaived() {
    Judgement judgement = book.judge(wrong().alone(), LAST);

    assertThat(judgement.findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.outcome()).isEqualTo(Outcome.WAIVED))
        .satisfies(finding -> assertThat(finding.waiver()).isEqualTo(WAIVER));
    assertThat(judgement.overall()).isEqualTo(Verdict.ACCEPTED);
    assertThat(judgement.waived()).isOne();
  }

  @ParameterizedTest
  @CsvSource({
    "2025-06-29, ACCEPTED, ''",
    "2025-06-30, ACCEPTED, ''",
    "2025-07-01, SENT_BACK, waiver-expired"
  })
  void holdsUntilItsLastDayIncluded(LocalDate day, Verdict verdict, String note) {
    Judgement judgement = book.judge(wrong().alone(), day);

    assertThat(judgement.overall()).isEqualTo(verdict);
    assertThat(judgement.findings())
        .extracting(Finding::rule)
        .contains("budget-differs-from-funds")
        .filteredOn(rule -> rule.startsWith("waiver-"))
        .isEqualTo(note.isEmpty() ? List.of() : List.of(note));
  }

  @Test
  void saysThatNothingWasFoundForIt() {
    Judgement judgement = book.judge(aTable().alone(), LAST);

    assertThat(rules(judgement)).containsExactly("waiver-unused");
    assertThat(judgement.overall()).isEqualTo(Verdict.ACCEPTED);
  }

  @Test
  void isNotUnusedWhereTheRuleCouldNotTell() {
    assertThat(rules(book.judge(aTable().withBudget("120.00", "", "").alone(), LAST)))
        .containsExactly("budget-differs-from-funds");
  }

  @Test
  void doesNotConcernAnotherProject() {
    TargetTables tables = submission(wrong(), wrong().withProject("另一项目"));
    Judgement judgement = book.judge(tables, LAST);

    assertThat(tables.tables())
        .extracting(judgement::of)
        .containsExactly(Verdict.ACCEPTED, Verdict.SENT_BACK);
  }

  @Test
  void doesNotConcernAnotherUnit() {
    Judgement judgement =
        book.judge(wrong().withUnit("363208", "另一单位").alone(), new Circumstances("363208", LAST));

    assertThat(rules(judgement)).containsExactly("budget-differs-from-funds");
    assertThat(judgement.overall()).isEqualTo(Verdict.SENT_BACK);
  }

  @Test
  void theFolderSaysWhoseTableItIs() {
    assertThat(book.judge(wrong().alone(), new Circumstances(UNIT, LAST)).overall())
        .isEqualTo(Verdict.ACCEPTED);
    assertThat(book.judge(wrong().alone(), new Circumstances("363208", LAST)).overall())
        .isEqualTo(Verdict.SENT_BACK);
  }

  @Test
  void letsPassWhatOnlyFollowsFromWhatIsWaived() {
    TargetTables tables = wrong().alone();
    Finding other =
        RuleBook.standard().judge(wrong().withGoals("保障运行，").alone(), LAST).findingsOf(1).get(1);

    List<Finding> applied =
        new Waivers(List.of(WAIVER))
            .applied(
                List.of(other.causedBy(WAIVER.rule()), other), tables, new Circumstances("", LAST));

    assertThat(applied)
        .extracting(Finding::outcome)
        .containsExactly(Outcome.WAIVED, Outcome.VIOLATED);
  }

  @Test
  void doesNotConcernAnotherRule() {
    Judgement judgement = book.judge(wrong().withGoals("保障运行，").alone(), LAST);

    assertThat(judgement.overall()).isEqualTo(Verdict.EXPLANATION_DUE);
  }

  private static ATargetTable wrong() {
    return aTable().withBudget("120.00", "110.00", "");
  }

  private static List<String> rules(Judgement judgement) {
    return judgement.findings().stream().map(Finding::rule).toList();
  }
}
