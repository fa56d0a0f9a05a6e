package org.dualwatch.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.dualwatch.EmbeddedLedger;
import org.dualwatch.Settings;
import org.dualwatch.spending.LedgerFileException;
import org.dualwatch.spending.LedgerTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code ledger}: the embedded ledger. */
@Command(name = "ledger", description = "Fills the embedded ledger.")
final class LedgerCommand {

  private final Console console;

  LedgerCommand(Console console) {
    this.console = console;
  }

  @Command(
      name = "import",
      description =
          "Loads exports named as their table: ba_bgt_info.csv, pay_voucher_bill.csv, inc_cert.csv.")
  int load(
      @Parameters(arity = "1..*", paramLabel = "FILE", description = "The CSV files.")
          List<Path> files,
      @Mixin HomeOption home)
      throws IOException, SQLException {
    Settings settings = home.settings();
    for (Path file : files) {
      LedgerTable table =
          LedgerTable.ofFile(file.getFileName().toString())
              .orElseThrow(
                  () ->
                      new UsageException(
                          "文件名应为 ba_bgt_info.csv、pay_voucher_bill.csv 或 inc_cert.csv：" + file));
      if (!Files.isRegularFile(file)) {
        throw new UsageException("没有这个文件：" + file + " (no such file)");
      }
      try (InputStream export = Files.newInputStream(file)) {
        int rows = EmbeddedLedger.load(settings, table, export);
        console.print(file.getFileName() + "：" + rows + " 行");
      } catch (LedgerFileException wrong) {
        throw new UsageException(file + "：" + wrong.getMessage());
      }
    }
    return ExitCode.FINE;
  }
}
