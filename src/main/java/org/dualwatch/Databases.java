package org.dualwatch;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Locale;

/** The record and the ledger as pools of connections. */
final class Databases {

  private static final String POSTGRES = "jdbc:postgresql:";
  private static final int CONNECTIONS = 8;
  private static final long WAIT_MS = 10_000;
  private static final long STARTING_MS = 60_000;

  private Databases() {}

  static HikariDataSource record(Settings settings) {
    HikariConfig config = config("record", settings);
    if (!settings.text("record.url").isEmpty()) {
      // The database may be starting too; an embedded one is there or broken.
      config.setInitializationFailTimeout(STARTING_MS);
    }
    return new HikariDataSource(config);
  }

  /** The ledger to ask; an office's own is opened read-only. */
  static HikariDataSource ledger(Settings settings) {
    HikariConfig config = config("ledger", settings);
    config.setReadOnly(!ledgerIsEmbedded(settings));
    // An answer is read row by row only within a transaction.
    config.setAutoCommit(false);
    // Files are taken and answered while the ledger is away; only a run needs it.
    config.setInitializationFailTimeout(-1);
    return new HikariDataSource(config);
  }

  static boolean ledgerIsEmbedded(Settings settings) {
    return settings.text("ledger.url").isEmpty();
  }

  static boolean ledgerIsPostgresql(Settings settings) {
    return settings.text("ledger.url").startsWith(POSTGRES);
  }

  private static HikariConfig config(String name, Settings settings) {
    HikariConfig config = new HikariConfig();
    config.setPoolName(name);
    config.setJdbcUrl(settings.databaseUrl(name));
    String user = settings.text(name + ".user");
    if (!user.isEmpty()) {
      config.setUsername(user);
      String variable = "DUALWATCH_" + name.toUpperCase(Locale.ROOT) + "_PASSWORD";
      config.setPassword(settings.password(variable));
    }
    config.setMaximumPoolSize(CONNECTIONS);
    config.setConnectionTimeout(WAIT_MS);
    if (settings.databaseUrl(name).startsWith(POSTGRES)) {
      // A batch travels as one statement; what the address itself says goes first.
      config.addDataSourceProperty("reWriteBatchedInserts", "true");
    }
    return config;
  }
}
