package org.dualwatch.cli;

import java.util.concurrent.Callable;
import org.dualwatch.Pipeline;
import org.dualwatch.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code run}: the pipeline, until it is stopped. */
@Command(
    name = "run",
    description = "Watches the inbox, answers, and runs the schedules, until it is stopped.")
final class RunCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private final HomeOption home = new HomeOption();

  RunCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    Utf8Locale.require();
    Settings settings = home.settings();
    try (Pipeline pipeline = Pipeline.whole(settings)) {
      console.say("Dualwatch watches " + settings.home().inbox() + " (Ctrl+C ends it)");
      pipeline.run();
    }
    return ExitCode.FINE;
  }
}
