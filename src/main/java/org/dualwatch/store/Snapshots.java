package org.dualwatch.store;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.dualwatch.json.Json;
import org.dualwatch.json.SpendingJson;
import org.dualwatch.spending.LedgerEmptyException;
import org.dualwatch.spending.LedgerSnapshot;
import org.dualwatch.spending.SnapshotSum;
import org.dualwatch.spending.UnitSpending;

/** What the ledger said, kept: a run and its repetition read it here and not the ledger. */
public final class Snapshots {

  private static final int BATCH = 200;

  /** A unit of a city has fifty projects, one of a ministry thousands. */
  private static final int AHEAD = 8;

  private final Transactions transactions;
  private final Clock clock;

  public Snapshots(DataSource database, Clock clock) {
    this.transactions = new Transactions(database);
    this.clock = clock;
  }

  /**
   * Keeps the ledger's answer, all of it or nothing. A ledger that says what it said before is kept
   * once.
   *
   * @param units as the ledger hands them on, one at a time
   * @throws LedgerEmptyException where the ledger has nothing of the year: that is no finding
   */
  public LedgerSnapshot keep(LocalDate day, int fiscalYear, Iterator<UnitSpending> units)
      throws SQLException {
    return transactions.get(
        connection -> {
          String pull = UUID.randomUUID().toString();
          LedgerSnapshot snapshot = insertUnits(connection, pull, day, fiscalYear, units);
          if (snapshot.units() == 0 || snapshot.budgetLines() + snapshot.payments() == 0) {
            throw new LedgerEmptyException(fiscalYear);
          }
          if (isKept(connection, snapshot.id())) {
            deleteUnits(connection, pull);
          } else {
            insert(connection, pull, snapshot);
          }
          return snapshot;
        });
  }

  private static LedgerSnapshot insertUnits(
      Connection connection, String pull, LocalDate day, int year, Iterator<UnitSpending> units)
      throws SQLException {
    SnapshotSum sum = new SnapshotSum(day, year);
    String sql = "insert into ledger_snapshot_unit (pull, unit_code, body) values (?, ?, ?)";
    try (PreparedStatement insert = connection.prepareStatement(sql);
        ReadAhead<UnitSpending> ahead = readAhead(units)) {
      int waiting = 0;
      for (Optional<UnitSpending> next = ahead.next(); next.isPresent(); next = ahead.next()) {
        UnitSpending unit = next.get();
        sum.add(unit);
        insert.setString(1, pull);
        insert.setString(2, unit.unitCode());
        insert.setString(3, Json.line(SpendingJson.of(unit)));
        insert.addBatch();
        if (++waiting == BATCH) {
          insert.executeBatch();
          waiting = 0;
        }
      }
      insert.executeBatch();
    }
    return sum.snapshot();
  }

  private static ReadAhead<UnitSpending> readAhead(Iterator<UnitSpending> units) {
    return ReadAhead.of(
        "ledger", AHEAD, () -> units.hasNext() ? Optional.of(units.next()) : Optional.empty());
  }

  private static boolean isKept(Connection connection, String id) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("select 1 from ledger_snapshot where id = ?")) {
      select.setString(1, id);
      try (ResultSet rows = select.executeQuery()) {
        return rows.next();
      }
    }
  }

  private static void deleteUnits(Connection connection, String pull) throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement("delete from ledger_snapshot_unit where pull = ?")) {
      delete.setString(1, pull);
      delete.executeUpdate();
    }
  }

  private void insert(Connection connection, String pull, LedgerSnapshot snapshot)
      throws SQLException {
    String sql =
        """
        insert into ledger_snapshot (id, pull, as_of, fiscal_year, pulled_at, units, projects,
            budget_lines, payments, spent)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """;
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      insert.setString(1, snapshot.id());
      insert.setString(2, pull);
      insert.setDate(3, Date.valueOf(snapshot.day()));
      insert.setInt(4, snapshot.fiscalYear());
      insert.setTimestamp(5, Timestamp.from(clock.instant()));
      insert.setLong(6, snapshot.units());
      insert.setLong(7, snapshot.projects());
      insert.setLong(8, snapshot.budgetLines());
      insert.setLong(9, snapshot.payments());
      insert.setBigDecimal(10, snapshot.spent());
      insert.executeUpdate();
    }
  }

  /** The snapshot of this id, within a transaction. */
  static LedgerSnapshot find(Connection connection, String id) throws SQLException {
    String sql =
        """
        select as_of, fiscal_year, units, projects, budget_lines, payments, spent
        from ledger_snapshot where id = ?
        """;
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setString(1, id);
      try (ResultSet rows = select.executeQuery()) {
        if (!rows.next()) {
          throw new IllegalStateException("The record lacks the ledger snapshot " + id);
        }
        return new LedgerSnapshot(
            id,
            rows.getDate("as_of").toLocalDate(),
            rows.getInt("fiscal_year"),
            rows.getLong("units"),
            rows.getLong("projects"),
            rows.getLong("budget_lines"),
            rows.getLong("payments"),
            rows.getBigDecimal("spent"));
      }
    }
  }

  /** The codes of all units of a snapshot, in no order. */
  static List<String> units(Connection connection, String snapshot) throws SQLException {
    String sql =
        """
        select u.unit_code
        from ledger_snapshot_unit u
        join ledger_snapshot s on s.pull = u.pull
        where s.id = ?
        """;
    List<String> units = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setString(1, snapshot);
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          units.add(rows.getString("unit_code"));
        }
      }
    }
    return units;
  }

  /** A unit of a snapshot; nothing where the ledger has nothing of it. */
  static UnitSpending unit(Connection connection, String snapshot, String unitCode)
      throws SQLException {
    String sql =
        """
        select u.body
        from ledger_snapshot_unit u
        join ledger_snapshot s on s.pull = u.pull
        where s.id = ? and u.unit_code = ?
        """;
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setString(1, snapshot);
      select.setString(2, unitCode);
      try (ResultSet rows = select.executeQuery()) {
        return rows.next() ? SpendingJson.read(rows.getBytes("body")) : UnitSpending.none(unitCode);
      }
    }
  }
}
