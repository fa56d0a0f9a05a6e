package org.dualwatch.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dualwatch.Deadlines;
import org.dualwatch.Settings;
import org.dualwatch.report.deadline.DeadlineList;
import org.dualwatch.report.deadline.DeadlineReports;
import org.dualwatch.report.deadline.Standing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code deadlines}: who has filed what by when. */
@Command(
    name = "deadlines",
    description = "Prints which registered unit has filed what, a line a unit, with tabs between.")
final class DeadlinesCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private final HomeOption home = new HomeOption();

  @Option(
      names = "--year",
      paramLabel = "YEAR",
      description = "The fiscal year (default: that of the day).")
  private @Nullable Integer year;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day by whose end it must have come (default: today).")
  private @Nullable LocalDate asOf;

  DeadlinesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    Settings settings = home.settings();
    LocalDate day = Optional.ofNullable(asOf).orElseGet(settings::today);
    int fiscalYear = Optional.ofNullable(year).orElseGet(day::getYear);
    if (fiscalYear < 2000 || fiscalYear > 2099) {
      throw new UsageException("--year " + fiscalYear + "：应为 2000 到 2099 (expected 2000 to 2099)");
    }
    DeadlineList list = Deadlines.of(settings, fiscalYear, day);
    DeadlineReports.lines(list).forEach(console::print);
    console.say(
        String.format(
            "%d 年，截至 %s：%d 个单位，目标表已报送 %d 个、逾期报送 %d 个、退回未重报 %d 个、未报 %d 个",
            list.year(),
            list.asOf(),
            list.units().size(),
            list.countOfTables(Standing.FILED),
            list.countOfTables(Standing.LATE),
            list.countOfTables(Standing.SENT_BACK),
            list.countOfTables(Standing.OVERDUE) + list.countOfTables(Standing.AWAITED)));
    return ExitCode.FINE;
  }
}
