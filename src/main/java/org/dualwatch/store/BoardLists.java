package org.dualwatch.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.dualwatch.board.Lamp;
import org.dualwatch.board.Position;
import org.dualwatch.board.ProjectRow;
import org.dualwatch.board.Sight;
import org.dualwatch.board.WorkFilter;
import org.dualwatch.board.WorkList;
import org.dualwatch.board.WorkPage;
import org.dualwatch.board.WorkPage.Way;
import org.dualwatch.finding.Severity;
import org.dualwatch.value.Spelling;

/**
 * The board's lists of projects, page by page. A page begins where the one before ended, and not at
 * a number of rows: the last is as fast as the first.
 */
public final class BoardLists {

  private static final String BY_PROJECT = "from board_project p where p.fiscal_year = ?";

  private static final String BY_RULE =
      """
      from board_finding l
      join board_project p on p.id = l.project
      where l.fiscal_year = ? and l.rule = ? and l.leads
      """;

  private static final String OF_RULE =
      """
      and exists (
          select 1 from board_finding l
          where l.unit_code = p.unit_code and l.fiscal_year = p.fiscal_year and l.project = p.id
              and l.rule = ? and l.leads)
      """;

  /**
   * Where a list is led from.
   *
   * @param columns the three that it is sorted by
   */
  private record Order(String columns, String after, String before, String up, String down) {

    static Order of(String columns, String due, String rank, String id) {
      return new Order(
          columns,
          "and (%s) > (?, ?, ?)".formatted(columns),
          "and (%s) < (?, ?, ?)".formatted(columns),
          "order by %s, %s, %s fetch first ? rows only".formatted(due, rank, id),
          "order by %s desc, %s desc, %s desc fetch first ? rows only".formatted(due, rank, id));
    }
  }

  private static final Order PROJECTS = Order.of("p.due, p.rank, p.id", "p.due", "p.rank", "p.id");
  private static final Order LEADS =
      Order.of("l.due, l.rank, l.project", "l.due", "l.rank", "l.project");

  private final DataSource database;

  public BoardLists(DataSource database) {
    this.database = database;
  }

  /** What waits for somebody, by due day, none last, then by money, most first. */
  public WorkList work(Sight sight, int year, WorkFilter filter, WorkPage page)
      throws SQLException {
    return list(sight, year, filter, page, true);
  }

  /** All projects in the same order. */
  public WorkList projects(Sight sight, int year, WorkFilter filter, WorkPage page)
      throws SQLException {
    return list(sight, year, filter, page, false);
  }

  /** One project; none where there is none of this id that may be seen. */
  public Optional<ProjectRow> project(Sight sight, String id) throws SQLException {
    try (Connection connection = database.getConnection()) {
      return find(connection, sight, id);
    }
  }

  static Optional<ProjectRow> find(Connection connection, Sight sight, String id)
      throws SQLException {
    return new Question("select " + ProjectRows.COLUMNS + "from board_project where id = ?", id)
        .seen(sight, "and unit_code = ?")
        .first(connection, ProjectRows::read);
  }

  private WorkList list(Sight sight, int year, WorkFilter filter, WorkPage page, boolean waiting)
      throws SQLException {
    boolean byRule =
        !filter.rule().isEmpty() && filter.unit().isEmpty() && sight instanceof Sight.AllUnits;
    Order order = byRule ? LEADS : PROJECTS;
    try (Connection connection = database.getConnection()) {
      Question rows = new Question("select p.*");
      where(rows, sight, year, filter, waiting, byRule);
      Position from = page.from();
      rows.andIf(page.way() == Way.AFTER, order.after(), from.due(), from.rank(), from.id());
      rows.andIf(page.way() == Way.BEFORE, order.before(), from.due(), from.rank(), from.id());
      rows.and(page.way() == Way.BEFORE ? order.down() : order.up(), page.size() + 1);
      List<ProjectRow> found = new ArrayList<>(rows.all(connection, ProjectRows::read));
      Question count = new Question("select count(*) from (select 1 as one");
      where(count, sight, year, filter, waiting, byRule);
      count.and("fetch first ? rows only) counted", WorkList.COUNTED + 1);
      return page(page, found, (int) count.number(connection));
    }
  }

  private static void where(
      Question question,
      Sight sight,
      int year,
      WorkFilter filter,
      boolean waiting,
      boolean byRule) {
    if (byRule) {
      question.and(BY_RULE, year, filter.rule());
    } else {
      question.and(BY_PROJECT, year);
      question.andIf(!filter.rule().isEmpty(), OF_RULE, filter.rule());
    }
    question.seen(sight, "and p.unit_code = ?");
    question.andIf(!filter.unit().isEmpty(), "and p.unit_code = ?", filter.unit());
    question.andIf(waiting, "and p.waits = true");
    question.andIf(!filter.state().isEmpty(), "and p.state = ?", filter.state());
    if (!filter.severity().isEmpty()) {
      question.and(ofSeverity(filter.severity()));
    }
    if (!filter.colour().isEmpty()) {
      question.and(showing(filter.lamp()), filter.colour());
    }
    String text = Spelling.key(filter.text());
    question.andIf(!text.isEmpty(), "and position(? in p.search_key) > 0", text);
  }

  private static String ofSeverity(String id) {
    if (id.equals(Severity.BLOCK.id())) {
      return "and p.has_block = true";
    }
    if (id.equals(Severity.EXPLAIN.id())) {
      return "and p.has_explain = true";
    }
    return id.equals(Severity.NOTE.id()) ? "and p.has_note = true" : "and 1 = 0";
  }

  private static String showing(String lamp) {
    return switch (Lamp.find(lamp).orElse(Lamp.WORST)) {
      case BUDGET -> "and p.budget_light = ?";
      case TARGET -> "and p.target_light = ?";
      case COMPLETION -> "and p.completion_light = ?";
      case WORST -> "and p.worst_light = ?";
    };
  }

  private static WorkList page(WorkPage page, List<ProjectRow> found, int count) {
    boolean more = found.size() > page.size();
    List<ProjectRow> rows = more ? found.subList(0, page.size()) : found;
    if (page.way() == Way.BEFORE) {
      Collections.reverse(rows);
    }
    if (rows.isEmpty()) {
      return new WorkList(
          rows, page.from(), page.from(), page.way() == Way.AFTER, page.way() == Way.BEFORE, count);
    }
    return new WorkList(
        rows,
        ProjectRows.position(rows.get(0)),
        ProjectRows.position(rows.get(rows.size() - 1)),
        page.way() == Way.BEFORE ? more : page.way() == Way.AFTER,
        page.way() == Way.BEFORE || more,
        count);
  }
}
