package org.dualwatch.spending;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The embedded ledger's tables. A real ledger is never touched by this. */
public final class LedgerSchema {

  private LedgerSchema() {}

  /**
   * Creates or renews the tables. The database may hold other tables: the ledger keeps its own
   * history.
   */
  public static void migrate(DataSource embedded) {
    Flyway.configure(LedgerSchema.class.getClassLoader())
        .dataSource(embedded)
        .locations("classpath:org/dualwatch/db/ledger")
        .table("ledger_schema_history")
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .load()
        .migrate();
  }
}
