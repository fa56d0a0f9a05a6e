package org.dualwatch.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dualwatch.correction.Cases.AUGUST;
import static org.dualwatch.correction.Cases.CHOOSE_BY;
import static org.dualwatch.correction.Cases.NOVEMBER;
import static org.dualwatch.correction.Cases.OCTOBER;
import static org.dualwatch.correction.Cases.OPENED;
import static org.dualwatch.correction.Cases.SEPTEMBER;
import static org.dualwatch.correction.Cases.answer;
import static org.dualwatch.correction.Cases.answered;
import static org.dualwatch.correction.Cases.green;
import static org.dualwatch.correction.Cases.light;
import static org.dualwatch.correction.Cases.opened;
import static org.dualwatch.correction.Cases.red;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dualwatch.correction.CaseEvent.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ProcedureTest {

  private static final LocalDate LATER = LocalDate.of(2025, 10, 9);

  private final Procedure procedure = Cases.procedure();

  @Test
  void aRedLightOpensACaseWithTenWorkingDaysToChoose() {
    CorrectionCase opened = opened();

    assertThat(opened.state()).isEqualTo(State.OPEN);
    assertThat(opened.chooseBy()).isEqualTo(CHOOSE_BY);
    assertThat(opened.warningsInARow()).isEqualTo(1);
    assertThat(opened.events()).extracting(CaseEvent::kind).containsExactly(Kind.OPENED, Kind.RED);
    assertThat(opened.id()).matches("ZG-2025-[0-9A-F]{10}");
    assertThat(opened.events().get(0).message().zh())
        .isEqualTo(
            "项目“惠民演出”（案件 " + opened.id() + "）截至2025年8月31日亮红灯，需要整改；请在2025年9月15日前（含当日）选择处理方式。");
  }

  @Test
  void aLightThatIsNotRedOpensNone() {
    assertThat(procedure.open(List.of(), green(AUGUST), OPENED)).isEmpty();
  }

  @Test
  void aSecondRedLightOpensNoSecondCase() {
    assertThat(procedure.open(List.of(opened()), red(SEPTEMBER), LATER)).isEmpty();
  }

  @Test
  void theSameLightOpensTheSameCase() {
    assertThat(procedure.open(List.of(), red(AUGUST), OPENED)).contains(opened());
  }

  @Test
  void anotherProjectAndAnotherDayHaveCasesOfTheirOwn() {
    assertThat(List.of(red(AUGUST), red(SEPTEMBER), light("图书购置", AUGUST, true)))
        .extracting(CaseId::of)
        .doesNotHaveDuplicates();
    assertThat(procedure.open(List.of(opened()), light("图书购置", AUGUST, true), OPENED)).isPresent();
  }

  @Test
  void warningsInARowAreCountedAndTheThirdIsMarked() {
    CorrectionCase second = opened().with(procedure.follow(opened(), red(SEPTEMBER), LATER));
    List<CaseEvent> events = procedure.follow(second, red(OCTOBER), LATER);

    assertThat(second.warningsInARow()).isEqualTo(2);
    assertThat(second.isRepeated()).isFalse();
    assertThat(events).extracting(CaseEvent::kind).containsExactly(Kind.RED, Kind.REPEATED);
    assertThat(second.with(events).warningsInARow()).isEqualTo(3);
    assertThat(second.with(events).isRepeated()).isTrue();
  }

  @Test
  void theFourthWarningIsNotMarkedAgain() {
    CorrectionCase open = opened();
    for (LocalDate month : List.of(SEPTEMBER, OCTOBER, NOVEMBER)) {
      open = open.with(procedure.follow(open, red(month), LATER));
    }

    assertThat(open.warningsInARow()).isEqualTo(4);
    assertThat(open.events()).filteredOn(event -> event.kind() == Kind.REPEATED).hasSize(1);
  }

  @Test
  void aRunThatIsNotRedBreaksTheRow() {
    CorrectionCase open = opened();
    open = open.with(procedure.follow(open, green(SEPTEMBER), LATER));
    assertThat(open.warningsInARow()).isZero();
    assertThat(open.state()).isEqualTo(State.OPEN);

    open = open.with(procedure.follow(open, red(OCTOBER), LATER));
    assertThat(open.warningsInARow()).isEqualTo(1);
  }

  @Test
  void aRunOfTheSameDayOrAnEarlierOneChangesNothing() {
    assertThat(procedure.follow(opened(), green(AUGUST), LATER)).isEmpty();
    assertThat(procedure.follow(opened(), green(AUGUST.minusDays(1)), LATER)).isEmpty();
    assertThat(procedure.follow(opened(), green(AUGUST.plusDays(1)), LATER)).hasSize(1);
  }

  @Test
  void aCaseClosesWithTheFirstRunAfterTheMeasuresThatIsNotRed() {
    CorrectionCase reported = answered(Choice.CONTINUE, "九月底前完成采购");
    assertThat(reported.state()).isEqualTo(State.MEASURES_REPORTED);

    CorrectionCase stillRed = reported.with(procedure.follow(reported, red(SEPTEMBER), LATER));
    assertThat(stillRed.state()).isEqualTo(State.MEASURES_REPORTED);

    CorrectionCase closed = stillRed.with(procedure.follow(stillRed, green(OCTOBER), LATER));
    assertThat(closed.state()).isEqualTo(State.CLOSED);
    assertThat(procedure.follow(closed, red(NOVEMBER), LATER)).isEmpty();
    assertThat(procedure.due(closed, NOVEMBER)).isEmpty();
    assertThat(procedure.answered(closed, answer(closed, Choice.CANCEL, "停"), "R9", NOVEMBER))
        .isEmpty();
  }

  @Test
  void aChoiceAloneClosesNothing() {
    CorrectionCase chosen = answered(Choice.CONTINUE, "");

    assertThat(chosen.with(procedure.follow(chosen, green(SEPTEMBER), LATER)).state())
        .isEqualTo(State.CHOSEN);
  }

  @Test
  void afterAClosedCaseALaterRedLightOpensAnother() {
    CorrectionCase reported = answered(Choice.CONTINUE, "九月底前完成采购");
    CorrectionCase closed = reported.with(procedure.follow(reported, green(SEPTEMBER), LATER));

    assertThat(procedure.open(List.of(closed), red(SEPTEMBER), LATER)).isEmpty();
    assertThat(procedure.open(List.of(closed), red(OCTOBER), LATER))
        .hasValueSatisfying(
            another -> {
              assertThat(another.id()).isNotEqualTo(closed.id());
              assertThat(another.warningsInARow()).isEqualTo(1);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "2025-09-09, ",
    "2025-09-10, ZG.reminder.choose",
    "2025-09-15, ZG.reminder.choose",
    "2025-09-16, ZG.escalation.choose"
  })
  void theChoiceIsRemindedOfThreeDaysBeforeItsLastDayAndEscalatedAfterIt(
      LocalDate day, String event) {
    String expected = event == null ? "" : event.replace("ZG", opened().id());

    assertThat(procedure.due(opened(), day))
        .extracting(CaseEvent::id)
        .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-09-16, ",
    "2025-09-17, ZG.reminder.measures",
    "2025-09-22, ZG.reminder.measures",
    "2025-09-23, ZG.escalation.measures"
  })
  void theMeasuresAreDueFifteenWorkingDaysAfterTheChoice(LocalDate day, String event) {
    CorrectionCase chosen = answered(Choice.CONTINUE, "");
    String expected = event == null ? "" : event.replace("ZG", chosen.id());

    assertThat(chosen.state()).isEqualTo(State.CHOSEN);
    assertThat(chosen.measuresBy()).contains(LocalDate.of(2025, 9, 22));
    assertThat(procedure.due(chosen, day))
        .extracting(CaseEvent::id)
        .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
  }

  @Test
  void whatIsDueIsSaidOnce() {
    CorrectionCase reminded = opened().with(procedure.due(opened(), CHOOSE_BY));
    CorrectionCase escalated = reminded.with(procedure.due(reminded, CHOOSE_BY.plusDays(1)));

    assertThat(procedure.due(reminded, CHOOSE_BY)).isEmpty();
    assertThat(escalated.state()).isEqualTo(State.ESCALATED);
    assertThat(procedure.due(escalated, CHOOSE_BY.plusDays(30))).isEmpty();
    assertThat(procedure.due(escalated, CHOOSE_BY)).isEmpty();
  }

  @Test
  void anAnswerOnTheLastDayIsInTime() {
    assertThat(answeredOn(opened(), CHOOSE_BY).isAnsweredLate()).isFalse();
    assertThat(answeredOn(opened(), CHOOSE_BY.plusDays(1)).isAnsweredLate()).isTrue();
  }

  @Test
  void aLateAnswerAfterEscalationIsAcceptedAndSaidToBeLate() {
    CorrectionCase escalated = opened().with(procedure.due(opened(), LATER));
    CorrectionCase chosen = answeredOn(escalated, LATER);

    assertThat(chosen.state()).isEqualTo(State.CHOSEN);
    assertThat(chosen.measuresBy()).contains(LocalDate.of(2025, 10, 30));
    assertThat(chosen.isAnsweredLate()).isTrue();
    assertThat(chosen.events().get(chosen.events().size() - 1).message().zh()).contains("逾期");
    assertThat(chosen.with(procedure.due(chosen, NOVEMBER)).state()).isEqualTo(State.ESCALATED);
  }

  @Test
  void measuresAfterTheirLastDayAreAcceptedAndLate() {
    CorrectionCase chosen = answered(Choice.CONTINUE, "");
    CorrectionCase escalated = chosen.with(procedure.due(chosen, LATER));
    CorrectionCase reported =
        escalated.with(
            procedure.answered(escalated, answer(chosen, Choice.CONTINUE, "加快"), "R2", LATER));

    assertThat(escalated.state()).isEqualTo(State.ESCALATED);
    assertThat(reported.state()).isEqualTo(State.MEASURES_REPORTED);
    assertThat(reported.isAnsweredLate()).isTrue();
  }

  @Test
  void aLaterAnswerChangesTheChoiceAndNotTheDeadline() {
    CorrectionCase chosen = answered(Choice.CONTINUE, "");
    CorrectionCase changed =
        chosen.with(procedure.answered(chosen, answer(chosen, Choice.CANCEL, ""), "R2", LATER));

    assertThat(changed.choice()).contains(Choice.CANCEL);
    assertThat(changed.measuresBy()).isEqualTo(chosen.measuresBy());
  }

  @Test
  void anAnswerWithoutOneChoiceChangesNothing() {
    CorrectionCase opened = opened();

    assertThat(procedure.answered(opened, answer(opened, List.of(), "加快"), "R1", OPENED)).isEmpty();
    assertThat(
            procedure.answered(
                opened, answer(opened, List.of(Choice.CANCEL, Choice.CONTINUE), ""), "R1", OPENED))
        .isEmpty();
  }

  @Test
  void lightsAndAnswersOfOthersAreOurOwnFault() {
    CorrectionCase other =
        procedure.open(List.of(), light("图书", AUGUST, true), OPENED).orElseThrow();

    assertThatThrownBy(() -> procedure.follow(opened(), light("图书", SEPTEMBER, true), LATER))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> procedure.answered(opened(), answer(other, Choice.CANCEL, ""), "R1", LATER))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> opened().with(other.events()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void holidaysMoveADeadline() {
    WorkingDays holiday = new WorkingDays(Map.of(LocalDate.of(2025, 9, 3), DayKind.OFF));

    assertThat(
            new Procedure(Steps.standard(), holiday)
                .open(List.of(), red(AUGUST), OPENED)
                .orElseThrow()
                .chooseBy())
        .isEqualTo(CHOOSE_BY.plusDays(1));
  }

  @ParameterizedTest
  @CsvSource({"1, 1, 0, 1", "250, 250, 249, 1", "10, 15, 9, 3", "15, 10, 9, 3"})
  void stepsHaveBounds(int choose, int measures, int remind, int warnings) {
    assertThat(new Steps(choose, measures, remind, warnings).chooseWithin()).isEqualTo(choose);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 15, 0, 3, 选择期限",
    "251, 15, 3, 3, 选择期限",
    "10, 0, 0, 3, 措施期限",
    "10, 251, 3, 3, 措施期限",
    "10, 15, 10, 3, 提前提醒",
    "15, 10, 10, 3, 提前提醒",
    "10, 15, -1, 3, 提前提醒",
    "10, 15, 3, 0, 连续预警"
  })
  void stepsOutOfTheirBoundsAreNamed(
      int choose, int measures, int remind, int warnings, String which) {
    assertThatThrownBy(() -> new Steps(choose, measures, remind, warnings))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(which);
  }

  private CorrectionCase answeredOn(CorrectionCase open, LocalDate day) {
    return open.with(procedure.answered(open, answer(open, Choice.CONTINUE, ""), "R1", day));
  }
}
