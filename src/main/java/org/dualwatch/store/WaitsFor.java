package org.dualwatch.store;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dualwatch.board.Day;
import org.dualwatch.board.OpenCase;
import org.dualwatch.board.WorkState;
import org.dualwatch.correction.State;
import org.dualwatch.monitoring.Colour;
import org.dualwatch.rule.Verdict;

/**
 * What a project waits for, and until when.
 *
 * @param due none where nobody said
 */
record WaitsFor(WorkState state, Day due) {

  private static final WaitsFor NOTHING = new WaitsFor(WorkState.NOTHING, Day.NONE);

  /**
   * Tells it, the most urgent first.
   *
   * @param worst of the project's lights
   * @param formIsMissing whether a monitoring form was due and has not come
   * @param mendBy the last day to mend what was received on a day
   */
  static WaitsFor of(
      ProjectGroup project,
      OpenCase open,
      Colour worst,
      boolean formIsMissing,
      Function<LocalDate, Optional<LocalDate>> mendBy) {
    if (project.isWithdrawn()) {
      return open.isThere() ? ofCase(open, State.values()).orElse(NOTHING) : NOTHING;
    }
    if (papers(project, Verdict.UNDECIDED).findAny().isPresent()) {
      return new WaitsFor(WorkState.OUR_FAULT, Day.NONE);
    }
    return ofCase(open, State.ESCALATED)
        .or(
            () ->
                worst == Colour.RED && !open.isThere()
                    ? Optional.of(new WaitsFor(WorkState.RED_LIGHT, Day.NONE))
                    : Optional.empty())
        .or(() -> ofCase(open, State.OPEN))
        .or(() -> ofPapers(project, Verdict.SENT_BACK, WorkState.SENT_BACK, mendBy))
        .or(() -> ofCase(open, State.CHOSEN))
        .or(
            () ->
                formIsMissing
                    ? Optional.of(new WaitsFor(WorkState.FORM_MISSING, Day.NONE))
                    : Optional.empty())
        .or(() -> ofPapers(project, Verdict.EXPLANATION_DUE, WorkState.EXPLANATION, mendBy))
        .or(() -> ofCase(open, State.MEASURES_REPORTED))
        .orElse(worst == Colour.YELLOW ? new WaitsFor(WorkState.YELLOW_LIGHT, Day.NONE) : NOTHING);
  }

  private static Optional<WaitsFor> ofCase(OpenCase open, State... states) {
    if (!open.isThere() || Stream.of(states).noneMatch(state -> state == open.state())) {
      return Optional.empty();
    }
    return switch (open.state()) {
      case ESCALATED -> Optional.of(new WaitsFor(WorkState.ESCALATED, open.until()));
      case OPEN -> Optional.of(new WaitsFor(WorkState.CHOICE, open.until()));
      case CHOSEN -> Optional.of(new WaitsFor(WorkState.MEASURES, open.until()));
      case MEASURES_REPORTED -> Optional.of(new WaitsFor(WorkState.CORRECTING, Day.NONE));
      case CLOSED -> Optional.empty();
    };
  }

  private static Optional<WaitsFor> ofPapers(
      ProjectGroup project,
      Verdict verdict,
      WorkState state,
      Function<LocalDate, Optional<LocalDate>> mendBy) {
    return papers(project, verdict)
        .map(PaperOnRecord::day)
        .min(Comparator.naturalOrder())
        .map(day -> new WaitsFor(state, mendBy.apply(day).map(Day::of).orElse(Day.NONE)));
  }

  private static Stream<PaperOnRecord> papers(ProjectGroup project, Verdict verdict) {
    return Stream.concat(Stream.of(project.last()), project.lastForm().stream())
        .filter(paper -> paper.verdict() == verdict);
  }
}
