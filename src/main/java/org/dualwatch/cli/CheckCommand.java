package org.dualwatch.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dualwatch.document.DocumentReader;
import org.dualwatch.finding.Severity;
import org.dualwatch.marking.Marker;
import org.dualwatch.review.Baseline;
import org.dualwatch.review.BaselineException;
import org.dualwatch.review.ReviewRun;
import org.dualwatch.review.ReviewWriter;
import org.dualwatch.review.Reviewed;
import org.dualwatch.review.Reviews;
import org.dualwatch.review.TextStyle;
import org.dualwatch.rule.Judgement;
import org.dualwatch.rule.RuleBook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code check}: validates files without the pipeline. */
@Command(name = "check", description = "Validates files by the rule book, without the pipeline.")
final class CheckCommand implements Callable<Integer> {

  /** How findings are printed. */
  enum Form {
    text,
    json,
    sarif,
    html,
    xlsx,
    /** As text, with a marked copy beside each file. */
    annotated
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

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "Report only what this earlier output of --format json does not have.")
  private @Nullable Path baseline;

  @Option(
      names = "--explain",
      description = "With --format text: what each rule's page says, below its first finding.")
  private boolean explain;

  @Mixin private final RuleBookOption ruleBook = new RuleBookOption();

  @Mixin private final Output output = new Output();

  /** The worst that came up in a call. */
  private boolean failed;

  private boolean ownFault;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if ((format == Form.html || format == Form.xlsx) && output.toTerminal()) {
      throw new UsageException("请用 -o 指定输出文件 (give a file with -o for this format)");
    }
    Baseline known = known();
    RuleBook rules = ruleBook.book();
    ReviewRun run = new ReviewRun(rules, asOf, Version.number());
    output.write(console, inputs(), out -> check(run, known, out));
    if (ownFault) {
      return ExitCode.OWN_FAULT;
    }
    return failed ? ExitCode.FINDINGS : ExitCode.FINE;
  }

  private void check(ReviewRun run, Baseline known, OutputStream out) throws IOException {
    ReviewWriter writer = writer(new Reviews(run, out));
    try (DocumentReader documents = new DocumentReader()) {
      MarkedCopies marked = new MarkedCopies(console, new Marker(documents));
      for (Path file : files) {
        for (Review review : Review.of(file, documents)) {
          Judgement judgement = run.rules().judge(review.tables(), asOf);
          Reviewed reviewed = new Reviewed(review.fileName(), review.sha256(), judgement);
          Reviewed unknown = known.unknown(reviewed);
          note(unknown, writer);
          if (format == Form.annotated) {
            marked.write(file, review, unknown.judgement(), asOf);
          }
        }
      }
    }
    writer.finish();
  }

  private void note(Reviewed reviewed, ReviewWriter writer) throws IOException {
    writer.add(reviewed);
    failed |= reviewed.hasViolationFrom(failOn);
    ownFault |= !reviewed.judgement().faults().isEmpty();
    reviewed
        .judgement()
        .faults()
        .forEach(fault -> console.say("规则 " + fault.rule() + " 运行失败：" + fault.cause()));
  }

  private ReviewWriter writer(Reviews reviews) {
    return switch (format) {
      case text, annotated -> reviews.text(new TextStyle(output.colours(), explain));
      case json -> reviews.json();
      case sarif -> reviews.sarif();
      case html -> reviews.html();
      case xlsx -> reviews.xlsx();
    };
  }

  private List<Path> inputs() {
    List<Path> inputs = new ArrayList<>(files);
    Optional.ofNullable(baseline).ifPresent(inputs::add);
    return inputs;
  }

  private Baseline known() {
    Path file = baseline;
    if (file == null) {
      return Baseline.NONE;
    }
    try {
      return Baseline.of(Files.readAllLines(file));
    } catch (BaselineException none) {
      throw new UsageException(none.getMessage() + "：" + file);
    } catch (IOException unreadable) {
      throw new UsageException("读不了基线文件：" + file + " (cannot read the baseline)");
    }
  }
}
