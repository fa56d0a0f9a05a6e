package org.dualwatch.correction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What follows a red light, as Sichuan does it (October 2025): the unit chooses, then reports
 * measures, and the case closes with the first run after that in which the light is no longer red.
 * Pure: every day is an input, and what a case has already never comes a second time, however often
 * it is asked for.
 *
 * <p>Deadlines are fixed when they begin: a later change of the configuration or of the holidays
 * moves none that people were told.
 */
public final class Procedure {

  private final Steps steps;
  private final WorkingDays calendar;

  public Procedure(Steps steps, WorkingDays calendar) {
    this.steps = steps;
    this.calendar = calendar;
  }

  /**
   * The case that a red light opens.
   *
   * @param known all cases of the project, in any order; those of other projects are left out
   * @param today the day of the run, from which the deadline to choose counts
   * @return empty where the light is not red, where a case is open, and where a later run is known
   */
  public Optional<CorrectionCase> open(List<CorrectionCase> known, Light light, LocalDate today) {
    boolean mayOpen =
        known.stream()
            .filter(other -> other.isAbout(light))
            .noneMatch(other -> other.isOpen() || !light.asOf().isAfter(other.lastRun()));
    return light.red() && mayOpen ? Optional.of(opened(light, today)) : Optional.empty();
  }

  private CorrectionCase opened(Light light, LocalDate today) {
    String id = CaseId.of(light);
    EventWriter events = new EventWriter(id, light.project(), today);
    LocalDate chooseBy = calendar.after(today, steps.chooseWithin());
    CorrectionCase opened =
        new CorrectionCase(
            id,
            light.unitCode(),
            light.unitName(),
            light.project(),
            light.projectKey(),
            light.fiscalYear(),
            today,
            light.runId(),
            light.asOf(),
            light.reason(),
            List.of(events.opened(light, chooseBy)));
    return opened.with(warning(opened, events, light));
  }

  /**
   * What a later run means for a case: one warning more, or none, which closes it where measures
   * are reported.
   *
   * @param today the day of the run
   * @return none where the case is closed or knows of a run of that day or a later one
   * @throws IllegalArgumentException if the light is that of another project: our own fault
   */
  public List<CaseEvent> follow(CorrectionCase open, Light light, LocalDate today) {
    if (!open.isAbout(light)) {
      throw new IllegalArgumentException(
          "a light of " + light.projectKey() + " for the case " + open.id());
    }
    if (!open.isOpen() || !light.asOf().isAfter(open.lastRun())) {
      return List.of();
    }
    EventWriter events = new EventWriter(open.id(), open.project(), today);
    if (light.red()) {
      return warning(open, events, light);
    }
    return open.state() == State.MEASURES_REPORTED
        ? List.of(events.notRed(light), events.closed(light))
        : List.of(events.notRed(light));
  }

  private List<CaseEvent> warning(CorrectionCase open, EventWriter events, Light light) {
    int inARow = open.warningsInARow() + 1;
    return inARow == steps.warningsInARow()
        ? List.of(events.red(light), events.repeated(light, inARow))
        : List.of(events.red(light));
  }

  /**
   * What a unit's answer means for a case. One after the last day is accepted and said to be late;
   * a later answer changes the choice and the measures, not the deadlines.
   *
   * @param receiptNo the receipt that the answer came with, which makes it the same answer when it
   *     is asked for again
   * @param received the day on which it came
   * @return none where the case is closed, or the answer has no choice
   * @throws IllegalArgumentException if the answer is to another case: our own fault
   */
  public List<CaseEvent> answered(
      CorrectionCase open, Answer answer, String receiptNo, LocalDate received) {
    if (!answer.caseId().equals(open.id())) {
      throw new IllegalArgumentException(
          "an answer to '" + answer.caseId() + "' for the case " + open.id());
    }
    Optional<Choice> choice = answer.choice();
    if (!open.isOpen() || choice.isEmpty()) {
      return List.of();
    }
    EventWriter writer = new EventWriter(open.id(), open.project(), received);
    LocalDate measuresBy =
        open.measuresBy().orElseGet(() -> calendar.after(received, steps.measuresWithin()));
    List<CaseEvent> events = new ArrayList<>();
    events.add(writer.chosen(choice.get(), receiptNo, open.chooseBy(), measuresBy));
    if (!answer.measures().isBlank()) {
      events.add(writer.measures(answer.measures(), receiptNo, measuresBy));
    }
    return fresh(open, events);
  }

  /**
   * What has to be said on a day: that a deadline is near, or that it has passed without an answer.
   * The last day of a deadline is in time. Days may be left out: an escalation then comes later, a
   * reminder of a deadline that has passed never.
   *
   * @return none that the case has already
   */
  public List<CaseEvent> due(CorrectionCase open, LocalDate today) {
    EventWriter events = new EventWriter(open.id(), open.project(), today);
    Optional<LocalDate> measuresBy = open.measuresBy();
    if (!open.isOpen() || open.measures().isPresent()) {
      return List.of();
    }
    if (measuresBy.isPresent()) {
      LocalDate until = measuresBy.get();
      return due(open, today, until, events.remindMeasures(until), events.escalateMeasures(until));
    }
    LocalDate until = open.chooseBy();
    return due(open, today, until, events.remindChoice(until), events.escalateChoice(until));
  }

  private List<CaseEvent> due(
      CorrectionCase open,
      LocalDate today,
      LocalDate until,
      CaseEvent reminder,
      CaseEvent escalation) {
    if (today.isAfter(until)) {
      return fresh(open, List.of(escalation));
    }
    boolean near = !today.isBefore(calendar.before(until, steps.remindBefore()));
    return near && !open.has(escalation.id()) ? fresh(open, List.of(reminder)) : List.of();
  }

  private static List<CaseEvent> fresh(CorrectionCase open, List<CaseEvent> events) {
    return events.stream().filter(event -> !open.has(event.id())).toList();
  }
}
