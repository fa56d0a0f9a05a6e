package org.dualwatch.alert;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Severity;
import org.dualwatch.intake.Submission;
import org.dualwatch.rule.Judgement;
import org.dualwatch.rule.Verdict;
import org.dualwatch.target.TargetTable;

/** What the finance office is told of a submission. */
final class SubmissionAlert {

  private final Submission submission;
  private final Judgement judgement;
  private final Optional<LocalDate> mendBy;

  /**
   * @param mendBy until when the unit is to mend; empty where no day is set
   */
  SubmissionAlert(Submission submission, Judgement judgement, Optional<LocalDate> mendBy) {
    this.submission = submission;
    this.judgement = judgement;
    this.mendBy = mendBy;
  }

  /** Something was sent back, is to be explained, or was left undecided by our own fault. */
  Optional<Alert> of(Interest interest) {
    Verdict verdict = judgement.overall();
    if (!interest.isIn(submission.unitCode()) || !interest.isIn(severity(verdict))) {
      return Optional.empty();
    }
    return Optional.of(
        new Alert(
            "submission." + submission.id() + "." + submission.dropId(),
            submission.receivedAt(),
            thread(),
            verdict == Verdict.SENT_BACK || verdict == Verdict.UNDECIDED,
            subject(verdict),
            lead(verdict),
            rows(interest)));
  }

  /** As grave as what somebody has to do about it. */
  private static Severity severity(Verdict verdict) {
    return switch (verdict) {
      case ACCEPTED -> Severity.NOTE;
      case EXPLANATION_DUE -> Severity.EXPLAIN;
      case SENT_BACK, UNDECIDED -> Severity.BLOCK;
    };
  }

  private String thread() {
    OptionalInt year =
        judgement.tables().tables().stream()
            .map(TargetTable::fiscalYear)
            .filter(OptionalInt::isPresent)
            .findFirst()
            .orElse(OptionalInt.empty());
    boolean ofForms = judgement.tables().tables().isEmpty() && judgement.isOfForms();
    return (ofForms ? "forms." : "unit.")
        + submission.unitCode()
        + "."
        + year.orElse(submission.day().getYear());
  }

  private List<AlertRow> rows(Interest interest) {
    String until = mendBy.map(AlertRow::day).orElse("");
    return judgement.findings().stream()
        .filter(f -> f.violated() && interest.isIn(f.severity()) && !f.isConsequence())
        .sorted(Comparator.comparing(Finding::severity))
        .map(f -> AlertRow.of(submission, f, until))
        .toList();
  }

  private String subject(Verdict verdict) {
    return "["
        + word(verdict)
        + "] "
        + unit()
        + "："
        + what(verdict)
        + mendBy
            .filter(day -> isToMend(verdict))
            .map(day -> "，" + AlertRow.day(day) + "前" + toDo(verdict))
            .orElse("");
  }

  private String word(Verdict verdict) {
    return switch (verdict) {
      case ACCEPTED -> "接收";
      case EXPLANATION_DUE -> "待说明";
      case SENT_BACK -> judgement.isOfForms() ? "退回" : "未接收";
      case UNDECIDED -> "系统故障";
    };
  }

  private static boolean isToMend(Verdict verdict) {
    return verdict == Verdict.EXPLANATION_DUE || verdict == Verdict.SENT_BACK;
  }

  private static String toDo(Verdict verdict) {
    return verdict == Verdict.SENT_BACK ? "重新报送" : "修改或说明";
  }

  private String unit() {
    return submission.unitName().isEmpty()
        ? "未登记的文件夹 " + submission.shownFolder()
        : submission.unitCode() + " " + submission.unitName();
  }

  private String what(Verdict verdict) {
    if (verdict == Verdict.UNDECIDED) {
      return "系统故障，没能作出判断";
    }
    if (!judgement.isOfForms()) {
      return "文件没有接收";
    }
    List<String> projects = projects(verdict);
    String first = projects.isEmpty() ? "" : projects.get(0);
    return first.isEmpty()
        ? counts()
        : first + (projects.size() > 1 ? " 等 " + projects.size() + " 个项目" : "");
  }

  /** The projects whose tables have this verdict. */
  private List<String> projects(Verdict verdict) {
    return judgement.tables().tables().stream()
        .filter(table -> judgement.of(table) == verdict)
        .map(table -> table.project().text())
        .toList();
  }

  private String counts() {
    return String.format(
        "%d 张表，退回 %d，待说明 %d，接收 %d",
        judgement.tables().numbers().size(),
        count(Verdict.SENT_BACK),
        count(Verdict.EXPLANATION_DUE),
        count(Verdict.ACCEPTED));
  }

  private long count(Verdict verdict) {
    return judgement.tables().numbers().stream()
        .filter(number -> judgement.of(number) == verdict)
        .count();
  }

  private List<String> lead(Verdict verdict) {
    List<String> lead = new ArrayList<>();
    if (judgement.isOfForms() && verdict != Verdict.UNDECIDED) {
      lead.add(counts() + "。");
    }
    lead.add(
        "文件："
            + submission.shownName()
            + "　收到："
            + AlertRow.day(submission.day())
            + "　回执编号："
            + submission.receiptNo());
    lead.add(answer() + toDoNow(verdict));
    judgement.faults().forEach(fault -> lead.add("规则 " + fault.rule() + " 运行失败。"));
    return lead;
  }

  private String answer() {
    return submission.unitName().isEmpty()
        ? ""
        : "回执已放入该单位的回执文件夹 outbox/" + submission.unitCode() + "。";
  }

  private String toDoNow(Verdict verdict) {
    if (verdict == Verdict.UNDECIDED) {
      return "系统管理员请查看日志；修复后请把文件重新放入收件文件夹。";
    }
    if (submission.unitName().isEmpty()) {
      return "放入文件的人看不到回执：如果这个文件夹应当登记，请把它的编码加入 units.csv 后重新启动；否则请通知放入文件的人。";
    }
    return switch (verdict) {
      case ACCEPTED -> "不需要操作。";
      case SENT_BACK ->
          "退回的表由单位修改后重新放入，目前不需要操作"
              + (judgement.hasExplanationsDue() ? "；待说明的请在单位说明或重新放入后复核。" : "。");
      case EXPLANATION_DUE, UNDECIDED -> "请在单位说明或重新放入后复核。";
    };
  }
}
