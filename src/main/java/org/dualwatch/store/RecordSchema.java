package org.dualwatch.store;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

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
  }
}
