package org.dualwatch.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.dualwatch.document.DocumentReader;
import org.dualwatch.finding.Severity;
import org.dualwatch.json.Json;
import org.dualwatch.json.JsonView;
import org.dualwatch.rule.Judgement;
import org.dualwatch.rule.RuleBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code check}: validates files without the pipeline. */
@Command(name = "check", description = "Validates files by the rule book, without the pipeline.")
final class CheckCommand implements Callable<Integer> {

  /** How findings are printed. */
  enum Form {
    text,
    json
  }

  private static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");

  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "The files to check.")
  private List<Path> files = List.of();

  @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default ${DEFAULT-VALUE}).")
  private Form format = Form.text;

  @Option(names = "--as-of", paramLabel = "DATE", description = "Judge as of this day.")
  private LocalDate asOf = LocalDate.now(OFFICE);

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      converter = SeverityConverter.class,
      description = "End with 1 from this severity on: block (default), explain or note.")
  private Severity failOn = Severity.BLOCK;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    RuleBook rules = RuleBook.standard();
    boolean failed = false;
    boolean ownFault = false;
    try (DocumentReader documents = new DocumentReader()) {
      for (Path file : files) {
        for (Review review : Review.of(file, documents)) {
          Judgement judgement = rules.judge(review.tables(), asOf);
          switch (format) {
            case text -> new CheckText(console).print(review.fileName(), judgement);
            case json -> console.print(Json.line(json(review, judgement, rules)));
          }
          failed |=
              judgement.findings().stream()
                  .anyMatch(f -> f.violated() && f.severity().atLeast(failOn));
          ownFault |= !judgement.faults().isEmpty();
        }
      }
    }
    if (ownFault) {
      return ExitCode.OWN_FAULT;
    }
    return failed ? ExitCode.FINDINGS : ExitCode.FINE;
  }

  private ObjectNode json(Review review, Judgement judgement, RuleBook rules) {
    ObjectNode json = review.json();
    json.set("findings", JsonView.findings(judgement.findings()));
    json.put("verdict", judgement.overall().id());
    ArrayNode verdicts = json.putArray("verdicts");
    judgement
        .tables()
        .tables()
        .forEach(
            table ->
                verdicts.add(
                    JsonNodeFactory.instance
                        .objectNode()
                        .put("table", table.number())
                        .put("verdict", judgement.of(table).id())));
    ArrayNode faults = json.putArray("faults");
    judgement.faults().forEach(fault -> faults.add(fault.rule()));
    json.put("rulesVersion", rules.version()).put("asOf", asOf.toString());
    return json;
  }
}
