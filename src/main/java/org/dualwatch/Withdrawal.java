package org.dualwatch;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import org.dualwatch.store.RecordSchema;
import org.dualwatch.store.Register;

/** Takes an accepted table out of monitoring, by the one who keeps the office's home. */
public final class Withdrawal {

  private Withdrawal() {}

  /**
   * Withdraws one table.
   *
   * @param receiptNo the receipt of the submission that it came with
   * @param table its number there
   * @return whether there was such a table that had not been withdrawn
   * @throws WrongSettingException where another process has the home's embedded record
   */
  public static boolean of(Settings settings, String receiptNo, int table)
      throws IOException, SQLException {
    try (HomeLock lock = HomeLock.of(settings.home())) {
      if (!lock.held() && settings.text("record.url").isEmpty()) {
        throw new WrongSettingException(
            "Another Dualwatch is running in "
                + settings.home().path()
                + " with its embedded record; end it first.");
      }
      try (HikariDataSource database = Databases.record(settings)) {
        RecordSchema.migrate(database);
        return new Register(database, Clock.system(settings.zone()), "").withdraw(receiptNo, table);
      }
    }
  }
}
