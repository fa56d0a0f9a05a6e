package org.dualwatch.dashboard.office;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.IntFunction;
import org.dualwatch.dashboard.RuleTitles;
import org.dualwatch.dashboard.View;
import org.dualwatch.monitoring.DayCount;
import org.dualwatch.store.Board;
import org.dualwatch.store.BoardLists;
import org.dualwatch.store.BoardRuns;

/** The pages over many projects. */
public final class OfficeViews {

  private OfficeViews() {}

  /**
   * All of them.
   *
   * @param units the names of all registered units, by code
   * @param due until when the tables of a fiscal year are to be filed
   */
  public static List<View> views(
      Board board,
      BoardLists lists,
      BoardRuns runs,
      SortedMap<String, String> units,
      IntFunction<Optional<LocalDate>> due,
      DayCount dayCount,
      RuleTitles titles,
      Clock clock) {
    return List.of(
        new OfficePage("/", board, runs, units, due, dayCount, titles, clock),
        new OfficePage("/office", board, runs, units, due, dayCount, titles, clock),
        new ListPage(ListPage.Of.WORK, board, lists, units, clock),
        new ListPage(ListPage.Of.PROJECTS, board, lists, units, clock),
        new Home());
  }
}
