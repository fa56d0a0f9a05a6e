package org.dualwatch.alert;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dualwatch.correction.Choice;
import org.dualwatch.correction.CorrectionCase;
import org.dualwatch.finding.Severity;

/** What the finance office is told of correction cases. */
final class CaseAlert {

  private CaseAlert() {}

  /** Deadlines that have passed without an answer. */
  static Optional<Alert> overdue(
      String id, Instant at, List<CorrectionCase> cases, Interest interest) {
    List<CorrectionCase> concerned =
        cases.stream().filter(one -> interest.isIn(one.unitCode())).toList();
    if (concerned.isEmpty()) {
      return Optional.empty();
    }
    CorrectionCase first = concerned.get(0);
    String subject =
        "[整改逾期] "
            + first.unitCode()
            + " "
            + first.unitName()
            + "："
            + first.project()
            + (concerned.size() > 1 ? " 等 " + concerned.size() + " 个案件" : "")
            + "没有按时答复";
    return Optional.of(
        new Alert(
            id,
            at,
            "cases." + first.fiscalYear(),
            true,
            subject,
            List.of("按规定可以暂停支付，或直接与单位联系。"),
            concerned.stream().map(CaseAlert::overdue).toList()));
  }

  private static AlertRow overdue(CorrectionCase one) {
    return row(
        one,
        Severity.BLOCK,
        "没有收到答复",
        "应在 " + AlertRow.day(one.measuresBy().orElse(one.chooseBy())) + "前答复",
        "暂停支付，或直接与单位联系");
  }

  /** A unit's answer. */
  static Optional<Alert> answered(String id, Instant at, CorrectionCase after, Interest interest) {
    if (!interest.isIn(after.unitCode()) || !interest.isIn(Severity.EXPLAIN)) {
      return Optional.empty();
    }
    String choice = after.choice().map(Choice::zh).orElse("已答复");
    String measures = after.measures().map(text -> "；措施：" + text).orElse("");
    String late = after.isAnsweredLate() ? "（逾期答复）" : "";
    return Optional.of(
        new Alert(
            id,
            at,
            "case." + after.id(),
            false,
            "[整改答复] "
                + after.unitCode()
                + " "
                + after.unitName()
                + "："
                + after.project()
                + "，选择"
                + choice,
            List.of("案件 " + after.id() + "，状态：" + after.state().zh() + "。"),
            List.of(
                row(after, Severity.EXPLAIN, "选择" + choice + measures + late, "", "复核单位的选择和措施"))));
  }

  private static AlertRow row(
      CorrectionCase one, Severity severity, String found, String expected, String fix) {
    return new AlertRow(
        one.unitCode(),
        one.unitName(),
        one.project(),
        one.id(),
        "",
        "",
        severity,
        one.state().zh(),
        one.reason(),
        found,
        expected,
        "",
        fix,
        "");
  }
}
