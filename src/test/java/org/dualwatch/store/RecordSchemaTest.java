package org.dualwatch.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RecordSchemaTest {

  /** What the first version wrote into its history; a script that has been run is never edited. */
  private static final int FIRST_CHECKSUM = -1_845_324_259;

  @TempDir private Path folder;

  @Test
  void aRecordOfTheFirstVersionIsBroughtUpToThisOne() throws Exception {
    JdbcConnectionPool database =
        JdbcConnectionPool.create(
            "jdbc:h2:file:" + folder.resolve("record") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE",
            "",
            "");
    try {
      Flyway.configure()
          .dataSource(database)
          .locations("classpath:org/dualwatch/db/record")
          .table("record_schema_history")
          .target("1")
          .load()
          .migrate();
      assertThat(number(database, "select checksum from record_schema_history where version = '1'"))
          .isEqualTo(FIRST_CHECKSUM);

      RecordSchema.migrate(database);

      assertThat(number(database, "select count(withdrawn_at) from target_table")).isZero();
    } finally {
      database.dispose();
    }
  }

  @Test
  void postgresqlKeepsSnapshotsAsTheyAre() throws Exception {
    RecordDatabase.start();
    try {
      DataSource database = RecordDatabase.POSTGRESQL.migrated();
      RecordSchema.migrate(database);
      String external =
          "select count(*) from pg_attribute where attrelid = 'ledger_snapshot_unit'::regclass"
              + " and attname = 'body' and attstorage = 'e'";
      assertThat(number(database, external)).isEqualTo(1);
    } finally {
      RecordDatabase.stop();
    }
  }

  private static int number(DataSource database, String sql) throws Exception {
    try (Connection connection = database.getConnection();
        Statement select = connection.createStatement();
        ResultSet rows = select.executeQuery(sql)) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
