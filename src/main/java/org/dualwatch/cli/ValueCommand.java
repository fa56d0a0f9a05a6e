package org.dualwatch.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.dualwatch.json.Json;
import org.dualwatch.json.JsonView;
import org.dualwatch.value.ValueGrammar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code value}: how an 指标值 is understood. */
@Command(
    name = "value",
    description = {
      "Prints how one 指标值 is understood, as JSON.",
      "With - it reads lines of the form text<TAB>indicator name and prints one JSON a line."
    })
final class ValueCommand implements Callable<Integer> {

  private final Console console;
  private final ValueGrammar grammar = new ValueGrammar();

  @Parameters(paramLabel = "TEXT", description = "The value's text, or - for standard input.")
  private String text = "";

  @Option(names = "--name", paramLabel = "INDICATOR", description = "The indicator's name.")
  private String name = "";

  @Option(names = "--year", paramLabel = "YEAR", description = "The fiscal year.")
  private int year;

  ValueCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (text.equals("-")) {
      readLines();
    } else {
      print(text, name);
    }
    return ExitCode.FINE;
  }

  private void readLines() throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      int tab = line.indexOf('\t');
      print(tab < 0 ? line : line.substring(0, tab), tab < 0 ? name : line.substring(tab + 1));
    }
  }

  private void print(String value, String indicator) {
    OptionalInt fiscalYear = year == 0 ? OptionalInt.empty() : OptionalInt.of(year);
    console.print(Json.line(JsonView.value(grammar.read(value, indicator, fiscalYear))));
  }
}
