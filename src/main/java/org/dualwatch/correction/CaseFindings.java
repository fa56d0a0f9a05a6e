package org.dualwatch.correction;

import java.util.List;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Outcome;
import org.dualwatch.finding.Place;
import org.dualwatch.finding.Severity;
import org.dualwatch.finding.Subject;

/** Whether an answer is to a case of the unit that still waits for one. */
public final class CaseFindings {

  static final String UNKNOWN = "answer-case-unknown";
  static final String CLOSED = "answer-case-closed";

  private static final String BASIS = "财预〔2019〕136号《中央部门预算绩效运行监控管理暂行办法》";

  private CaseFindings() {}

  /**
   * What is to be said of the case that an answer names.
   *
   * @param meant the unit's case of this number; empty or one
   */
  public static List<Finding> of(Answer answer, List<CorrectionCase> meant) {
    if (meant.isEmpty()) {
      return List.of(unknown(answer));
    }
    return meant.get(0).isOpen() ? List.of() : List.of(closed(answer));
  }

  private static Finding unknown(Answer answer) {
    return finding(
        UNKNOWN,
        Severity.BLOCK,
        answer,
        Evidence.of(answer.caseId(), "本单位的一个整改案件编号"),
        new Bilingual(
            String.format("本单位没有编号为“%s”的整改案件。", answer.caseId()),
            String.format("The unit has no correction case “%s”.", answer.caseId())),
        new Bilingual(
            "请核对案件编号，并放入本单位的文件夹；最好直接填写收到的回复表。",
            "Check the number and the folder; best fill in the form that was sent."));
  }

  private static Finding closed(Answer answer) {
    return finding(
        CLOSED,
        Severity.NOTE,
        answer,
        Evidence.of(answer.caseId()),
        new Bilingual(
            String.format("整改案件“%s”已经办结，这份回复没有改变什么。", answer.caseId()),
            String.format("The case “%s” is closed; the answer changes nothing.", answer.caseId())),
        new Bilingual("不需要处理。", "Nothing is to be done."));
  }

  private static Finding finding(
      String id,
      Severity severity,
      Answer answer,
      Evidence evidence,
      Bilingual message,
      Bilingual fix) {
    return new Finding(
        id,
        severity,
        Outcome.VIOLATED,
        new Subject(0, answer.project(), "", Place.WHOLE_FILE),
        evidence,
        message,
        fix,
        BASIS);
  }
}
