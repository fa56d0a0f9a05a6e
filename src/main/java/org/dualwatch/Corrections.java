package org.dualwatch;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dualwatch.alert.Alerts;
import org.dualwatch.alert.Dispatch;
import org.dualwatch.correction.Answer;
import org.dualwatch.correction.AnswerDue;
import org.dualwatch.correction.AnswerForm;
import org.dualwatch.correction.AnswerReader;
import org.dualwatch.correction.CaseEvent;
import org.dualwatch.correction.CaseFindings;
import org.dualwatch.correction.CorrectionCase;
import org.dualwatch.correction.Light;
import org.dualwatch.correction.Procedure;
import org.dualwatch.document.Document;
import org.dualwatch.finding.Finding;
import org.dualwatch.intake.Submission;
import org.dualwatch.monitoring.AcceptedTable;
import org.dualwatch.monitoring.Colour;
import org.dualwatch.monitoring.Progress;
import org.dualwatch.monitoring.UnitOutcome;
import org.dualwatch.receipt.CaseNotices;
import org.dualwatch.rule.Judgement;
import org.dualwatch.store.Cases;
import org.dualwatch.store.Message;
import org.dualwatch.store.OpenRun;
import org.dualwatch.target.TargetTables;
import org.dualwatch.value.Spelling;

/** Lets a red light have its consequences: what monitoring shows, correction follows up. */
public final class Corrections {

  private final Cases cases;
  private final Procedure procedure;
  private final AnswerForm form;
  private final CaseNotices notices;
  private final Alerts alerts;
  private final Calendar calendar;

  Corrections(
      Cases cases,
      Procedure procedure,
      AnswerForm form,
      CaseNotices notices,
      Alerts alerts,
      Calendar calendar) {
    this.cases = cases;
    this.procedure = procedure;
    this.form = form;
    this.notices = notices;
    this.alerts = alerts;
    this.calendar = calendar;
  }

  /**
   * What was read of an answer to a case.
   *
   * @param cases the unit's case that it is about, as it stands with it; none where no such is
   *     known
   * @param events what it means for the case; none where it does not count
   * @param told what the finance office is told
   */
  public record Answered(
      Judgement judgement, List<CorrectionCase> cases, List<CaseEvent> events, Dispatch told) {

    public Answered {
      cases = List.copyOf(cases);
      events = List.copyOf(events);
    }
  }

  /**
   * The codes of the units that have cases in a run's year, so that a run need not ask for each
   * unit of a city.
   */
  public Set<String> unitsWithCases(OpenRun run) throws SQLException {
    return cases.units(run.day().fiscalYear());
  }

  /**
   * Opens cases for the red lights of a unit, and follows those that are open.
   *
   * @param withCases what {@link #unitsWithCases} said when the run began or went on; where a light
   *     is red the unit is asked for anyway, as another process may have held a run meanwhile
   * @return all cases of the unit in the run's year, as they then stand
   */
  public List<CorrectionCase> follow(OpenRun run, UnitOutcome outcome, Set<String> withCases)
      throws SQLException {
    LocalDate today = calendar.today();
    boolean asked =
        withCases.contains(outcome.unitCode())
            || outcome.progress().stream().anyMatch(project -> project.lights().anyRed());
    List<CorrectionCase> known =
        asked ? cases.ofUnit(outcome.unitCode(), run.day().fiscalYear()) : List.of();
    List<CorrectionCase> opened = new ArrayList<>();
    List<CaseEvent> events = new ArrayList<>();
    List<Message> messages = new ArrayList<>();
    for (Progress project : outcome.progress()) {
      for (Light light : light(run, project).stream().toList()) {
        for (CorrectionCase one : known) {
          if (one.isAbout(light)) {
            List<CaseEvent> further = procedure.follow(one, light, today);
            events.addAll(further);
            messages.addAll(notices(one.with(further), further));
          }
        }
        procedure
            .open(known, light, today)
            .filter(one -> opened.stream().noneMatch(other -> other.id().equals(one.id())))
            .ifPresent(opened::add);
      }
    }
    opened.forEach(one -> messages.addAll(ofOpened(one)));
    if (opened.isEmpty() && events.isEmpty()) {
      return known;
    }
    cases.enter(opened, events, messages, Dispatch.NOTHING);
    return Stream.concat(
            known.stream().map(one -> one.with(eventsOf(one, events))), opened.stream())
        .toList();
  }

  private static List<CaseEvent> eventsOf(CorrectionCase one, List<CaseEvent> events) {
    return events.stream().filter(event -> event.caseId().equals(one.id())).toList();
  }

