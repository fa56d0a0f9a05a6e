package org.dualwatch.cli;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.dualwatch.Pipeline;
import org.dualwatch.Settings;
import org.dualwatch.monitoring.MonitoringRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code monitor}: one compliance run. */
@Command(
    name = "monitor",
    description = "Compares all accepted tables with the ledger as of a day.")
final class MonitorCommand implements Callable<Integer> {

  private static final Duration DELIVERY = Duration.ofSeconds(60);
  private static final Duration WORKBOOK = Duration.ofMinutes(5);

  private final Console console;

  @Mixin private final HomeOption home = new HomeOption();

  @Option(
      names = "--as-of",
      required = true,
      paramLabel = "DATE",
      description = "The last day whose payments count, such as 2025-07-31.")
  private LocalDate asOf = LocalDate.EPOCH;

  MonitorCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    Utf8Locale.require();
    LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    if (asOf.isAfter(today)) {
      throw new UsageException(asOf + " 还没有到 (is in the future)");
    }
    Settings settings = home.settings();
    try (Pipeline pipeline = Pipeline.monitoringOnly(settings)) {
      pipeline.start();
      MonitoringRun run = pipeline.monitor(asOf);
      console.print(
          "截至 "
              + run.day().asOf()
              + "：监控 "
              + run.totals().projects()
              + " 个项目，红灯 "
              + run.totals().red()
              + " 个，"
              + run.totals().toSettle()
              + " 处情况。报告在 "
              + settings.home().reports());
      if (!Waiting.until(() -> pipeline.dueWorkbooks().count() == 0, WORKBOOK)) {
        console.say("工作簿尚未写完，run 运行时会继续写。");
      }
      if (!pipeline.delivers()) {
        console.say("邮件由正在运行的 run 发送。");
      } else if (!Waiting.until(() -> pipeline.outbox().waiting() == 0, DELIVERY)) {
        console.say("有 " + pipeline.outbox().waiting() + " 封邮件暂未送达，run 运行时会继续发送。");
      }
      return run.totals().grave() + run.totals().red() > 0 ? ExitCode.FINDINGS : ExitCode.FINE;
    }
  }
}
