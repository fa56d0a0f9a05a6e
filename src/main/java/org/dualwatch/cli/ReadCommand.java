package org.dualwatch.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dualwatch.document.DocumentReader;
import org.dualwatch.json.Json;
import org.dualwatch.json.JsonView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code read}: what was read from each file, one JSON object a line. */
@Command(
    name = "read",
    description = "Prints what is read from each file: one JSON object a file, one a line.")
final class ReadCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "The files to read.")
  private List<Path> files = List.of();

  @Option(names = "--pretty", description = "Over several lines, to look at.")
  private boolean pretty;

  ReadCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    boolean refused = false;
    try (DocumentReader documents = new DocumentReader()) {
      for (Path file : files) {
        for (Review review : Review.of(file, documents)) {
          ObjectNode json = review.json();
          json.set("findings", JsonView.findings(review.tables().findings()));
          console.print(pretty ? Json.pretty(json) : Json.line(json));
          refused |= review.tables().isEmpty();
        }
      }
    }
    return refused ? ExitCode.FINDINGS : ExitCode.FINE;
  }
}
