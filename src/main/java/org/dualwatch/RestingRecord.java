package org.dualwatch;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.dualwatch.store.RecordSchema;
import org.dualwatch.store.Register;
import org.dualwatch.store.Undelivered;
import org.dualwatch.store.Users;

/**
 * The record of a home for those who keep it, without the routes: an embedded one while nothing
 * else runs in the home, one of its own server at any time.
 */
public final class RestingRecord {

  private final DataSource database;
  private final Clock clock;

  private RestingRecord(DataSource database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** What is done with it. */
  @FunctionalInterface
  public interface Work<T> {
    T with(RestingRecord record) throws SQLException;
  }

  /**
   * Does something with the record of a home.
   *
   * @throws WrongSettingException where another process has the home's embedded record
   */
  public static <T> T use(Settings settings, Work<T> work) throws IOException, SQLException {
    try (HomeLock lock = HomeLock.of(settings.home())) {
      lock.requireRecord(settings);
      try (HikariDataSource database = Databases.record(settings)) {
        RecordSchema.migrate(database);
        return work.with(new RestingRecord(database, Clock.system(settings.zone())));
      }
    }
  }

  /** Takes accepted tables out of monitoring. */
  public Register register() {
    return new Register(database, clock, "");
  }

  /** Those who may see the dashboard. */
  public Users users() {
    return new Users(database, clock);
  }

  /** What has not been delivered. */
  public Undelivered undelivered() {
    return new Undelivered(database, clock);
  }
}
