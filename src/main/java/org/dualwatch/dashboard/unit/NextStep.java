package org.dualwatch.dashboard.unit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dualwatch.board.Day;
import org.dualwatch.board.FilingState;
import org.dualwatch.board.ProjectRow;
import org.dualwatch.board.UnitRow;
import org.dualwatch.board.WorkState;
import org.dualwatch.page.Plain;
import org.dualwatch.page.Words;

/**
 * Something that a unit has to do.
 *
 * @param kind the key of its sentence, after {@code unit.next.}
 * @param about what stands in the sentence's gap
 * @param due until when
 * @param href where it is done or told of
 */
record NextStep(String kind, String about, Day due, String href) {

  /** Nothing has to be done. */
  static final NextStep NOTHING = new NextStep("nothing", "", Day.NONE, "");

  /** What is due that far ahead is not spoken of yet. */
  private static final int DAYS_AHEAD = 60;

  private static final Comparator<NextStep> BY_DAY =
      Comparator.comparing(step -> step.due().isGiven() ? step.due().day() : LocalDate.MAX);

  /** The most urgent, and those after it. */
  record Steps(NextStep first, List<NextStep> more) {}

  /** What waits for the unit; what was given first goes first where days are the same. */
  static Steps of(List<NextStep> all) {
    List<NextStep> sorted = all.stream().sorted(BY_DAY).toList();
    return sorted.isEmpty()
        ? new Steps(NOTHING, List.of())
        : new Steps(sorted.get(0), sorted.subList(1, sorted.size()));
  }

  /** What its projects wait for the unit to do, the most urgent kind first. */
  static List<NextStep> ofProjects(List<ProjectRow> projects) {
    return projects.stream()
        .filter(project -> isForUnit(project.state()))
        .sorted(Comparator.comparing(ProjectRow::state))
        .map(
            project ->
                new NextStep(
                    project.state().id(),
                    Plain.line(project.project()),
                    project.due(),
                    "/projects/" + project.id()))
        .toList();
  }

  /** Who did not answer in time may still do so, and should. */
  private static boolean isForUnit(WorkState state) {
    return state.actor() == WorkState.Actor.UNIT || state == WorkState.ESCALATED;
  }

  /** What a unit's year as a whole waits for. */
  static List<NextStep> ofYear(
      UnitRow unit, int year, Optional<LocalDate> due, LocalDate today, String filesPage) {
    List<NextStep> steps = new ArrayList<>();
    boolean soon = due.filter(day -> day.isAfter(today.plusDays(DAYS_AHEAD))).isEmpty();
    if (unit.filing() == FilingState.NOTHING && soon) {
      String kind = "tables";
      steps.add(new NextStep(kind, Integer.toString(year), Day.of(due.orElse(null)), ""));
    }
    if (unit.unread() > 0) {
      steps.add(new NextStep("unread", Integer.toString(unit.unread()), Day.NONE, filesPage));
    }
    return steps;
  }

  /** What is to be done, in one sentence. */
  String said(Words words) {
    return words.say("unit.next." + kind, about);
  }

  /** Until when, and how long that is; empty where nobody said. */
  String when(Words words, LocalDate today) {
    if (!due.isGiven()) {
      return "";
    }
    long days = ChronoUnit.DAYS.between(today, due.day());
    if (days == 0) {
      return words.say("unit.due.today", due.day());
    }
    return days > 0
        ? words.say("unit.due.left", due.day(), days)
        : words.say("unit.due.over", due.day(), -days);
  }

  boolean isOverdue(LocalDate today) {
    return due.isGiven() && today.isAfter(due.day());
  }
}
