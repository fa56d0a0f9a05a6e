package org.dualwatch.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;

/** The record's tables, brought to the state this version needs. */
public final class RecordSchema {

  private RecordSchema() {}

  /** Applies what is missing; the database may be H2 or PostgreSQL. */
  public static void migrate(DataSource database) {
    Flyway.configure()
        .dataSource(database)
        .locations("classpath:org/dualwatch/db/record")
        .table("record_schema_history")
        .load()
        .migrate();
    keepSnapshotsAsTheyAre(database);
  }

  /**
   * PostgreSQL compresses long texts: those of a city's snapshot, which are read once, take it
   * longer than the ledger takes to say them. H2 leaves texts as they are.
   */
  private static void keepSnapshotsAsTheyAre(DataSource database) {
    try (Connection connection = database.getConnection();
        Statement alter = connection.createStatement()) {
      if (connection.isWrapperFor(PGConnection.class)) {
        alter.execute("alter table ledger_snapshot_unit alter column body set storage external");
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The record's tables could not be brought up to date.", e);
    }
  }
}
