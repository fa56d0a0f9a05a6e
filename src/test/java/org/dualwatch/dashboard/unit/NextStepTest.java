package org.dualwatch.dashboard.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dualwatch.board.Day;
import org.dualwatch.board.Figure;
import org.dualwatch.board.FilingState;
import org.dualwatch.board.FindingCounts;
import org.dualwatch.board.FormNo;
import org.dualwatch.board.LampColours;
import org.dualwatch.board.Money;
import org.dualwatch.board.OpenCase;
import org.dualwatch.board.ProjectRow;
import org.dualwatch.board.UnitRow;
import org.dualwatch.board.WorkState;
import org.dualwatch.dashboard.Dashboard;
import org.dualwatch.finding.Language;
import org.dualwatch.page.Words;
import org.dualwatch.rule.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class NextStepTest {

  private static final Words ZH = Words.of(Dashboard.class, Language.ZH);
  private static final LocalDate TODAY = LocalDate.of(2025, 8, 1);

  @Test
  void withNothingToDoItIsSaidToo() {
    NextStep.Steps steps = NextStep.of(List.of());
    assertThat(steps.first().said(ZH)).isEqualTo("目前没有需要办理的事项。");
    assertThat(steps.first().when(ZH, TODAY)).isEmpty();
    assertThat(steps.more()).isEmpty();
  }

  @Test
  void whatIsDueFirstIsTheNextStep() {
    NextStep.Steps steps =
        NextStep.of(
            NextStep.ofProjects(
                List.of(
                    project("乙", WorkState.CHOICE, Day.of(TODAY.plusDays(3))),
                    project("甲", WorkState.SENT_BACK, Day.of(TODAY.plusDays(2))),
                    project("丙", WorkState.EXPLANATION, Day.NONE))));
    assertThat(steps.first().said(ZH)).isEqualTo("项目“甲”的表已退回，请按回执修改后重新报送。");
    assertThat(steps.first().when(ZH, TODAY)).isEqualTo("2025-08-03 前完成，还有 2 天。");
    assertThat(steps.more()).extracting(NextStep::about).containsExactly("乙", "丙");
  }

  @Test
  void onTheSameDayTheGraverOneIsTheNextStep() {
    Day day = Day.of(TODAY);
    List<NextStep> steps =
        NextStep.ofProjects(
            List.of(project("甲", WorkState.EXPLANATION, day), project("乙", WorkState.CHOICE, day)));
    assertThat(NextStep.of(steps).first().about()).isEqualTo("乙");
    assertThat(NextStep.of(steps).first().when(ZH, TODAY)).isEqualTo("今天（2025-08-01）截止。");
  }

  @Test
  void whatIsOverdueSaysSinceWhen() {
    NextStep step = new NextStep("sent-back", "甲", Day.of(TODAY.minusDays(1)), "");
    assertThat(step.isOverdue(TODAY)).isTrue();
    assertThat(step.isOverdue(TODAY.minusDays(1))).isFalse();
    assertThat(step.when(ZH, TODAY)).isEqualTo("应于 2025-07-31 前完成，已逾期 1 天。");
  }

  @ParameterizedTest
  @EnumSource(WorkState.class)
  void everythingThatAUnitCanDoHasItsSentence(WorkState state) {
    List<NextStep> steps = NextStep.ofProjects(List.of(project("甲", state, Day.NONE)));
    boolean forUnit = state.actor() == WorkState.Actor.UNIT || state == WorkState.ESCALATED;
    assertThat(steps).hasSize(forUnit ? 1 : 0);
    steps.forEach(step -> assertThat(step.said(ZH)).contains("甲"));
  }

  @Test
  void missingTablesAreSpokenOfSixtyDaysBeforeTheyAreDue() {
    UnitRow nothing = UnitsPage.nothing("363207", "");
    assertThat(year(nothing, Optional.of(TODAY.plusDays(60)))).hasSize(1);
    assertThat(year(nothing, Optional.of(TODAY.plusDays(61)))).isEmpty();
    assertThat(year(nothing, Optional.empty()).get(0).said(ZH)).isEqualTo("请报送 2026 年度的项目支出绩效目标表。");
  }

  @Test
  void aUnitThatHasFiledIsAskedForNoTables() {
    assertThat(year(unit(FilingState.ACCEPTED, 0), Optional.of(TODAY))).isEmpty();
    assertThat(year(unit(FilingState.ACCEPTED, 2), Optional.of(TODAY)).get(0).said(ZH))
        .startsWith("有 2 个文件没有读出");
  }

  @Test
  void aUnitIsLateFromTheDayAfterTheLast() {
    UnitRow nothing = UnitsPage.nothing("363207", "");
    assertThat(Standing.of(nothing, Optional.of(TODAY), TODAY)).isEqualTo(Standing.AWAITED);
    assertThat(Standing.of(nothing, Optional.of(TODAY), TODAY.plusDays(1)))
        .isEqualTo(Standing.OVERDUE);
    UnitRow filed = unit(FilingState.ACCEPTED, 0);
    assertThat(Standing.of(filed, Optional.of(TODAY), TODAY.plusDays(9))).isEqualTo(Standing.FILED);
    assertThat(Standing.of(filed, Optional.of(TODAY.minusDays(1)), TODAY)).isEqualTo(Standing.LATE);
    assertThat(Standing.of(filed, Optional.empty(), TODAY)).isEqualTo(Standing.FILED);
  }

  private static List<NextStep> year(UnitRow unit, Optional<LocalDate> due) {
    return NextStep.ofYear(unit, 2026, due, TODAY, "");
  }

  private static UnitRow unit(FilingState filing, int unread) {
    UnitRow nothing = UnitsPage.nothing("363207", "");
    return new UnitRow(
        nothing.code(),
        nothing.name(),
        filing,
        Day.of(TODAY),
        Day.of(TODAY),
        unread,
        1,
        nothing.byVerdict(),
        0,
        nothing.budget(),
        nothing.spent(),
        nothing.lights(),
        0,
        0,
        0,
        0);
  }

  private static ProjectRow project(String name, WorkState state, Day due) {
    Figure none = Figure.UNKNOWN;
    return new ProjectRow(
        "0123456789abcdef",
        "363207",
        "",
        2025,
        name,
        "",
        FormNo.NONE,
        Day.NONE,
        1,
        Verdict.ACCEPTED,
        false,
        FormNo.NONE,
        FormNo.NONE,
        FindingCounts.NONE,
        FindingCounts.NONE,
        new Money(none, none, none, none, none, none),
        LampColours.DARK,
        OpenCase.NONE,
        state,
        due);
  }
}
