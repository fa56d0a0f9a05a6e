package org.dualwatch.correction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Severity;
import org.dualwatch.value.TargetValue;

/**
 * What a unit answers on 绩效运行监控整改回复表. Texts are as they stand, trimmed; empty where the form has
 * none.
 *
 * @param caseId 案件编号; empty where none can be read
 * @param unit 单位, for people to see whose answer it is; the folder tells the unit
 * @param project 项目
 * @param ticked what is chosen: one choice, or what came of reading several or none
 * @param reason 原因
 * @param measures 整改措施
 * @param finishedBy 完成时限 by the grammar of values: a deadline, or unread with the reason
 * @param by 填报人
 * @param phone 联系电话
 * @param findings what could not be understood, in the order of the form
 */
public record Answer(
    String caseId,
    String unit,
    String project,
    List<Choice> ticked,
    String reason,
    String measures,
    TargetValue finishedBy,
    String by,
    String phone,
    List<Finding> findings) {

  public Answer {
    ticked = List.copyOf(ticked);
    findings = List.copyOf(findings);
  }

  /** The one thing chosen. */
  public Optional<Choice> choice() {
    return ticked.size() == 1 ? Optional.of(ticked.get(0)) : Optional.empty();
  }

  /** The last day by which the measures are to be taken, where it can be read. */
  public Optional<LocalDate> finishedOn() {
    return finishedBy instanceof TargetValue.Deadline deadline
        ? Optional.of(deadline.date())
        : Optional.empty();
  }

  /** Whether it counts: nothing that is needed is missing. */
  public boolean isAccepted() {
    return findings.stream().noneMatch(finding -> finding.severity() == Severity.BLOCK);
  }
}
