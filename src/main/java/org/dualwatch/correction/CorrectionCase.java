package org.dualwatch.correction;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dualwatch.correction.CaseEvent.Kind;

/**
 * What follows a red light of one project (整改). All that it says of itself follows from its events,
 * in whatever order they were added.
 *
 * @param id what people write on the answer, such as {@code ZG-2025-0123456789}
 * @param project its name as the target table states it
 * @param projectKey what names it in all runs of the year
 * @param opened the day from which the deadline to choose counts
 * @param runId the run that had the light red
 * @param asOf the last day whose payments that run counted
 * @param reason why the light was red, one sentence in Chinese
 * @param events by day, each once; the first is the opening
 */
public record CorrectionCase(
    String id,
    String unitCode,
    String unitName,
    String project,
    String projectKey,
    int fiscalYear,
    LocalDate opened,
    String runId,
    LocalDate asOf,
    String reason,
    List<CaseEvent> events) {

  private static final Comparator<CaseEvent> IN_ORDER =
      Comparator.comparing(CaseEvent::day)
          .thenComparing(CaseEvent::kind)
          .thenComparing(CaseEvent::id);

  /**
   * @throws IllegalArgumentException where there is no opening, an event of another case, or one
   *     twice: our own fault
   */
  public CorrectionCase {
    events = events.stream().sorted(IN_ORDER).toList();
    Set<String> ids = new HashSet<>();
    for (CaseEvent event : events) {
      if (!event.caseId().equals(id) || !ids.add(event.id())) {
        throw new IllegalArgumentException("event " + event.id() + " in the case " + id);
      }
    }
    if (events.stream().noneMatch(event -> event.kind() == Kind.OPENED)) {
      throw new IllegalArgumentException("the case " + id + " was not opened");
    }
  }

  /**
   * The case with further events: of those with one id the first counts, as in the record, and one
   * that it has already changes nothing.
   */
  public CorrectionCase with(List<CaseEvent> further) {
    Map<String, CaseEvent> all = new LinkedHashMap<>();
    Stream.concat(events.stream(), further.stream())
        .forEach(event -> all.putIfAbsent(event.id(), event));
    return new CorrectionCase(
        id,
        unitCode,
        unitName,
        project,
        projectKey,
        fiscalYear,
        opened,
        runId,
        asOf,
        reason,
        List.copyOf(all.values()));
  }

  /** Where it stands. */
  public State state() {
    if (has(Kind.CLOSED)) {
      return State.CLOSED;
    }
    if (has(Kind.MEASURES)) {
      return State.MEASURES_REPORTED;
    }
    if (has(Kind.CHOSEN)) {
      return has(Kind.ESCALATION_MEASURES) ? State.ESCALATED : State.CHOSEN;
    }
    return has(Kind.ESCALATION_CHOOSE) ? State.ESCALATED : State.OPEN;
  }

  /** Whether anything is still to come. */
  public boolean isOpen() {
    return state() != State.CLOSED;
  }

  /** How many runs up to the last one had the light red, without one between that had not. */
  public int warningsInARow() {
    Optional<LocalDate> broken = all(Kind.NOT_RED).map(CaseEvent::until).max(LocalDate::compareTo);
    return (int)
        all(Kind.RED).filter(red -> broken.isEmpty() || red.until().isAfter(broken.get())).count();
  }

  /** Whether it was ever marked for its warnings in a row. */
  public boolean isRepeated() {
    return has(Kind.REPEATED);
  }

  /** The last day on which a choice is in time. */
  public LocalDate chooseBy() {
    return all(Kind.OPENED).findFirst().orElseThrow().until();
  }

  /** The last day on which measures are in time; empty before there is a choice. */
  public Optional<LocalDate> measuresBy() {
    return all(Kind.CHOSEN).findFirst().map(CaseEvent::until);
  }

  /** What the unit chose, by its latest answer. */
  public Optional<Choice> choice() {
    return last(Kind.CHOSEN)
        .flatMap(
            chosen ->
                Arrays.stream(Choice.values())
                    .filter(choice -> choice.id().equals(chosen.detail()))
                    .findFirst());
  }

  /** What the unit does about it, by its latest answer. */
  public Optional<String> measures() {
    return last(Kind.MEASURES).map(CaseEvent::detail);
  }

  /** Whether the first choice or the first measures came after their last day. */
  public boolean isAnsweredLate() {
    return all(Kind.CHOSEN).findFirst().filter(e -> e.day().isAfter(chooseBy())).isPresent()
        || all(Kind.MEASURES).findFirst().filter(e -> e.day().isAfter(e.until())).isPresent();
  }

  /** The last day whose payments the latest run counted that this knows of. */
  LocalDate lastRun() {
    return events.stream()
        .filter(event -> event.kind().isOfRun())
        .map(CaseEvent::until)
        .max(LocalDate::compareTo)
        .orElse(asOf);
  }

  /** Whether a light is that of its project, in its year. */
  public boolean isAbout(Light light) {
    return unitCode.equals(light.unitCode())
        && projectKey.equals(light.projectKey())
        && fiscalYear == light.fiscalYear();
  }

  boolean has(String eventId) {
    return events.stream().anyMatch(event -> event.id().equals(eventId));
  }

  boolean has(Kind kind) {
    return all(kind).findFirst().isPresent();
  }

  private Stream<CaseEvent> all(Kind kind) {
    return events.stream().filter(event -> event.kind() == kind);
  }

  private Optional<CaseEvent> last(Kind kind) {
    return all(kind).reduce((earlier, later) -> later);
  }
}
