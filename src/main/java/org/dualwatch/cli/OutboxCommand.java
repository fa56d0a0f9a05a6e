package org.dualwatch.cli;

import java.io.IOException;
import java.sql.SQLException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.Callable;
import org.dualwatch.RestingRecord;
import org.dualwatch.Settings;
import org.dualwatch.intake.Printable;
import org.dualwatch.store.Undelivered.Entry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code outbox}: what has not been delivered. */
@Command(
    name = "outbox",
    description = "Lists the receipts, mails and messages that have not been delivered, and why.")
final class OutboxCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private final HomeOption home = new HomeOption();

  OutboxCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    Settings settings = home.settings();
    List<Entry> entries = RestingRecord.use(settings, record -> record.undelivered().entries());
    entries.forEach(entry -> console.print(line(entry, settings.zone())));
    long parked = entries.stream().filter(Entry::parked).count();
    console.say(
        entries.isEmpty()
            ? "没有等待送出的消息。"
            : "等待送出 " + (entries.size() - parked) + " 件，已停止尝试 " + parked + " 件。");
    return ExitCode.FINE;
  }

  private static String line(Entry entry, ZoneId zone) {
    DateTimeFormatter time = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(zone);
    return String.join(
        "\t",
        entry.parked() ? "已停止" : "等待中",
        entry.id(),
        Printable.of(entry.path()),
        "写于 " + time.format(entry.created()),
        "试过 " + entry.attempts() + " 次",
        entry.parked() || entry.attempts() == 0 ? "" : "下次 " + time.format(entry.next()),
        Printable.of(entry.reason()));
  }

  @Command(
      name = "resend",
      description = "Has messages tried again at once, as often as new ones; 'run' sends them.")
  int resend(
      @Parameters(arity = "0..*", paramLabel = "ID", description = "As 'outbox' lists them.")
          List<String> ids,
      @Option(names = "--all", description = "All that are parked.") boolean all,
      @Mixin HomeOption of)
      throws IOException, SQLException {
    if (all == (ids != null && !ids.isEmpty())) {
      throw new UsageException("请写明编号，或者用 --all 重发全部 (give ids, or --all)");
    }
    int count =
        RestingRecord.use(
            of.settings(),
            record -> all ? record.undelivered().resendParked() : record.undelivered().resend(ids));
    if (count == 0 && !all) {
      throw new UsageException("没有这些消息，或者有的已经送出，所以都没有重发：" + ids + " (no such messages)");
    }
    console.print(count + " 件将重新发送。");
    return ExitCode.FINE;
  }
}
