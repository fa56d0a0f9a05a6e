package org.dualwatch;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.dualwatch.spending.LedgerExport;
import org.dualwatch.spending.LedgerFileException;
import org.dualwatch.spending.LedgerImport;
import org.dualwatch.spending.LedgerSchema;
import org.dualwatch.spending.LedgerTable;

/** The ledger of a home that has no other: filled from exports. */
public final class EmbeddedLedger {

  private EmbeddedLedger() {}

  /** What loads an export into the ledger that is open, and says how many rows it has. */
  @FunctionalInterface
  private interface Loading {
    int into(LedgerImport ledger) throws LedgerFileException, IOException, SQLException;
  }

  /**
   * Loads one file.
   *
   * @param file a workbook if its name ends in .xlsx or .xls, otherwise CSV
   * @return how many rows it has
   * @throws WrongSettingException where the home asks a ledger of the office's own: that one is
   *     never written
   * @throws LedgerFileException where the file does not fit; nothing is loaded then
   */
  public static int load(Settings settings, LedgerTable table, Path file)
      throws LedgerFileException, IOException, SQLException {
    if (!LedgerSheet.isNamedBy(file)) {
      return load(settings, table, () -> Files.newInputStream(file));
    }
    List<List<String>> rows = LedgerSheet.rows(file);
    return load(settings, ledger -> ledger.importRows(table, rows));
  }

  /** Loads one export as CSV, otherwise as {@link #load(Settings, LedgerTable, Path)} does. */
  public static int load(Settings settings, LedgerTable table, LedgerExport csv)
      throws LedgerFileException, IOException, SQLException {
    return load(settings, ledger -> ledger.importFile(table, csv));
  }

  private static int load(Settings settings, Loading loading)
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
      return loading.into(new LedgerImport(ledger));
    }
  }
}
