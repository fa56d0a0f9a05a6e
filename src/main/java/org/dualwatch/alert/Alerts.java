package org.dualwatch.alert;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dualwatch.correction.CaseEvent;
import org.dualwatch.correction.Choice;
import org.dualwatch.correction.CorrectionCase;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Severity;
import org.dualwatch.intake.Submission;
import org.dualwatch.monitoring.MonitoringRun;
import org.dualwatch.monitoring.UnitFinding;
import org.dualwatch.page.Pages;
import org.dualwatch.rule.Judgement;
import org.dualwatch.rule.Verdict;

/** Decides what the finance office is told of by mail, and words it. */
public final class Alerts {

  private final MailComposer composer;
  private final Clock clock;

  /**
   * @param pages fills the templates
   * @param clock tells when a run's mail is written
   */
  public Alerts(Pages pages, Addresses addresses, Clock clock) {
    this.composer = new MailComposer(pages, addresses);
    this.clock = clock;
  }

  /**
   * At most one mail a submission: where something is to be sent back, explained, or was left
   * undecided by our own fault. Notes alone alarm nobody.
   */
  public List<Mail> of(Submission submission, Judgement judgement) {
    if (judgement.overall() == Verdict.ACCEPTED) {
      return List.of();
    }
    List<Finding> grave =
        judgement.findings().stream()
            .filter(f -> f.violated() && f.severity().atLeast(Severity.EXPLAIN))
            .filter(f -> !f.isConsequence())
            .sorted(Comparator.comparing(Finding::severity))
            .toList();
    Map<String, Object> model = new HashMap<>();
    model.put("submission", submission);
    model.put("judgement", judgement);
    model.put("summary", summary(judgement));
    model.put("findings", grave);
    String id = "submission." + submission.id() + "." + submission.dropId() + "@dualwatch";
    return List.of(
        composer.compose(
            id, submission.receivedAt(), subject(submission, judgement), "mail", model));
  }

  /** At most one mail a run: where it found something to act on, or could not tell. */
  public List<Mail> ofRun(MonitoringRun run, String report) {
    List<UnitFinding> grave =
        run.highlights().findings().stream()
            .filter(f -> f.finding().severity().atLeast(Severity.EXPLAIN))
            .sorted(Comparator.comparing(f -> f.finding().severity()))
            .toList();
    if (grave.isEmpty()) {
      return List.of();
    }
    String subject =
        "[双监控] 截至 "
            + run.day().asOf()
            + "：红灯 "
            + run.totals().red()
            + " 个项目，"
            + run.totals().toSettle()
            + " 处需要处理";
    return List.of(
        composer.compose(
            "run." + run.id() + "@dualwatch",
            clock.instant(),
            subject,
            "mail-run",
            Map.of("run", run, "findings", grave, "report", report)));
  }

  /**
   * One mail about a run that was due and was not done: nothing was found, since nothing was looked
   * at.
   */
  public List<Mail> ofRunNotDone(LocalDate asOf, Exception failure) {
    return List.of(
        composer.compose(
            "not-done." + asOf + "@dualwatch",
            clock.instant(),
            "[双监控] 截至 " + asOf + " 的监控没有完成",
            "mail-not-done",
            Map.of("day", asOf.toString(), "failure", String.valueOf(failure.getMessage()))));
  }

  /** At most one mail a day about cases whose deadlines have passed without an answer. */
  public List<Mail> ofEscalations(LocalDate day, List<CorrectionCase> cases) {
    if (cases.isEmpty()) {
      return List.of();
    }
    String subject = "[整改] " + cases.size() + " 个案件逾期没有答复";
    return List.of(
        composer.compose(
            "escalated." + day + "." + cases.get(0).id() + "@dualwatch",
            clock.instant(),
            subject,
            "mail-cases",
            Map.of("title", subject, "cases", cases)));
  }

  /** One mail about a unit's answer. */
  public List<Mail> ofAnswer(CorrectionCase one, List<CaseEvent> events) {
    CorrectionCase after = one.with(events);
    String subject =
        "[整改] "
            + one.unitCode()
            + " "
            + one.unitName()
            + "："
            + after.choice().map(Choice::zh).orElse("已答复");
    return List.of(
        composer.compose(
            "answered." + events.get(0).id() + "@dualwatch",
            clock.instant(),
            subject,
            "mail-cases",
            Map.of("title", subject, "cases", List.of(after))));
  }

  /** A message read back from the outbox, to be handed to the mail server. */
  public MimeMessage message(String text) throws MessagingException {
    return new KeptMail(new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII)));
  }

  private static String subject(Submission submission, Judgement judgement) {
    String unit =
        submission.unitName().isEmpty()
            ? "未登记的文件夹"
            : submission.unitCode() + " " + submission.unitName();
    return (judgement.tables().tables().isEmpty() && judgement.isOfForms() ? "[监控表] " : "[绩效目标表] ")
        + unit
        + "："
        + summary(judgement);
  }

  private static String summary(Judgement judgement) {
    if (judgement.overall() == Verdict.UNDECIDED) {
      return "系统故障，没能作出判断";
    }
    if (!judgement.isOfForms()) {
      return "文件没有接收";
    }
    return String.format(
        "%d 张表，退回 %d，待说明 %d，接收 %d",
        judgement.tables().numbers().size(),
        count(judgement, Verdict.SENT_BACK),
        count(judgement, Verdict.EXPLANATION_DUE),
        count(judgement, Verdict.ACCEPTED));
  }

  private static long count(Judgement judgement, Verdict verdict) {
    return judgement.tables().numbers().stream()
        .filter(number -> judgement.of(number) == verdict)
        .count();
  }
}
