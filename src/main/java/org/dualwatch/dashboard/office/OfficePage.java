package org.dualwatch.dashboard.office;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.IntFunction;
import org.dualwatch.access.Role;
import org.dualwatch.board.Day;
import org.dualwatch.board.FilingState;
import org.dualwatch.board.HeatMap;
import org.dualwatch.board.RoundRow;
import org.dualwatch.board.RunRow;
import org.dualwatch.board.UnitRow;
import org.dualwatch.dashboard.RuleTitles;
import org.dualwatch.dashboard.Screen;
import org.dualwatch.dashboard.View;
import org.dualwatch.dashboard.Visit;
import org.dualwatch.dashboard.Years;
import org.dualwatch.dashboard.http.Path;
import org.dualwatch.monitoring.DayCount;
import org.dualwatch.monitoring.TimeProgress;
import org.dualwatch.store.Board;
import org.dualwatch.store.BoardRuns;

/**
 * The office's figures: who has filed, what is spent, which lights are lit, what is found where.
 */
final class OfficePage implements View.Page {

  private final String address;
  private final Board board;
  private final BoardRuns runs;
  private final SortedMap<String, String> units;
  private final IntFunction<Optional<LocalDate>> due;
  private final DayCount dayCount;
  private final RuleTitles titles;
  private final Clock clock;

  /**
   * @param address where it is: at the root, and where its tables can be asked for too
   * @param units the names of all registered units, by code
   * @param due until when the tables of a fiscal year are to be filed
   * @param dayCount how time progress is reckoned
   */
  OfficePage(
      String address,
      Board board,
      BoardRuns runs,
      SortedMap<String, String> units,
      IntFunction<Optional<LocalDate>> due,
      DayCount dayCount,
      RuleTitles titles,
      Clock clock) {
    this.address = address;
    this.board = board;
    this.runs = runs;
    this.units = units;
    this.due = due;
    this.dayCount = dayCount;
    this.titles = titles;
    this.clock = clock;
  }

  @Override
  public Path path() {
    return Path.of(address);
  }

  @Override
  public Set<Role> roles() {
    return READERS_OF_ALL;
  }

  @Override
  public Screen screen(Visit visit) throws SQLException {
    Years years = Years.of(visit, board.years(visit.sight()), clock);
    int year = years.shown();
    LocalDate today = LocalDate.now(clock);
    HeatMap heat = board.heat(visit.sight(), year);
    List<RoundRow> rounds = board.rounds(visit.sight(), year);
    List<RunRow> held = runs.runs(visit.sight(), year);
    LocalDate day = held.isEmpty() ? today : held.get(0).asOf();
    BigDecimal time = TimeProgress.at(day, year, dayCount).percent();
    OfficeFigures figures =
        OfficeFigures.of(board.figures(visit.sight(), year), filed(visit, year, today), time);
    Map<String, Object> model = new HashMap<>();
    model.put("years", years);
    model.put("figures", figures);
    model.put("heat", Heat.of(heat, titles, visit.words(), year));
    model.put("rounds", Trend.of(rounds));
    model.put("dueOn", due.apply(year).map(LocalDate::toString).orElse(""));
    model.put("lastRun", held.isEmpty() ? "" : held.get(0).no());
    model.put("lastDay", held.isEmpty() ? "" : day.toString());
    return new Screen(
        "office.ftlh",
        visit.words().say("nav.office"),
        model,
        OfficeListings.of(visit.words(), figures, heat, titles, rounds));
  }

  /** How many registered units have filed what. */
  private Filed filed(Visit visit, int year, LocalDate today) throws SQLException {
    Map<String, UnitRow> onRecord = new HashMap<>();
    board.units(visit.sight(), year).forEach(row -> onRecord.put(row.code(), row));
    Optional<LocalDate> until = due.apply(year);
    Filed filed = Filed.NONE;
    for (String code : units.keySet()) {
      Optional<UnitRow> row = Optional.ofNullable(onRecord.get(code));
      FilingState state = row.map(UnitRow::filing).orElse(FilingState.NOTHING);
      LocalDate came =
          row.map(UnitRow::firstAccepted).filter(Day::isGiven).map(Day::day).orElse(today);
      filed = filed.plus(state, until.isPresent() && came.isAfter(until.get()));
    }
    return filed;
  }
}
