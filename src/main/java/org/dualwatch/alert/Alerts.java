package org.dualwatch.alert;

import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.dualwatch.correction.AnswerDue;
import org.dualwatch.correction.CaseEvent;
import org.dualwatch.correction.CorrectionCase;
import org.dualwatch.intake.Submission;
import org.dualwatch.monitoring.MonitoringRun;
import org.dualwatch.monitoring.UnitOutcome;
import org.dualwatch.page.Pages;
import org.dualwatch.rule.Judgement;

/** Decides what the finance office is told of, whom, and whether at once, and words it. */
public final class Alerts {

  private final AlertPlan plan;
  private final Dispatcher dispatcher;
  private final Function<LocalDate, Optional<LocalDate>> mendBy;
  private final Clock clock;

  /**
   * @param from the address that mails come from
   * @param mendBy until when what was received on a day is to be mended; empty where no day is
   *     given
   * @param clock tells when a run's alert is written, and what hours are quiet
   * @throws IllegalArgumentException where {@code from} is no address
   */
  public Alerts(
      AlertPlan plan,
      String from,
      Pages pages,
      Function<LocalDate, Optional<LocalDate>> mendBy,
      Clock clock) {
    Addresses.check("mail.from", from);
    this.plan = plan;
    this.dispatcher = new Dispatcher(plan, from, pages);
    this.mendBy = mendBy;
    this.clock = clock;
  }

  /**
   * At most one alert a submission: where something is sent back or was left undecided by our own
   * fault at once, where something is to be explained with the digest. Notes alone alarm nobody who
   * does not ask for them.
   *
   * @param cases the correction cases that it is an answer to; none for most
   */
  public Dispatch of(Submission submission, Judgement judgement, List<CorrectionCase> cases) {
    // A case has deadlines of its own.
    Optional<LocalDate> until = cases.isEmpty() ? mendBy.apply(submission.day()) : Optional.empty();
    SubmissionAlert alert = new SubmissionAlert(submission, judgement, until);
    return dispatcher.dispatch(alert::of);
  }

  /** Begins to gather what a run has to tell. */
  public RunNews news() {
    return new RunNews(plan.receivers().stream().map(Receiver::interest).toList());
  }

  /**
   * Gathers what a run has to tell of a unit.
   *
   * @param due until when the unit has to answer for its red lights
   */
  public void add(RunNews news, UnitOutcome outcome, List<AnswerDue> due) {
    news.add(outcome, due);
  }

  /** At most one alert a run: where it found something to act on, or could not tell. */
  public Dispatch ofRun(MonitoringRun run, String report, RunNews news) {
    RunAlert alert = new RunAlert(run, report, clock.instant());
    return dispatcher.dispatch(interest -> alert.of(interest, news));
  }

  /** Whether people may be disturbed now. */
  public boolean mayDisturb() {
    return !plan.quiet().hold(LocalTime.now(clock));
  }

  /**
   * An alert about a run that was due and was not done: nothing was found, since nothing was looked
   * at. Everybody is told, since everybody would wait for it.
   */
  public Dispatch ofRunNotDone(LocalDate asOf, Exception failure) {
    Alert alert =
        new Alert(
            "not-done." + asOf,
            clock.instant(),
            "runs." + asOf.getYear(),
            true,
            "[双监控] 截至 " + asOf + " 的监控没有完成",
            List.of(
                "没有取到台账，或者系统自身出了故障。没有进行任何比较，也没有产生任何情况。",
                "原因：" + failure.getMessage(),
                "请系统管理员检查台账数据库是否可用。恢复后运行：monitor --as-of " + asOf),
            List.of());
    return dispatcher.dispatch(interest -> Optional.of(alert));
  }

  /** At most one alert a day about cases whose deadlines have passed without an answer. */
  public Dispatch ofEscalations(LocalDate day, List<CorrectionCase> cases) {
    if (cases.isEmpty()) {
      return Dispatch.NOTHING;
    }
    String id = "escalated." + day + "." + cases.get(0).id();
    return dispatcher.dispatch(interest -> CaseAlert.overdue(id, clock.instant(), cases, interest));
  }

  /** An alert about a unit's answer. */
  public Dispatch ofAnswer(CorrectionCase one, List<CaseEvent> events) {
    CorrectionCase after = one.with(events);
    String id = "answered." + events.get(0).id();
    return dispatcher.dispatch(
        interest -> CaseAlert.answered(id, clock.instant(), after, interest));
  }

  /**
   * What waited for a receiver's digest, as a letter to him; none where nothing waited, or where he
   * is told of nothing any more.
   */
  public List<Letter> digest(String receiver, List<DigestItem> waited) {
    if (waited.isEmpty()) {
      return List.of();
    }
    String ids = String.join("\n", waited.stream().map(DigestItem::id).toList());
    String id = "digest." + UUID.nameUUIDFromBytes(ids.getBytes(StandardCharsets.UTF_8));
    List<Alert> alerts = waited.stream().map(item -> AlertJson.read(item.text())).toList();
    Alert digest = Digest.of(id, clock.instant(), LocalDate.now(clock), receiver, alerts);
    return dispatcher.to(receiver, digest).stream().toList();
  }

  /** A mail read back from the outbox, to be handed to the mail server. */
  public MimeMessage message(String text, String before) {
    return dispatcher.mail(text, before);
  }

  /** The same as text, to be written to a file. */
  public String text(String text, String before) {
    return MailComposer.text(dispatcher.mail(text, before));
  }
}
