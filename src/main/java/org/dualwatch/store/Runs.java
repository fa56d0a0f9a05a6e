package org.dualwatch.store;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.dualwatch.alert.Dispatch;
import org.dualwatch.json.Json;
import org.dualwatch.json.RunJson;
import org.dualwatch.monitoring.AcceptedTable;
import org.dualwatch.monitoring.MonitoringRun;
import org.dualwatch.monitoring.RunDay;
import org.dualwatch.monitoring.UnitInput;
import org.dualwatch.monitoring.UnitOutcome;
import org.dualwatch.spending.LedgerSnapshot;
import org.dualwatch.spending.UnitSpending;

/**
 * The record of monitoring runs. A run is entered unit by unit, each in a transaction of its own,
 * and is done with the last: one that a crash has cut off goes on where it was, from the same
 * snapshot.
 */
public final class Runs {

  /** After so long a run that was cut off is begun anew: the ledger has moved on. */
  private static final Duration RESUMABLE = Duration.ofHours(2);

  private final DataSource database;
  private final Transactions transactions;
  private final Clock clock;

  public Runs(DataSource database, Clock clock) {
    this.database = database;
    this.transactions = new Transactions(database);
    this.clock = clock;
  }

  /**
   * The run about a day that was begun by the same rules and cut off not long ago. One that was
   * begun before that day was over is none: its snapshot lacks what came later.
   */
  public Optional<OpenRun> unfinished(LocalDate asOf, String ruleSet) throws SQLException {
    String sql =
        """
        select no, forms_overdue, fiscal_year, snapshot_id, begun_at from run
        where as_of = ? and rules_version = ? and ended_at is null and begun_at > ?
        order by begun_at desc
        """;
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      select.setDate(1, Date.valueOf(asOf));
      select.setString(2, ruleSet);
      select.setTimestamp(3, Timestamp.from(begunSince(asOf)));
      try (ResultSet rows = select.executeQuery()) {
        if (!rows.next()) {
          return Optional.empty();
        }
        return Optional.of(
            new OpenRun(
                rows.getString("no"),
                new RunDay(asOf, rows.getInt("fiscal_year"), rows.getBoolean("forms_overdue")),
                Snapshots.find(connection, rows.getString("snapshot_id")),
                ruleSet,
                rows.getTimestamp("begun_at").toInstant()));
      }
    }
  }

  private Instant begunSince(LocalDate asOf) {
    Instant over = asOf.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    Instant recent = clock.instant().minus(RESUMABLE);
    return over.isAfter(recent) ? over : recent;
  }

  /** Begins a run; others about the same day that were cut off are dropped. */
  public OpenRun begin(RunDay day, LedgerSnapshot snapshot, String ruleSet) throws SQLException {
    OpenRun run =
        new OpenRun(UUID.randomUUID().toString(), day, snapshot, ruleSet, clock.instant());
    transactions.run(
        connection -> {
          dropUnfinished(connection, day.asOf());
          insert(connection, run);
        });
    return run;
  }

  private static void dropUnfinished(Connection connection, LocalDate asOf) throws SQLException {
    List<String> unfinished = new ArrayList<>();
    try (PreparedStatement select =
        connection.prepareStatement("select no from run where as_of = ? and ended_at is null")) {
      select.setDate(1, Date.valueOf(asOf));
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          unfinished.add(rows.getString("no"));
        }
      }
    }
    for (String no : unfinished) {
      RunEntries.drop(connection, no);
    }
  }

  private static void insert(Connection connection, OpenRun run) throws SQLException {
    String sql =
        """
        insert into run (no, as_of, forms_overdue, fiscal_year, snapshot_id, rules_version, begun_at)
        values (?, ?, ?, ?, ?, ?, ?)
        """;
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      insert.setString(1, run.no());
      insert.setDate(2, Date.valueOf(run.day().asOf()));
      insert.setBoolean(3, run.day().formsOverdue());
      insert.setInt(4, run.day().fiscalYear());
      insert.setString(5, run.snapshot().id());
      insert.setString(6, run.ruleSet());
      insert.setTimestamp(7, Timestamp.from(run.begunAt()));
      insert.executeUpdate();
    }
  }

  /** The codes of all units that have money in the ledger or accepted tables, sorted. */
  public List<String> units(OpenRun run) throws SQLException {
    try (Connection connection = database.getConnection()) {
      TreeSet<String> units =
          new TreeSet<>(Papers.units(connection, run.day().fiscalYear(), run.begunAt()));
      units.addAll(Snapshots.units(connection, run.snapshot().id()));
      return List.copyOf(units);
    }
  }

  /** All that a run knows of one unit. */
  public UnitInput input(OpenRun run, String unitCode) throws SQLException {
    int year = run.day().fiscalYear();
    Instant moment = run.begunAt();
    try (Connection connection = database.getConnection()) {
      List<AcceptedTable> tables = Papers.tables(connection, unitCode, year, moment);
      UnitSpending spending = Snapshots.unit(connection, run.snapshot().id(), unitCode);
      String name =
          tables.stream().map(AcceptedTable::unitName).findFirst().orElse(spending.unitName());
      return new UnitInput(
          unitCode, name, tables, spending, Papers.forms(connection, unitCode, year, moment));
    }
  }

  /** All that a run knows, unit by unit; to be closed. */
  public RunInputs inputs(OpenRun run) throws SQLException {
    return RunInputs.of(this, run);
  }

  /** What takes what a run comes to, unit by unit; to be closed. */
  public RunOutcomes outcomes(OpenRun run) {
    return RunOutcomes.of(transactions, run);
  }

  /** Hands over what a run came to for one unit. */
  public void enter(RunOutcomes outcomes, UnitInput input, UnitOutcome outcome)
      throws SQLException {
    outcomes.enter(input, outcome);
  }

  /** Waits until all that was handed over is on record. */
  public void finish(RunOutcomes outcomes) throws SQLException {
    outcomes.finish();
  }

  /** Ends the reading and the writing of a run, done or not. */
  public void close(RunInputs inputs, RunOutcomes outcomes) {
    inputs.close();
    outcomes.close();
  }

  /**
   * Closes a run with what is told of it, in one transaction; its workbook is due then. Where a run
   * of the same input is on record already, that one stays and this one is dropped.
   */
  public void close(OpenRun open, MonitoringRun done, Dispatch told) throws SQLException {
    transactions.run(
        connection -> {
          if (isDone(connection, done.id())) {
            RunEntries.drop(connection, open.no());
          } else {
            end(connection, open, done);
            BoardMarks.run(connection, open.no(), open.day().fiscalYear());
          }
          DueWorkbooks.add(connection, done.id());
          Outbox.tell(connection, told, clock);
        });
  }

  private static boolean isDone(Connection connection, String id) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement("select 1 from run where id = ?")) {
      select.setString(1, id);
      try (ResultSet rows = select.executeQuery()) {
        return rows.next();
      }
    }
  }

  private void end(Connection connection, OpenRun open, MonitoringRun done) throws SQLException {
    String sql = "update run set id = ?, ended_at = ?, totals = ? where no = ?";
    try (PreparedStatement update = connection.prepareStatement(sql)) {
      update.setString(1, done.id());
      update.setTimestamp(2, Timestamp.from(clock.instant()));
      update.setString(3, Json.line(RunJson.totals(done.totals())));
      update.setString(4, open.no());
      update.executeUpdate();
    }
  }
}
