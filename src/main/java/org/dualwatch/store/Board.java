package org.dualwatch.store;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.dualwatch.board.Figures;
import org.dualwatch.board.FilingState;
import org.dualwatch.board.FindingCounts;
import org.dualwatch.board.HeatMap;
import org.dualwatch.board.LightCounts;
import org.dualwatch.board.Quadrant;
import org.dualwatch.board.RoundRow;
import org.dualwatch.board.RuleHits;
import org.dualwatch.board.Sight;
import org.dualwatch.board.SubmissionRow;
import org.dualwatch.board.UnitRow;
import org.dualwatch.rule.Verdict;

/** What the board says of a year as a whole. */
public final class Board {

  private final DataSource database;
  private final Memory<Figures> figures;
  private final Memory<List<UnitRow>> units;
  private final Memory<HeatMap> heat;
  private final Memory<List<RuleHits>> hits;
  private final Memory<Quadrant> quadrants;

  /**
   * @param kept how long answers about the whole office are kept that take adding up
   */
  public Board(DataSource database, Clock clock, Duration kept) {
    this.database = database;
    this.figures = new Memory<>(clock, kept);
    this.units = new Memory<>(clock, kept);
    this.heat = new Memory<>(clock, kept);
    this.hits = new Memory<>(clock, kept);
    this.quadrants = new Memory<>(clock, kept);
  }

  /**
   * The fiscal years that anything is on record of: the latest first, after all those in which
   * anything counts the others. A file of one unit with a slip in its year is in front of nobody.
   */
  public List<Integer> years(Sight sight) throws SQLException {
    try (Connection connection = database.getConnection()) {
      return new Question("select fiscal_year from board_unit where 1 = 1")
          .seen(sight, "and unit_code = ?")
          .and(
              """
              group by fiscal_year
              order by
                  case when sum(accepted) + sum(explanation_due) + sum(watched) > 0 then 0 else 1 end,
                  fiscal_year desc
              """)
          .all(connection, row -> row.getInt(1));
    }
  }

  /** A year in a few figures. */
  public Figures figures(Sight sight, int year) throws SQLException {
    return sight instanceof Sight.AllUnits
        ? figures.get(String.valueOf(year), () -> addFigures(sight, year))
        : addFigures(sight, year);
  }

  private Figures addFigures(Sight sight, int year) throws SQLException {
    try (Connection connection = database.getConnection()) {
      Map<FilingState, Long> byState = new EnumMap<>(FilingState.class);
      new Question("select filing, count(*) as units from board_unit where fiscal_year = ?", year)
          .seen(sight, "and unit_code = ?")
          .and("group by filing")
          .all(connection, row -> byState.put(state(row), row.getLong("units")));
      LightCounts lights = BoardLights.total(connection, sight, year);
      return new Question(
              """
              select count(*) as units, sum(accepted) as accepted,
                  sum(explanation_due) as explanation_due, sum(sent_back) as sent_back,
                  sum(undecided) as undecided, sum(watched) as watched, sum(budget) as budget,
                  sum(spent) as spent, sum(open_cases) as open_cases, sum(waiting) as waiting
              from board_unit
              where fiscal_year = ?
              """,
              year)
          .seen(sight, "and unit_code = ?")
          .first(connection, row -> figures(row, byState, lights))
          .orElseThrow();
    }
  }

  private static Figures figures(ResultSet row, Map<FilingState, Long> byState, LightCounts lights)
      throws SQLException {
    Map<Verdict, Long> byVerdict = verdicts(row);
    return new Figures(
        row.getLong("units"),
        byState,
        byVerdict.values().stream().mapToLong(Long::longValue).sum(),
        byVerdict,
        row.getLong("watched"),
        yuan(row, "budget"),
        yuan(row, "spent"),
        lights,
        row.getLong("open_cases"),
        row.getLong("waiting"));
  }

  private static BigDecimal yuan(ResultSet row, String column) throws SQLException {
    return ProjectRows.figure(row, column).value();
  }

