package org.dualwatch.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;

/** A fresh database of each kind that the record may be in. */
enum RecordDatabase {
  H2 {
    @Override
    DataSource fresh() {
      JdbcDataSource h2 = new JdbcDataSource();
      h2.setURL(
          "jdbc:h2:mem:"
              + UUID.randomUUID()
              + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1");
      return h2;
    }
  },
  POSTGRESQL {
    @Override
    DataSource fresh() throws SQLException {
      String name = "d" + UUID.randomUUID().toString().replace("-", "");
      try (Connection connection = server().getPostgresDatabase().getConnection();
          Statement create = connection.createStatement()) {
        create.execute("create database " + name);
      }
      return server().getDatabase("postgres", name);
    }
  };

  abstract DataSource fresh() throws SQLException;

  DataSource migrated() throws SQLException {
    DataSource database = fresh();
    RecordSchema.migrate(database);
    return database;
  }

  private static @Nullable EmbeddedPostgres postgres;

  /** Starts the server that a test class's databases are in. */
  static void start() throws IOException {
    postgres = EmbeddedPostgres.builder().setCleanDataDirectory(true).start();
  }

  static void stop() throws IOException {
    server().close();
  }

  private static EmbeddedPostgres server() {
    return Objects.requireNonNull(postgres, "start it first");
  }
}
