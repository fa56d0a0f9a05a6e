package org.dualwatch.store;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.dualwatch.board.ApartList;
import org.dualwatch.board.ApartRow;
import org.dualwatch.board.Quarter;
import org.dualwatch.board.Sight;
import org.dualwatch.board.Window;

/** The projects of the picture of money spent beside targets met, one by one. */
public final class BoardApart {

  private static final String ROWS =
      """
      select id, unit_code, unit_name, project, budget, rate, attained, worst_light
      """;

  private static final String WATCHED =
      """
      from board_project
      where fiscal_year = ? and run <> '' and rate is not null and attained is not null
      """;

  private static final String QUARTERS =
      """
      select
          sum(case when rate >= ? and attained < ? then 1 else 0 end) as spent_ahead,
          sum(case when rate < ? and attained < ? then 1 else 0 end) as both_behind,
          sum(case when rate < ? and attained >= ? then 1 else 0 end) as targets_ahead,
          sum(case when rate >= ? and attained >= ? then 1 else 0 end) as both_ahead
      """;

  private final DataSource database;
  private final Memory<ApartList> lists;

  /**
   * @param kept how long answers about the whole office are kept that take sorting all projects
   */
  public BoardApart(DataSource database, Clock clock, Duration kept) {
    this.database = database;
    this.lists = new Memory<>(clock, kept);
  }

  /**
   * What is asked for.
   *
   * @param unit a unit's code, empty for all that may be seen
   * @param time what part of the year had passed, in %
   * @param window which part of the picture
   * @param from how many rows of it are left out
   * @param size how many are shown at most
   */
  public record Asked(int year, String unit, BigDecimal time, Window window, int from, int size) {}

  /** Projects by how far spending is ahead of what was achieved, the farthest first. */
  public ApartList list(Sight sight, Asked asked) throws SQLException {
    boolean kept =
        sight instanceof Sight.AllUnits && asked.unit().isEmpty() && asked.size() <= SMALL;
    return kept ? lists.get(asked.toString(), () -> ask(sight, asked)) : ask(sight, asked);
  }

  /** Longer lists are made for workbooks, and not kept. */
  private static final int SMALL = 1_000;

  private ApartList ask(Sight sight, Asked asked) throws SQLException {
    try (Connection connection = database.getConnection()) {
      Window window = asked.window();
      List<ApartRow> rows =
          among(new Question(ROWS), sight, asked)
              .and("and rate >= ? and rate < ?", window.rateFrom(), window.rateBelow())
              .and("and attained >= ?", window.attainedFrom())
              .and("and attained < ?", window.attainedBelow())
              .and("order by rate - attained desc, rank, id")
              .and("offset ? rows fetch first ? rows only", asked.from(), asked.size() + 1)
              .all(connection, BoardApart::row);
      boolean more = rows.size() > asked.size();
      return new ApartList(
          more ? rows.subList(0, asked.size()) : rows, more, quarters(connection, sight, asked));
    }
  }

  private static Question among(Question question, Sight sight, Asked asked) {
    return question
        .and(WATCHED, asked.year())
        .seen(sight, "and unit_code = ?")
        .andIf(!asked.unit().isEmpty(), "and unit_code = ?", asked.unit());
  }

  private static Map<Quarter, Long> quarters(Connection connection, Sight sight, Asked asked)
      throws SQLException {
    BigDecimal time = asked.time();
    Question question = new Question(QUARTERS, time, time, time, time, time, time, time, time);
    return among(question, sight, asked)
        .first(
            connection,
            row -> {
              Map<Quarter, Long> counts = new EnumMap<>(Quarter.class);
              counts.put(Quarter.SPENT_AHEAD, row.getLong("spent_ahead"));
              counts.put(Quarter.BOTH_BEHIND, row.getLong("both_behind"));
              counts.put(Quarter.TARGETS_AHEAD, row.getLong("targets_ahead"));
              counts.put(Quarter.BOTH_AHEAD, row.getLong("both_ahead"));
              return counts;
            })
        .orElseThrow();
  }

  private static ApartRow row(ResultSet row) throws SQLException {
    return new ApartRow(
        row.getString("id"),
        row.getString("unit_code"),
        row.getString("unit_name"),
        row.getString("project"),
        ProjectRows.figure(row, "budget"),
        ProjectRows.plain(row.getBigDecimal("rate")),
        ProjectRows.plain(row.getBigDecimal("attained")),
        Lit.colour(row.getString("worst_light")));
  }

  /** The names of the units that anything is on record of in a year, by code. */
  public Map<String, String> units(Sight sight, int year) throws SQLException {
    try (Connection connection = database.getConnection()) {
      Map<String, String> names = new LinkedHashMap<>();
      new Question("select unit_code, unit_name from board_unit where fiscal_year = ?", year)
          .seen(sight, "and unit_code = ?")
          .and("order by unit_code")
          .all(connection, row -> Map.entry(row.getString(1), row.getString(2)))
          .forEach(unit -> names.put(unit.getKey(), unit.getValue()));
      return names;
    }
  }
}
