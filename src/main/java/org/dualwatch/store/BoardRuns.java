package org.dualwatch.store;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.dualwatch.board.RunDifference;
import org.dualwatch.board.RunRow;
import org.dualwatch.board.Sight;
import org.dualwatch.json.Json;
import org.dualwatch.json.RunJson;
import org.dualwatch.monitoring.RunTotals;

/** The runs of a year and what each says that the one before did not. */
public final class BoardRuns {

  private static final String DONE =
      """
      select r.no, r.id, r.as_of, r.fiscal_year, r.rules_version, r.ended_at, r.totals,
          r.snapshot_id, s.pulled_at, s.units, s.projects, s.budget_lines, s.payments, s.spent
      from run r
      join ledger_snapshot s on s.id = r.snapshot_id
      where r.ended_at is not null
      """;

  private static final String SEEN =
      "and exists (select 1 from run_unit u where u.run = r.no and u.unit_code = ?)";

  private final DataSource database;
  private final Memory<RunDifference> differences;
  private final Memory<RunRow> ofUnits;

  /**
   * @param kept how long is kept what a run says, which never changes
   */
  public BoardRuns(DataSource database, Clock clock, Duration kept) {
    this.database = database;
    this.differences = new Memory<>(clock, kept);
    this.ofUnits = new Memory<>(clock, kept);
  }

  /** The runs of a year that are done, the latest first; of one unit those that watched it. */
  public List<RunRow> runs(Sight sight, int year) throws SQLException {
    try (Connection connection = database.getConnection()) {
      return rows(
          connection,
          sight,
          new Question(DONE)
              .and("and r.fiscal_year = ?", year)
              .seen(sight, SEEN)
              .and("order by r.as_of desc, r.begun_at desc"));
    }
  }

  /** One run; none that is not done or may not be seen. */
  public Optional<RunRow> run(Sight sight, String runNo) throws SQLException {
    try (Connection connection = database.getConnection()) {
      return find(connection, sight, runNo);
    }
  }

  private Optional<RunRow> find(Connection connection, Sight sight, String runNo)
      throws SQLException {
    Question question = new Question(DONE).and("and r.no = ?", runNo).seen(sight, SEEN);
    return rows(connection, sight, question).stream().findFirst();
  }

  private List<RunRow> rows(Connection connection, Sight sight, Question question)
      throws SQLException {
    if (sight instanceof Sight.AllUnits) {
      return question.all(
          connection,
          row ->
              row(
                  row,
                  snapshot(row),
                  RunJson.readTotals(
                      Json.parse(Optional.ofNullable(row.getString("totals")).orElse("{}")))));
    }
    List<RunRow> runs = new ArrayList<>();
    if (sight instanceof Sight.OneUnit one) {
      for (RunRow run :
          question.all(
              connection, row -> row(row, of(row), RunJson.readTotals(Json.parse("{}"))))) {
        runs.add(
            ofUnits.get(
                run.no() + " " + one.code(), () -> UnitTotals.of(connection, run, one.code())));
      }
    }
    return runs;
  }

  private static RunRow row(ResultSet row, RunRow.Snapshot snapshot, RunTotals totals)
      throws SQLException {
    return new RunRow(
        row.getString("no"),
        row.getString("id"),
        row.getDate("as_of").toLocalDate(),
        row.getInt("fiscal_year"),
        row.getString("rules_version"),
        row.getTimestamp("ended_at").toInstant(),
        snapshot,
        totals);
  }

  private static RunRow.Snapshot snapshot(ResultSet row) throws SQLException {
    return new RunRow.Snapshot(
        row.getString("snapshot_id"),
        row.getTimestamp("pulled_at").toInstant(),
        true,
        row.getLong("units"),
        row.getLong("projects"),
        row.getLong("budget_lines"),
        row.getLong("payments"),
        ProjectRows.plain(row.getBigDecimal("spent")));
  }

  /** What the ledger says of all units is not for one. */
  private static RunRow.Snapshot of(ResultSet row) throws SQLException {
    return new RunRow.Snapshot(
        row.getString("snapshot_id"),
        row.getTimestamp("pulled_at").toInstant(),
        false,
        0,
        0,
        0,
        0,
        BigDecimal.ZERO);
  }

  /** What a run says that the one before of its year did not; none of one that may not be seen. */
  public Optional<RunDifference> runDifference(Sight sight, String runNo) throws SQLException {
    try (Connection connection = database.getConnection()) {
      Optional<RunRow> run = find(connection, sight, runNo);
      if (run.isEmpty()) {
        return Optional.empty();
      }
      String of = sight instanceof Sight.OneUnit one ? one.code() : "";
      return Optional.of(
          differences.get(
              runNo + " " + of, () -> new RunsCompared(connection, sight).with(run.get())));
    }
  }
}
