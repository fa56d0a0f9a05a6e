package org.dualwatch.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.dualwatch.WrongSettingException;
import org.dualwatch.intake.WrongUnitsException;
import org.dualwatch.spending.LedgerEmptyException;
import org.dualwatch.store.Outages;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The command line as a whole. */
@Command(
    name = "dualwatch",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Reads, validates and monitors performance target tables (绩效目标表).",
    synopsisSubcommandLabel = "COMMAND")
public final class Cli {

  private Cli() {}

  /**
   * Runs one command on the process's own streams.
   *
   * @return 0 fine, 1 findings, 2 wrong usage, 3 our own fault
   */
  public static int run(String... args) {
    return run(Console.system(), System.getenv(), args);
  }

  static int run(Console console, String... args) {
    return run(console, Map.of(), args);
  }

  static int run(Console console, Map<String, String> environment, String... args) {
    if (Arrays.stream(args).anyMatch(Cli::garbled)) {
      console.say(Utf8Locale.ADVICE);
      return ExitCode.USAGE;
    }
    CommandLine commands =
        new CommandLine(new Cli())
            .addSubcommand(new RunCommand(console))
            .addSubcommand(new DemoCommand(console))
            .addSubcommand(new ReadCommand(console))
            .addSubcommand(new CheckCommand(console))
            .addSubcommand(new ValueCommand(console))
            .addSubcommand(new RulesCommand(console))
            .addSubcommand(new MonitorCommand(console))
            .addSubcommand(new DeadlinesCommand(console))
            .addSubcommand(new WithdrawCommand(console))
            .addSubcommand(new OutboxCommand(console))
            .addSubcommand(new LedgerCommand(console))
            .addSubcommand(new UserCommand(console))
            .addSubcommand(new ReceiptCommand(console, environment));
    commands.registerConverter(LocalDate.class, new DayConverter());
    commands.setOut(console.dataWriter());
    commands.setErr(console.words());
    commands.setExecutionExceptionHandler((failure, command, parsed) -> failed(console, failure));
    commands.setParameterExceptionHandler((wrong, given) -> misused(console, wrong));
    int code = commands.execute(args);
    if (!console.flush()) {
      console.say("输出没能写完 (the output could not be written)");
      return ExitCode.OWN_FAULT;
    }
    return code;
  }

  /** What an argument decodes to under a locale that lacks its characters. */
  private static boolean garbled(String argument) {
    return argument.indexOf('\uFFFD') >= 0;
  }

  private static int misused(Console console, ParameterException wrong) {
    console.say(String.valueOf(wrong.getMessage()));
    wrong.getCommandLine().usage(console.words());
    return ExitCode.USAGE;
  }

  private static int failed(Console console, Exception failure) {
    if (failure instanceof UsageException
        || failure instanceof WrongSettingException
        || failure instanceof WrongUnitsException
        || failure instanceof LedgerEmptyException) {
      console.say(String.valueOf(failure.getMessage()));
      return ExitCode.USAGE;
    }
    console.say(
        new Outages().isOutage(failure)
            ? "数据库或磁盘暂时不能使用，请稍后再试 (a database or disk is away): " + failure
            : "Dualwatch 自身出现故障，不是文件的问题 (this is our own fault): " + failure);
    for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
      console.say("  因为 (caused by): " + cause);
    }
    return ExitCode.OWN_FAULT;
  }
}
