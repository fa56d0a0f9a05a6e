package org.dualwatch.correction;

import java.time.LocalDate;
import java.util.List;
import org.dualwatch.value.TargetValue;

/**
 * One project that is red at the end of August 2025, and what may follow; tests change one thing.
 */
final class Cases {

  static final LocalDate AUGUST = LocalDate.of(2025, 8, 31);
  static final LocalDate SEPTEMBER = LocalDate.of(2025, 9, 30);
  static final LocalDate OCTOBER = LocalDate.of(2025, 10, 31);
  static final LocalDate NOVEMBER = LocalDate.of(2025, 11, 30);

  /** Monday, 1 September: ten working days end on Monday, 15 September. */
  static final LocalDate OPENED = LocalDate.of(2025, 9, 1);

  static final LocalDate CHOOSE_BY = LocalDate.of(2025, 9, 15);

  private Cases() {}

  static Procedure procedure() {
    return new Procedure(Steps.standard(), WorkingDays.mondayToFriday());
  }

  static Light red(LocalDate asOf) {
    return light("惠民演出", asOf, true);
  }

  static Light green(LocalDate asOf) {
    return light("惠民演出", asOf, false);
  }

  static Light light(String project, LocalDate asOf, boolean red) {
    String reason = red ? "预算执行率为20.00%，比序时进度落后46.67个百分点。" : "";
    return new Light(
        "363207", "示例市群众艺术馆", project, project, 2025, "run-" + asOf, asOf, red, reason);
  }

  static CorrectionCase opened() {
    return procedure().open(List.of(), red(AUGUST), OPENED).orElseThrow();
  }

  /** Opened, and on the same day answered by this choice, with measures where any are given. */
  static CorrectionCase answered(Choice choice, String measures) {
    CorrectionCase opened = opened();
    return opened.with(
        procedure().answered(opened, answer(opened, choice, measures), "R1", OPENED));
  }

  static Answer answer(CorrectionCase of, Choice choice, String measures) {
    return answer(of, List.of(choice), measures);
  }

  static Answer answer(CorrectionCase of, List<Choice> ticked, String measures) {
    return new Answer(
        of.id(),
        of.unitName(),
        of.project(),
        ticked,
        "合同签订晚",
        measures,
        new TargetValue.Deadline("2025年11月30日", NOVEMBER),
        "张三",
        "022-12345678",
        List.of());
  }
}
