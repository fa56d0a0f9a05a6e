package org.dualwatch;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.dualwatch.monitoring.MonitoringRun;
import org.dualwatch.spending.LedgerGenerator;
import org.dualwatch.spending.LedgerGenerator.Size;
import org.dualwatch.spending.LedgerSchema;
import org.dualwatch.store.RecordSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A generated ledger through the whole pipeline: what is found does not depend on the database. */
final class CityRunTest {

  private static final Size SIZE = new Size(1_000, 20_000, 7);
  private static final LocalDate DAY = LocalDate.of(2025, 7, 31);

  @TempDir private Path folder;

  /** A run, and its findings and projects as the record has them. */
  private record Kept(MonitoringRun run, List<String> findings, List<String> progress) {}

  @Test
  void findsTheSameOnBothDatabases() throws Exception {
    Kept embedded = embedded(SIZE);
    Kept postgres = postgres();

    assertThat(embedded.findings()).hasSizeGreaterThan(1_000);
    assertThat(embedded.progress()).hasSize(1_000);
    assertThat(postgres.findings()).isEqualTo(embedded.findings());
    assertThat(postgres.progress()).isEqualTo(embedded.progress());
    assertThat(postgres.run().snapshot()).isEqualTo(embedded.run().snapshot());
    assertThat(postgres.run().totals()).isEqualTo(embedded.run().totals());
    assertThat(postgres.run().id()).isEqualTo(embedded.run().id());
  }

  @Test
  void anotherLedgerIsAnotherSnapshot() throws Exception {
    Size other = new Size(100, 2_000, 8);
    Size one = new Size(100, 2_000, 7);

    assertThat(embedded(other).run().snapshot().id())
        .isNotEqualTo(embedded(one).run().snapshot().id());
  }

  private Kept embedded(Size size) throws Exception {
    Settings settings = AnOffice.settings(new Home(folder.resolve("h2-" + size.seed())));
    try (HikariDataSource ledger = Databases.ledger(settings);
        HikariDataSource record = Databases.record(settings)) {
      fill(ledger, record, size);
    }
    MonitoringRun run = monitored(settings);
    try (HikariDataSource record = Databases.record(settings)) {
      return kept(run, record);
    }
  }

  private Kept postgres() throws Exception {
    try (EmbeddedPostgres server = EmbeddedPostgres.builder().start();
        Connection connection = server.getPostgresDatabase().getConnection();
        Statement create = connection.createStatement()) {
      create.execute("create database ledger_of");
      create.execute("create database record_of");
      DataSource record = server.getDatabase("postgres", "record_of");
      fill(server.getDatabase("postgres", "ledger_of"), record, SIZE);
      Settings settings =
          AnOffice.settings(
              new Home(folder.resolve("postgres")),
              "record.url",
              server.getJdbcUrl("postgres", "record_of"),
              "ledger.url",
              server.getJdbcUrl("postgres", "ledger_of"));
      return kept(monitored(settings), record);
    }
  }

  private static void fill(DataSource ledger, DataSource record, Size size) throws SQLException {
    LedgerSchema.migrate(ledger);
    LedgerGenerator.fill(ledger, size);
    RecordSchema.migrate(record);
    AcceptedTables.fill(record, size);
  }

  private static MonitoringRun monitored(Settings settings) throws Exception {
    try (Pipeline pipeline = Pipeline.monitoringOnly(settings)) {
      pipeline.start();
      return pipeline.monitor(DAY);
    }
  }

  private static Kept kept(MonitoringRun run, DataSource record) throws SQLException {
    return new Kept(
        run,
        rows(record, "rule, severity, outcome, project, body", "run_finding"),
        rows(record, "table_number, project, budget_light, body", "run_progress"));
  }

  private static List<String> rows(DataSource record, String columns, String table)
      throws SQLException {
    String sql =
        "select unit_code, position, receipt_no, %s from %s order by unit_code, position"
            .formatted(columns, table);
    try (Connection connection = record.getConnection();
        Statement select = connection.createStatement();
        ResultSet found = select.executeQuery(sql)) {
      List<String> rows = new ArrayList<>();
      while (found.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
          row.add(found.getString(i));
        }
        rows.add(String.join("|", row));
      }
      return rows;
    }
  }
}
