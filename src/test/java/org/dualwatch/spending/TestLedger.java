package org.dualwatch.spending;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;

/** An empty or filled ledger for tests. */
public final class TestLedger {

  public static final LocalDate JULY_31 = LocalDate.of(2025, 7, 31);

  private TestLedger() {}

  /** A new in-memory ledger as the program embeds it, without rows. */
  public static JdbcConnectionPool embedded(String name) {
    JdbcConnectionPool pool =
        JdbcConnectionPool.create(
            "jdbc:h2:mem:" + name + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=0",
            "sa",
            "");
    LedgerSchema.migrate(pool);
    return pool;
  }

  /** Loads the packaged sample. */
  public static void loadSample(DataSource ledger) throws Exception {
    for (LedgerTable table : LedgerTable.TREASURY) {
      String csv = "/org/dualwatch/sample/ledger/" + table.id() + ".csv";
      new LedgerImport(ledger).importFile(table, () -> TestLedger.class.getResourceAsStream(csv));
    }
  }

  /** Asks the ledger as the route does; all units by code. */
  public static List<UnitSpending> units(DataSource ledger, LocalDate day, int year)
      throws SQLException, IOException {
    return units(LedgerQuery.treasury(ledger).rows(ledger, day, year), year);
  }

  static List<UnitSpending> units(
      List<? extends Map<String, ? extends @Nullable Object>> rows, int year) {
    List<UnitSpending> units = new ArrayList<>();
    new SpendingReader().units(year, rows.iterator()).forEachRemaining(units::add);
    return units;
  }

  /** All projects of all units. */
  static List<Spending> projects(DataSource ledger, LocalDate day, int year)
      throws SQLException, IOException {
    return units(ledger, day, year).stream().flatMap(unit -> unit.projects().stream()).toList();
  }

  /** What the units come to together. */
  static LedgerSnapshot snapshot(List<UnitSpending> units, LocalDate day, int year) {
    SnapshotSum sum = new SnapshotSum(day, year);
    units.forEach(sum::add);
    return sum.snapshot();
  }

  static void execute(DataSource ledger, String... statements) throws SQLException {
    try (Connection connection = ledger.getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  static void clear(DataSource ledger) throws SQLException {
    for (LedgerTable table : LedgerTable.values()) {
      execute(ledger, "delete from " + table.id());
    }
  }
}
