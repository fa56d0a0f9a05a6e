package org.dualwatch.store;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;

/** The record's tables, brought to the state this version needs. */
public final class RecordSchema {

  private static final String ALL = "classpath:org/dualwatch/db/record";

  /** What is said to PostgreSQL alone; its numbers and those of the other folder are one row. */
  private static final String POSTGRESQL = "classpath:org/dualwatch/db/record-postgresql";

  private RecordSchema() {}

  /** Applies what is missing; the database may be H2 or PostgreSQL. */
  public static void migrate(DataSource database) {
    Flyway.configure()
        .dataSource(database)
        .locations(locations(database))
        .table("record_schema_history")
        .load()
        .migrate();
  }

  private static String[] locations(DataSource database) {
    try (Connection connection = database.getConnection()) {
      return connection.isWrapperFor(PGConnection.class)
          ? new String[] {ALL, POSTGRESQL}
          : new String[] {ALL};
    } catch (SQLException e) {
      throw new IllegalStateException("The record cannot be reached.", e);
    }
  }
}