  private static Map<Verdict, Long> verdicts(ResultSet row) throws SQLException {
    Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);
    counts.put(Verdict.ACCEPTED, row.getLong("accepted"));
    counts.put(Verdict.EXPLANATION_DUE, row.getLong("explanation_due"));
    counts.put(Verdict.SENT_BACK, row.getLong("sent_back"));
    counts.put(Verdict.UNDECIDED, row.getLong("undecided"));
    return counts;
  }

  /** All units that anything is on record of, by code. */
  public List<UnitRow> units(Sight sight, int year) throws SQLException {
    return sight instanceof Sight.AllUnits
        ? units.get(String.valueOf(year), () -> readUnits(sight, year))
        : readUnits(sight, year);
  }

  private List<UnitRow> readUnits(Sight sight, int year) throws SQLException {
    try (Connection connection = database.getConnection()) {
      BoardLights lights = BoardLights.of(connection, sight, year);
      return new Question("select * from board_unit where fiscal_year = ?", year)
          .seen(sight, "and unit_code = ?")
          .and("order by unit_code")
          .all(connection, row -> unit(row, lights));
    }
  }

  private static UnitRow unit(ResultSet row, BoardLights lights) throws SQLException {
    Map<Verdict, Long> byVerdict = verdicts(row);
    String code = row.getString("unit_code");
    return new UnitRow(
        code,
        row.getString("unit_name"),
        state(row),
        ProjectRows.day(row, "first_accepted"),
        ProjectRows.day(row, "last_filed"),
        row.getInt("unread"),
        byVerdict.values().stream().mapToLong(Long::longValue).sum(),
        byVerdict,
        row.getLong("watched"),
        yuan(row, "budget"),
        yuan(row, "spent"),
        lights.of(code),
        row.getLong("open_cases"),
        row.getLong("waiting"),
        row.getLong("forms_due"),
        row.getLong("forms_filed"));
  }

  private static FilingState state(ResultSet row) throws SQLException {
    String id = row.getString("filing");
    return Arrays.stream(FilingState.values())
        .filter(state -> state.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("The board holds an unknown state: " + id));
  }

  /** How often each rule has found what stands now, the most problems first. */
  public List<RuleHits> ruleHits(Sight sight, int year) throws SQLException {
    return sight instanceof Sight.AllUnits
        ? hits.get(String.valueOf(year), () -> countHits(sight, year))
        : countHits(sight, year);
  }

  private List<RuleHits> countHits(Sight sight, int year) throws SQLException {
    try (Connection connection = database.getConnection()) {
      return List.copyOf(
          new Question(
                  """
                  select rule, severity, sum(violated) as violated, sum(waived) as waived,
                      sum(not_evaluated) as not_evaluated, sum(projects) as projects,
                      sum(case when violated > 0 then 1 else 0 end) as units
                  from board_rule
                  where fiscal_year = ?
                  """,
                  year)
              .seen(sight, "and unit_code = ?")
              .and("group by rule, severity order by sum(violated) desc, rule, severity")
              .all(
                  connection,
                  row ->
                      new RuleHits(
                          row.getString("rule"),
                          row.getString("severity"),
                          row.getLong("violated"),
                          row.getLong("waived"),
                          row.getLong("not_evaluated"),
                          row.getLong("projects"),
                          row.getLong("units"))));
    }
  }

  /** Where which problems stand. */
  public HeatMap heat(Sight sight, int year) throws SQLException {
    return sight instanceof Sight.AllUnits
        ? heat.get(String.valueOf(year), () -> BoardHeat.of(database, sight, year))
        : BoardHeat.of(database, sight, year);
  }

  /**
   * Money spent against targets met.
   *
   * @param unit a unit's code, empty for all that may be seen
   */
  public Quadrant quadrant(Sight sight, int year, String unit) throws SQLException {
    return sight instanceof Sight.AllUnits && unit.isEmpty()
        ? quadrants.get(String.valueOf(year), () -> BoardQuadrant.of(database, sight, year, unit))
        : BoardQuadrant.of(database, sight, year, unit);
  }

  /** What came of the first, second, third … submission of each project. */
  public List<RoundRow> rounds(Sight sight, int year) throws SQLException {
    try (Connection connection = database.getConnection()) {
      return new Question(
              """
              select round, sum(tables) as tables, sum(sent_back) as sent_back,
                  sum(problems) as problems
              from board_round
              where fiscal_year = ?
              """,
              year)
          .seen(sight, "and unit_code = ?")
          .and("group by round order by round")
          .all(
              connection,
              row ->
                  new RoundRow(
                      row.getInt("round"),
                      row.getLong("tables"),
                      row.getLong("sent_back"),
                      row.getLong("problems")));
    }
  }

  /** The files that came last, as they are on record, the newest first. */
  public List<SubmissionRow> submissions(Sight sight, int limit) throws SQLException {
    try (Connection connection = database.getConnection()) {
      return new Question(
              """
              select s.receipt_no, s.unit_code, s.unit_name, s.file_name, s.format, s.received_at,
                  s.was_read, s.verdict,
                  (select count(*) from target_table t where t.submission = s.id) as tables,
                  (select count(*) from monitoring_form m where m.submission = s.id) as forms,
                  sum(case when f.severity = 'block' then 1 else 0 end) as blocks,
                  sum(case when f.severity = 'explain' then 1 else 0 end) as explains,
                  sum(case when f.severity = 'note' then 1 else 0 end) as notes
              from (
                  select * from submission
                  where 1 = 1
              """)
          .seen(sight, "and unit_code = ?")
          .and("order by received_at desc, id desc fetch first ? rows only", limit)
          .and(
              """
              ) s
              left join finding f on f.submission = s.id and f.outcome = 'violated'
                  and position('"cause":null' in f.body) > 0
              group by s.id, s.receipt_no, s.unit_code, s.unit_name, s.file_name, s.format,
                  s.received_at, s.was_read, s.verdict
              order by s.received_at desc, s.id desc
              """)
          .all(connection, Board::submission);
    }
  }

  private static SubmissionRow submission(ResultSet row) throws SQLException {
    return new SubmissionRow(
        row.getString("receipt_no"),
        row.getString("unit_code"),
        row.getString("unit_name"),
        row.getString("file_name"),
        row.getString("format"),
        row.getTimestamp("received_at").toInstant(),
        row.getBoolean("was_read"),
        Overview.verdict(row.getString("verdict")),
        row.getInt("tables"),
        row.getInt("forms"),
        new FindingCounts(row.getInt("blocks"), row.getInt("explains"), row.getInt("notes")));
  }
}
