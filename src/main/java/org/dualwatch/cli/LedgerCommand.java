package org.dualwatch.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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

  private static final Pattern NAMED = Pattern.compile("(?i)[^.]+\\.(?:csv|xlsx?)");

  private final Console console;

  LedgerCommand(Console console) {
    this.console = console;
  }

  @Command(
      name = "import",
      description =
          "Loads exports named as their table: ba_bgt_info, pay_voucher_bill, inc_cert, or ledger"
              + " (台账) for budget and payments in one; .csv or .xlsx.")
  int load(
      @Parameters(arity = "1..*", paramLabel = "FILE", description = "The files.") List<Path> files,
      @Mixin HomeOption home)
      throws IOException, SQLException {
    Settings settings = home.settings();
    for (Path file : files) {
      LedgerTable table = tableOf(file);
      if (!Files.isRegularFile(file)) {
        throw new UsageException("没有这个文件：" + file + " (no such file)");
      }
      try {
        int rows = EmbeddedLedger.load(settings, table, file);
        console.print(file.getFileName() + "：" + rows + " 行");
      } catch (LedgerFileException wrong) {
        throw new UsageException(file + "：" + wrong.getMessage());
      }
    }
    return ExitCode.FINE;
  }

  private static LedgerTable tableOf(Path file) {
    String name = file.getFileName().toString();
    return Optional.of(name)
        .filter(named -> NAMED.matcher(named).matches())
        .flatMap(LedgerTable::ofFile)
        .orElseThrow(
            () ->
                new UsageException(
                    "文件名应为 ba_bgt_info、pay_voucher_bill、inc_cert、ledger 或 台账，"
                        + "以 .csv 或 .xlsx 结尾："
                        + file));
  }
}
