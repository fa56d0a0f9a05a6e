package org.dualwatch.dashboard.project;

import java.util.ArrayList;
import java.util.List;
import org.dualwatch.board.ProjectRow;
import org.dualwatch.correction.CaseEvent;
import org.dualwatch.correction.CorrectionCase;
import org.dualwatch.dashboard.Cell;
import org.dualwatch.dashboard.Listing;
import org.dualwatch.dashboard.Listing.Column;
import org.dualwatch.dashboard.Listing.Kind;
import org.dualwatch.page.Words;
import org.dualwatch.value.Spelling;

/**
 * A project's correction cases.
 *
 * @param cases each in one sentence
 * @param steps what happened in them
 */
public record CaseSection(List<Line> cases, Listing steps) {

  public CaseSection {
    cases = List.copyOf(cases);
  }

  /** One case. */
  public record Line(String id, String state, String reason, String measures) {}

  /**
   * Those of a project.
   *
   * @param ofUnit all of its unit and year
   */
  static CaseSection of(Words words, ProjectRow project, List<CorrectionCase> ofUnit) {
    List<CorrectionCase> cases = ofUnit.stream().filter(one -> isOf(project, one)).toList();
    List<List<Cell>> rows = new ArrayList<>();
    for (CorrectionCase one : cases) {
      one.events().forEach(event -> rows.add(row(words, event)));
    }
    return new CaseSection(
        cases.stream().map(one -> line(words, one)).toList(),
        new Listing(
            "case",
            words.say("project.case"),
            List.of(
                new Column("day", words.say("project.day"), Kind.DAY, 12),
                new Column("step", words.say("project.step"), Kind.TEXT, 18),
                new Column("message", words.say("project.step.message"), Kind.TEXT, 60),
                new Column("until", words.say("project.step.until"), Kind.DAY, 12),
                new Column("case", words.say("project.case.id"), Kind.TEXT, 20)),
            rows,
            words.say("project.case.empty")));
  }

  /** A case is named by the key of its project's code, or of its name where it has none. */
  private static boolean isOf(ProjectRow project, CorrectionCase one) {
    return one.id().equals(project.correction().id())
        || one.projectKey().equals(Spelling.key(project.project()))
        || one.projectKey().equals(Spelling.key(project.code()));
  }

  private static Line line(Words words, CorrectionCase one) {
    return new Line(
        one.id(),
        words.say("project.case." + one.state().id()),
        Brief.of(one.reason(), Brief.TEXT),
        Brief.of(one.measures().orElse(""), Brief.TEXT));
  }

  private static List<Cell> row(Words words, CaseEvent event) {
    return List.of(
        new Cell.Day(event.day()),
        Cell.of(words.say("project.step." + event.kind().id())),
        Cell.of(Brief.of(words.of(event.message()), Brief.TEXT)),
        namesDeadline(event.kind()) ? new Cell.Day(event.until()) : Cell.none(),
        Cell.of(event.caseId()));
  }

  /** Of what runs found the day is that of their payments, and no deadline. */
  private static boolean namesDeadline(CaseEvent.Kind kind) {
    return switch (kind) {
      case OPENED,
          CHOSEN,
          MEASURES,
          REMINDER_CHOOSE,
          REMINDER_MEASURES,
          ESCALATION_CHOOSE,
          ESCALATION_MEASURES ->
          true;
      case RED, NOT_RED, REPEATED, CLOSED -> false;
    };
  }
}
