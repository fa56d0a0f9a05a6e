package org.dualwatch.dashboard.unit;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dualwatch.access.Role;
import org.dualwatch.board.Day;
import org.dualwatch.board.FilingState;
import org.dualwatch.board.LightCounts;
import org.dualwatch.board.UnitRow;
import org.dualwatch.dashboard.Screen;
import org.dualwatch.dashboard.View;
import org.dualwatch.dashboard.Visit;
import org.dualwatch.dashboard.Years;
import org.dualwatch.dashboard.http.Params;
import org.dualwatch.dashboard.http.Path;
import org.dualwatch.intake.Units;
import org.dualwatch.page.Plain;
import org.dualwatch.page.Words;
import org.dualwatch.store.Board;

/** All units of a year: those that are registered and those that the record knows besides. */
final class UnitsPage implements View.Page {

  static final String ADDRESS = "/units";

  private static final int A_PAGE = 100;

  private final Units units;
  private final Board board;
  private final Dues dues;
  private final Clock clock;

  UnitsPage(Units units, Board board, Dues dues, Clock clock) {
    this.units = units;
    this.board = board;
    this.dues = dues;
    this.clock = clock;
  }

  @Override
  public Path path() {
    return Path.of(ADDRESS);
  }

  @Override
  public Set<Role> roles() {
    return READERS_OF_ALL;
  }

  /**
   * A link of the page, such as to a part of the list.
   *
   * @param here whether it is what is shown
   */
  public record Choice(String href, String word, long count, boolean here) {}

  @Override
  public Screen screen(Visit visit) throws SQLException {
    Params params = visit.params();
    Words words = visit.words();
    Years years = Years.of(visit, board.years(visit.sight()), clock);
    List<UnitLine> all = lines(visit, years.shown());
    Optional<Standing> wanted = Standing.find(params.text("state"));
    Sorting sorting = Sorting.of(params.text("sort"));
    String text = params.text("q");
    List<UnitLine> found =
        all.stream()
            .filter(line -> wanted.isEmpty() || line.standing() == wanted.get())
            .filter(line -> contains(line.unit(), text))
            .sorted(sorting.order())
            .toList();
    String after = params.text("after");
    int from = Math.min(after.matches("\\d{1,6}") ? Integer.parseInt(after) : 0, found.size());
    int to = Math.min(from + visit.atMost(A_PAGE), found.size());
    Params first = params.with("after", "").with("done", "");
    Map<String, Object> model = new HashMap<>();
    model.put("years", years);
    model.put("due", dues.of(years.shown()).map(LocalDate::toString).orElse(""));
    model.put("states", states(words, first, all, wanted));
    model.put("sorts", sorts(words, first, sorting));
    model.put("state", wanted.map(Standing::id).orElse(""));
    model.put("sort", params.text("sort"));
    model.put("text", text);
    model.put("found", found.size());
    model.put("shownFrom", found.isEmpty() ? 0 : from + 1);
    model.put("shownTo", to);
    model.put("previous", from == 0 ? "" : at(first, Math.max(0, from - A_PAGE)));
    model.put("next", to < found.size() ? at(first, to) : "");
    return new Screen(
        "units.ftlh",
        words.say("nav.units"),
        model,
        List.of(UnitLine.listing(words, found.subList(from, to), years.shown())));
  }

  private static String at(Params params, int from) {
    return ADDRESS + params.with("after", from == 0 ? "" : Integer.toString(from)).query();
  }

  private List<UnitLine> lines(Visit visit, int year) throws SQLException {
    Map<String, UnitRow> rows = new TreeMap<>();
    units.names().forEach((code, name) -> rows.put(code, nothing(code, name)));
    for (UnitRow row : board.units(visit.sight(), year)) {
      rows.put(row.code(), row);
    }
    LocalDate today = LocalDate.now(clock);
    Optional<LocalDate> due = dues.of(year);
    List<UnitLine> lines = new ArrayList<>();
    rows.forEach(
        (code, row) -> lines.add(new UnitLine(row, name(code, row), Standing.of(row, due, today))));
    return lines;
  }

  /** As it is registered now; what is not is called as the record has it. */
  private String name(String code, UnitRow row) {
    return units.names().getOrDefault(code, Plain.line(row.name()));
  }

  /** A unit that nothing is on record of in a year. */
  static UnitRow nothing(String code, String name) {
    return new UnitRow(
        code,
        name,
        FilingState.NOTHING,
        Day.NONE,
        Day.NONE,
        0,
        0,
        Map.of(),
        0,
        BigDecimal.ZERO,
        BigDecimal.ZERO,
        new LightCounts(Map.of()),
        0,
        0,
        0,
        0);
  }

  private boolean contains(UnitRow unit, String text) {
    String wanted = text.toLowerCase(Locale.ROOT);
    return unit.code().toLowerCase(Locale.ROOT).contains(wanted)
        || name(unit.code(), unit).toLowerCase(Locale.ROOT).contains(wanted);
  }

  private static List<Choice> states(
      Words words, Params params, List<UnitLine> all, Optional<Standing> wanted) {
    Map<Standing, Long> counts = new EnumMap<>(Standing.class);
    all.forEach(line -> counts.merge(line.standing(), 1L, Long::sum));
    List<Choice> choices = new ArrayList<>();
    choices.add(
        new Choice(
            ADDRESS + params.with("state", "").query(),
            words.say("units.all"),
            all.size(),
            wanted.isEmpty()));
    counts.forEach(
        (standing, count) ->
            choices.add(
                new Choice(
                    ADDRESS + params.with("state", standing.id()).query(),
                    standing.cell(words).shown(),
                    count,
                    wanted.filter(standing::equals).isPresent())));
    return choices;
  }

  private static List<Choice> sorts(Words words, Params params, Sorting now) {
    List<Choice> choices = new ArrayList<>();
    for (Sorting sorting : Sorting.values()) {
      choices.add(
          new Choice(
              ADDRESS + params.with("sort", sorting.id()).query(),
              words.say("units.sort." + sorting.id()),
              0,
              sorting == now));
    }
    return choices;
  }
}
