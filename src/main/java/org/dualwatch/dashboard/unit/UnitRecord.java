package org.dualwatch.dashboard.unit;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dualwatch.board.ProjectRow;
import org.dualwatch.board.Sight;
import org.dualwatch.board.UnitRow;
import org.dualwatch.board.WorkFilter;
import org.dualwatch.board.WorkList;
import org.dualwatch.board.WorkPage;
import org.dualwatch.correction.CorrectionCase;
import org.dualwatch.dashboard.Visit;
import org.dualwatch.dashboard.Years;
import org.dualwatch.store.Board;
import org.dualwatch.store.BoardLists;
import org.dualwatch.store.Cases;

/** What is on record of one unit in a year. */
final class UnitRecord {

  /** More are not looked through for what is most urgent; those that are due come first. */
  static final int LOOKED_THROUGH = 1_000;

  /** Nobody waits for what is of a year long gone. */
  private static final int LATEST = 3;

  private final Board board;
  private final BoardLists lists;
  private final Cases cases;
  private final Dues dues;
  private final Clock clock;

  UnitRecord(Board board, BoardLists lists, Cases cases, Dues dues, Clock clock) {
    this.board = board;
    this.lists = lists;
    this.cases = cases;
    this.dues = dues;
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /** The years in which it has projects: a file that was not read makes none. */
  Years years(Visit visit, String unit) throws SQLException {
    List<Integer> withProjects = new ArrayList<>();
    for (int year : board.years(Sight.of(unit))) {
      if (row(unit, year).projects() > 0) {
        withProjects.add(year);
      }
    }
    return Years.of(visit, withProjects, clock);
  }

  /** The unit's row of a year, of a unit that nothing is on record of too. */
  UnitRow row(String unit, int year) throws SQLException {
    return board.units(Sight.of(unit), year).stream()
        .findFirst()
        .orElseGet(() -> UnitsPage.nothing(unit, ""));
  }

  /** Its projects, those that wait for somebody first. */
  List<ProjectRow> projects(String unit, int year, int most) throws SQLException {
    List<ProjectRow> projects = new ArrayList<>();
    WorkPage page = WorkPage.first(LOOKED_THROUGH);
    while (true) {
      WorkList list = lists.projects(Sight.of(unit), year, WorkFilter.NONE, page);
      projects.addAll(list.rows());
      if (!list.hasAfter() || projects.size() >= most) {
        break;
      }
      page = WorkPage.after(list.last(), LOOKED_THROUGH);
    }
    projects.sort(Comparator.comparing(project -> !project.state().waits()));
    return projects;
  }

  /** Its open correction cases. */
  List<CorrectionCase> openCases(String unit, int year) throws SQLException {
    return cases.ofUnit(unit, year).stream().filter(CorrectionCase::isOpen).toList();
  }

  /**
   * What it has to do, whatever year it is of: in the latest years on record, and in those of which
   * it should have filed tables by now.
   */
  NextStep.Steps next(String unit) throws SQLException {
    Set<Integer> years = new LinkedHashSet<>();
    board.years(Sight.of(unit)).stream().limit(LATEST).forEach(years::add);
    int now = today().getYear();
    for (int year : List.of(now, now + 1)) {
      if (years.isEmpty() || dues.of(year).isPresent()) {
        years.add(year);
      }
    }
    String files = "/units/" + unit + "/files";
    List<NextStep> steps = new ArrayList<>();
    for (int year : years) {
      steps.addAll(NextStep.ofProjects(projects(unit, year, LOOKED_THROUGH)));
      steps.addAll(NextStep.ofYear(row(unit, year), year, dues.of(year), today(), files));
    }
    return NextStep.of(steps);
  }
}
