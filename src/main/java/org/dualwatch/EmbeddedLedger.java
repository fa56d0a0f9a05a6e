package org.dualwatch;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import org.dualwatch.spending.LedgerFileException;
import org.dualwatch.spending.LedgerImport;
import org.dualwatch.spending.LedgerSchema;
import org.dualwatch.spending.LedgerTable;

/** The ledger of a home that has no other: filled from exports. */
public final class EmbeddedLedger {

  private EmbeddedLedger() {}

  /**
   * Loads one export.
   *
   * @return how many rows it has
   * @throws WrongSettingException where the home asks a ledger of the office's own: that one is
   *     never written
   * @throws LedgerFileException where the file does not fit; nothing is loaded then
   */
  public static int load(Settings settings, LedgerTable table, InputStream export)
      throws LedgerFileException, IOException, SQLException {
    if (!Databases.ledgerIsEmbedded(settings)) {
      throw new WrongSettingException("ledger.url is set: that ledger is read, never written");
    }
    try (HomeLock lock = HomeLock.of(settings.home());
        HikariDataSource ledger = Databases.ledger(settings)) {
      if (!lock.held()) {
        throw new WrongSettingException(
            "Another Dualwatch is running in "
                + settings.home().path()
                + " and has the embedded ledger open; end it first.");
      }
      LedgerSchema.migrate(ledger);
      return new LedgerImport(ledger).importFile(table, export);
    }
  }
}
