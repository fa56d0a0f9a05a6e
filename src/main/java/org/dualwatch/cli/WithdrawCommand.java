package org.dualwatch.cli;

import java.util.concurrent.Callable;
import org.dualwatch.RestingRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code withdraw}: an accepted table counts no more. */
@Command(
    name = "withdraw",
    description = "Takes an accepted table out of monitoring, such as one with a misspelt project.")
final class WithdrawCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private final HomeOption home = new HomeOption();

  @Parameters(index = "0", paramLabel = "RECEIPT", description = "The receipt's number.")
  private String receiptNo = "";

  @Parameters(index = "1", paramLabel = "TABLE", description = "The table's number on it.")
  private int table;

  WithdrawCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    if (!RestingRecord.use(
        home.settings(), record -> record.register().withdraw(receiptNo, table))) {
      throw new UsageException(
          "没有这张表，或者已经撤回：" + receiptNo + " 第 " + table + " 张 (no such table, or withdrawn already)");
    }
    console.print("已撤回：" + receiptNo + " 第 " + table + " 张表，以后的监控不再包括它。");
    return ExitCode.FINE;
  }
}
