package org.dualwatch.dashboard.office;

import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dualwatch.access.Role;
import org.dualwatch.board.Lamp;
import org.dualwatch.board.Position;
import org.dualwatch.board.ProjectRow;
import org.dualwatch.board.Sight;
import org.dualwatch.board.WorkFilter;
import org.dualwatch.board.WorkList;
import org.dualwatch.board.WorkPage;
import org.dualwatch.board.WorkState;
import org.dualwatch.dashboard.Screen;
import org.dualwatch.dashboard.View;
import org.dualwatch.dashboard.Visit;
import org.dualwatch.dashboard.Years;
import org.dualwatch.dashboard.http.Params;
import org.dualwatch.dashboard.http.Path;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Severity;
import org.dualwatch.monitoring.Colour;
import org.dualwatch.page.Words;
import org.dualwatch.store.Board;
import org.dualwatch.store.BoardLists;

/** Projects by what they wait for: those that wait for somebody, or all. */
final class ListPage implements View.Page {

  private static final int A_PAGE = 50;
  private static final int AT_ONCE = 1000;

  /** Which projects. */
  enum Of {
    WORK("work"),
    PROJECTS("projects");

    private final String id;

    Of(String id) {
      this.id = id;
    }
  }

  /** One of the states that can be chosen. */
  public record Choice(String id, String shown) {}

  private final Of of;
  private final Board board;
  private final BoardLists lists;
  private final SortedMap<String, String> units;
  private final Clock clock;

  /**
   * @param units the names of all registered units, by code
   */
  ListPage(Of of, Board board, BoardLists lists, SortedMap<String, String> units, Clock clock) {
    this.of = of;
    this.board = board;
    this.lists = lists;
    this.units = units;
    this.clock = clock;
  }

  @Override
  public Path path() {
    return Path.of("/" + of.id);
  }

  @Override
  public Set<Role> roles() {
    return READERS;
  }

  @Override
  public Screen screen(Visit visit) throws SQLException {
    Years years = Years.of(visit, board.years(visit.sight()), clock);
    WorkFilter filter = filter(visit.params());
    boolean page = visit.kind() == Visit.Kind.PAGE;
    WorkList list = page ? list(visit, years.shown(), filter, page(visit.params())) : none();
    List<ProjectRow> rows = page ? list.rows() : all(visit, years.shown(), filter);
    Map<String, Object> model = new HashMap<>();
    model.put("of", of.id);
    model.put("years", years);
    model.put("list", list);
    model.put("counted", WorkList.COUNTED);
    model.put("previous", list.hasBefore() ? turn(visit, "before", list.first()) : "");
    model.put("next", list.hasAfter() ? turn(visit, "after", list.last()) : "");
    model.put("units", visit.sight() instanceof Sight.AllUnits ? units : new TreeMap<>());
    model.put("states", states(visit.words()));
    model.put("severities", Severity.values());
    model.put("lamps", Lamp.values());
    model.put("colours", Colour.values());
    model.put("filtered", !filter.equals(WorkFilter.NONE));
    String title = visit.words().say("nav." + of.id);
    return new Screen(
        "list.ftlh", title, model, List.of(ProjectListing.of(of.id, title, visit.words(), rows)));
  }

  private List<Choice> states(Words words) {
    return Arrays.stream(WorkState.values())
        .filter(state -> of == Of.PROJECTS || state.waits())
        .map(state -> new Choice(state.id(), words.of(new Bilingual(state.zh(), state.en()))))
        .toList();
  }

  private static WorkFilter filter(Params asked) {
    // A colour without a lamp is that of the worst.
    String colour = asked.text("colour");
    String lamp = asked.text("lamp");
    return new WorkFilter(
        asked.text("unit"),
        asked.text("rule"),
        asked.text("severity"),
        colour.isEmpty() ? "" : Lamp.find(lamp).orElse(Lamp.WORST).id(),
        colour,
        asked.text("state"),
        asked.text("text"));
  }

  private static WorkPage page(Params asked) {
    Optional<Position> after = Position.read(asked.text("after"));
    Optional<Position> before = Position.read(asked.text("before"));
    if (after.isPresent()) {
      return WorkPage.after(after.get(), A_PAGE);
    }
    return before.isPresent() ? WorkPage.before(before.get(), A_PAGE) : WorkPage.first(A_PAGE);
  }

  private static String turn(Visit visit, String way, Position from) {
    Params here = visit.params().with("after", "").with("before", "").with("done", "");
    return visit.request().path() + here.with(way, from.token()).query();
  }

  private WorkList list(Visit visit, int year, WorkFilter filter, WorkPage page)
      throws SQLException {
    return switch (of) {
      case WORK -> lists.work(visit.sight(), year, filter, page);
      case PROJECTS -> lists.projects(visit.sight(), year, filter, page);
    };
  }

  private static WorkList none() {
    Position nowhere = new Position(Position.NO_DAY, 0, "");
    return new WorkList(List.of(), nowhere, nowhere, false, false, 0);
  }

  /** As many as a workbook holds. */
  private List<ProjectRow> all(Visit visit, int year, WorkFilter filter) throws SQLException {
    List<ProjectRow> rows = new ArrayList<>();
    WorkList list = list(visit, year, filter, WorkPage.first(AT_ONCE));
    rows.addAll(list.rows());
    while (list.hasAfter() && rows.size() < Visit.MOST_ROWS) {
      list = list(visit, year, filter, WorkPage.after(list.last(), AT_ONCE));
      rows.addAll(list.rows());
    }
    return rows;
  }
}
