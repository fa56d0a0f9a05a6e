package org.dualwatch.dashboard.run;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dualwatch.access.Role;
import org.dualwatch.board.ApartList;
import org.dualwatch.board.Quadrant;
import org.dualwatch.board.Quarter;
import org.dualwatch.board.RunRow;
import org.dualwatch.board.Sight;
import org.dualwatch.board.Window;
import org.dualwatch.dashboard.Listing;
import org.dualwatch.dashboard.NotThereException;
import org.dualwatch.dashboard.Screen;
import org.dualwatch.dashboard.View;
import org.dualwatch.dashboard.Visit;
import org.dualwatch.dashboard.Years;
import org.dualwatch.dashboard.http.Params;
import org.dualwatch.dashboard.http.Path;
import org.dualwatch.monitoring.DayCount;
import org.dualwatch.monitoring.TimeProgress;
import org.dualwatch.page.Plain;
import org.dualwatch.page.Words;
import org.dualwatch.store.Board;
import org.dualwatch.store.BoardApart;
import org.dualwatch.store.BoardRuns;

/** Money spent beside targets met: a picture, and the same as a table. */
final class QuadrantPage implements View.Page {

  private static final int A_PAGE = 50;
  private static final int FARTHEST = 10_000;
  private static final Pattern CELL = Pattern.compile("(1?\\d)-(1?\\d)");

  private final Board board;
  private final BoardRuns runs;
  private final BoardApart apart;
  private final DayCount dayCount;
  private final Clock clock;

  QuadrantPage(Board board, BoardRuns runs, BoardApart apart, DayCount dayCount, Clock clock) {
    this.board = board;
    this.runs = runs;
    this.apart = apart;
    this.dayCount = dayCount;
    this.clock = clock;
  }

  @Override
  public Path path() {
    return Path.of("/quadrant");
  }

  @Override
  public Set<Role> roles() {
    return READERS;
  }

  /**
   * A quarter, as a link to its projects.
   *
   * @param here whether its projects are those in the table
   */
  public record Part(String id, String name, long count, String href, boolean here) {}

  @Override
  public Screen screen(Visit visit) throws NotThereException, SQLException {
    Sight sight = visit.sight();
    String unit = unit(visit.params().text("unit"), sight);
    Years years = Years.of(visit, board.years(sight), clock);
    Optional<RunRow> last = runs.runs(sight, years.shown()).stream().findFirst();
    Map<String, Object> model = new HashMap<>();
    model.put("years", years);
    model.put("unit", unit);
    model.put("units", sight instanceof Sight.AllUnits ? units(years.shown()) : Map.of());
    model.put("asOf", last.map(run -> run.asOf().toString()).orElse(""));
    Words words = visit.words();
    if (last.isEmpty()) {
      model.putAll(Map.of("count", 0L, "unknown", 0L));
      Listing none =
          QuadrantTable.of(
              words, words.say("quadrant.table"), List.of(), words.say("quadrant.no-run"));
      return new Screen("quadrant.ftlh", words.say("nav.quadrant"), model, List.of(none));
    }
    return watched(visit, model, years.shown(), unit, last.get().asOf());
  }

  private static String unit(String asked, Sight sight) throws NotThereException {
    if (sight instanceof Sight.OneUnit one && !asked.isEmpty() && !asked.equals(one.code())) {
      throw new NotThereException();
    }
    return asked;
  }

  private Map<String, String> units(int year) throws SQLException {
    Map<String, String> names = apart.units(Sight.ALL, year);
    names.replaceAll((code, name) -> Plain.line(name));
    return names;
  }

  private Screen watched(
      Visit visit, Map<String, Object> model, int year, String unit, LocalDate asOf)
      throws SQLException {
    Words words = visit.words();
    Params here = visit.params();
    BigDecimal time = TimeProgress.at(asOf, year, dayCount).percent();
    Quadrant quadrant = board.quadrant(visit.sight(), year, unit);
    Choice choice = Choice.of(words, here, time);
    int from = from(here.text("after"));
    int size = visit.atMost(A_PAGE);
    ApartList list =
        apart.list(
            visit.sight(), new BoardApart.Asked(year, unit, time, choice.window(), from, size));
    model.put("time", QuadrantTable.percent(time));
    model.put("count", quadrant.count());
    model.put("unknown", quadrant.unknown());
    model.put("chart", QuadrantChart.of(words, quadrant, time, link(here)));
    model.put("parts", parts(words, list, here));
    model.put("choice", choice.title());
    model.put("all", "/quadrant" + link(here).query() + "#apart");
    model.put("legend", Lamps.legend(words));
    model.put("previous", from == 0 ? "" : page(here, Math.max(0, from - A_PAGE)));
    model.put("next", list.hasMore() && from < FARTHEST ? page(here, from + A_PAGE) : "");
    model.put("beyond", list.hasMore() && from >= FARTHEST);
    String title = choice.title().isEmpty() ? words.say("quadrant.table") : choice.title();
    return new Screen(
        "quadrant.ftlh",
        words.say("nav.quadrant"),
        model,
        List.of(QuadrantTable.of(words, title, list.rows(), words.say("quadrant.empty"))));
  }

  /**
   * Which part of the picture the table shows.
   *
   * @param title in words; empty for all of it
   */
  private record Choice(Window window, String title) {

    static Choice of(Words words, Params asked, BigDecimal time) {
      Optional<Quarter> quarter = Quarter.find(asked.text("part"));
      if (quarter.isPresent()) {
        return new Choice(Window.of(quarter.get(), time), name(words, quarter.get()));
      }
      Matcher cell = CELL.matcher(asked.text("cell"));
      if (cell.matches()) {
        int x = Math.min(Integer.parseInt(cell.group(1)), Quadrant.GRID - 1);
        int y = Math.min(Integer.parseInt(cell.group(2)), Quadrant.GRID - 1);
        String title =
            words.say(
                "quadrant.cell-title",
                QuadrantChart.range(words, x),
                QuadrantChart.range(words, y));
        return new Choice(Window.ofCell(x, y), title);
      }
      return new Choice(Window.ALL, "");
    }
  }

  private static String name(Words words, Quarter quarter) {
    return switch (words.language()) {
      case ZH -> quarter.zh();
      case EN -> quarter.en();
    };
  }

  private static List<Part> parts(Words words, ApartList list, Params here) {
    return Arrays.stream(Quarter.values())
        .map(
            quarter ->
                new Part(
                    quarter.id(),
                    name(words, quarter),
                    list.of(quarter),
                    "/quadrant" + link(here).with("part", quarter.id()).query() + "#apart",
                    here.text("part").equals(quarter.id())))
        .toList();
  }

  /** The same picture, all of it. */
  private static Params link(Params here) {
    return here.with("part", "").with("cell", "").with("after", "");
  }

  private static String page(Params here, int from) {
    return "/quadrant"
        + here.with("after", from == 0 ? "" : Integer.toString(from)).query()
        + "#apart";
  }

  private static int from(String asked) {
    return asked.matches("\\d{1,5}") ? Math.min(Integer.parseInt(asked), FARTHEST) : 0;
  }
}