  /**
   * Until when a unit has to answer for the red lights of a run. It tells what was so when the run
   * was held: what came later changes nothing.
   *
   * @param known the unit's cases
   */
  public List<AnswerDue> answersDue(OpenRun run, UnitOutcome outcome, List<CorrectionCase> known) {
    List<Progress> red = outcome.progress().stream().filter(p -> p.lights().anyRed()).toList();
    List<AnswerDue> due = new ArrayList<>();
    for (Progress project : red) {
      light(run, project)
          .flatMap(light -> latest(known, light))
          .map(one -> due(project.table(), one))
          .ifPresent(due::add);
    }
    return due;
  }

  /** The case that was open about a light when the run was held. */
  private static Optional<CorrectionCase> latest(List<CorrectionCase> known, Light light) {
    return known.stream()
        .filter(one -> one.isAbout(light) && !one.asOf().isAfter(light.asOf()))
        .max(Comparator.comparing(CorrectionCase::asOf));
  }

  private static AnswerDue due(AcceptedTable table, CorrectionCase one) {
    return new AnswerDue(table.receiptNo(), table.number(), one.id(), one.chooseBy());
  }

  private List<Message> notices(CorrectionCase one, List<CaseEvent> events) {
    return events.stream()
        .flatMap(event -> notices.of(one, event).stream())
        .map(Message::of)
        .toList();
  }

  /** A notice, and the form to answer by. */
  private List<Message> ofOpened(CorrectionCase one) {
    List<Message> messages = new ArrayList<>(notices(one, one.events()));
    messages.add(
        Message.file(
            one.id() + ".form",
            one.unitCode() + "/整改/" + AnswerForm.fileName(one),
            form.write(one)));
    return messages;
  }

  /** A project's lights as one; none where nothing could be told. */
  private static Optional<Light> light(OpenRun run, Progress project) {
    List<org.dualwatch.monitoring.Light> all = project.lights().all();
    if (all.stream().allMatch(light -> light.colour() == Colour.UNKNOWN)) {
      return Optional.empty();
    }
    AcceptedTable table = project.table();
    String reason =
        all.stream()
            .filter(light -> light.colour() == Colour.RED)
            .map(light -> light.because().zh())
            .findFirst()
            .orElse("");
    String key = table.projectCode().isEmpty() ? table.project() : table.projectCode();
    return Optional.of(
        new Light(
            table.unitCode(),
            table.unitName(),
            table.project(),
            Spelling.key(key),
            run.day().fiscalYear(),
            run.no(),
            run.day().asOf(),
            !reason.isEmpty(),
            reason));
  }

  /** Notes what is due today in all open cases, and tells the units and the finance office. */
  public void due() throws SQLException {
    LocalDate today = calendar.today();
    List<CaseEvent> events = new ArrayList<>();
    List<Message> messages = new ArrayList<>();
    List<CorrectionCase> escalated = new ArrayList<>();
    for (CorrectionCase one : cases.open()) {
      List<CaseEvent> due = procedure.due(one, today);
      events.addAll(due);
      messages.addAll(notices(one.with(due), due));
      if (due.stream().anyMatch(event -> event.kind().isEscalation())) {
        escalated.add(one.with(due));
      }
    }
    if (!events.isEmpty()) {
      cases.enter(List.of(), events, messages, alerts.ofEscalations(today, escalated));
    }
  }

  /** What most submissions mean for a case. */
  public List<CaseEvent> noEvents() {
    return List.of();
  }

  /** The case that most submissions are about. */
  public List<CorrectionCase> noCases() {
    return List.of();
  }

  /** Whether what was read is an answer to a case. */
  public boolean isAnswer(Object reading) {
    return reading instanceof Document document && AnswerReader.isAnswer(document);
  }

  /** Judges an answer: whether it can be understood, and whether the unit has such a case. */
  public Answered judge(Document document, Submission submission) throws SQLException {
    Answer answer = new AnswerReader().read(document);
    List<Finding> findings = new ArrayList<>(answer.findings());
    List<CorrectionCase> meant =
        cases.find(answer.caseId()).stream()
            .filter(one -> one.unitCode().equals(submission.unitCode()))
            .toList();
    if (!answer.caseId().isEmpty()) {
      findings.addAll(CaseFindings.of(answer, meant));
    }
    boolean counts = answer.isAccepted() && !meant.isEmpty();
    List<CaseEvent> events =
        counts
            ? procedure.answered(meant.get(0), answer, submission.receiptNo(), submission.day())
            : List.of();
    Judgement judgement =
        new Judgement(
            new TargetTables(document.format().id(), List.of(), findings), findings, List.of());
    return new Answered(
        judgement,
        meant.stream().map(one -> one.with(events)).toList(),
        events,
        events.isEmpty() ? Dispatch.NOTHING : alerts.ofAnswer(meant.get(0), events));
  }
}
