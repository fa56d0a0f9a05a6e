package org.dualwatch.review;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dualwatch.finding.Finding;
import org.dualwatch.page.Pages;
import org.dualwatch.rule.Fault;
import org.dualwatch.rule.Verdict;
import org.dualwatch.target.TargetTable;

/** Judged files as one web page that needs nothing else. */
final class HtmlReview implements ReviewWriter {

  private final ReviewRun run;
  private final LineWriter out;
  private final Pages pages;
  private final List<Map<String, Object>> files = new ArrayList<>();

  HtmlReview(ReviewRun run, LineWriter out, Pages pages) {
    this.run = run;
    this.out = out;
    this.pages = pages;
  }

  @Override
  public void add(Reviewed file) {
    Arrangement arrangement = Arrangement.of(file.findings());
    Grouped grouped = Grouped.of(file.findings());
    List<Map<String, Object>> tables = new ArrayList<>();
    for (TargetTable table : file.judgement().tables().tables()) {
      Verdict verdict = file.judgement().of(table);
      tables.add(
          Map.of(
              "number", table.number(),
              "project", Safe.line(table.project().text()),
              "year", table.fiscalYear().stream().mapToObj(String::valueOf).toList(),
              "verdict", verdict,
              "counts", counts(grouped.of(table.number())),
              "section", section(arrangement, table.number())));
    }
    files.add(
        Map.of(
            "name", Safe.line(file.fileName()),
            "sha256", file.sha256(),
            "verdict", file.judgement().overall(),
            "counts", counts(file.findings()),
            "known", file.known(),
            "section", section(arrangement, 0),
            "tables", tables,
            "alike", arrangement.alike().stream().map(this::alike).toList(),
            "faults", file.judgement().faults().stream().map(Fault::rule).toList()));
  }

  @Override
  public void finish() throws IOException {
    Map<String, Object> model =
        Map.of(
            "files", files,
            "rulesVersion", run.rules().version(),
            "profile", run.rules().profile(),
            "day", run.asOf().toString(),
            "program", run.program());
    out.line(pages.fill("review.ftlh", model).replace("\r\n", "\n").stripTrailing());
  }

  private static Map<String, Object> section(Arrangement arrangement, int table) {
    return Map.of(
        "entries", arrangement.entriesOf(table).stream().map(HtmlReview::entry).toList(),
        "waived", arrangement.waivedOf(table));
  }

  private static Map<String, Object> entry(Entry entry) {
    return Map.of("finding", entry.finding(), "consequences", entry.consequences());
  }

  private Map<String, Object> alike(Alike alike) {
    String title = run.title(alike.rule());
    return Map.of(
        "title", title.isEmpty() ? alike.first().message().zh() : title,
        "tables", alike.tables(),
        "fix", alike.fix(),
        "follows", alike.follows(),
        "first", alike.first(),
        "findings", alike.findings());
  }

  private static Map<String, Object> counts(List<Finding> findings) {
    Counts counts = Counts.of(findings);
    return Map.of(
        "text", counts.text(),
        "numbers",
            List.of(
                counts.block(),
                counts.explain(),
                counts.note(),
                counts.consequences(),
                counts.undecided(),
                counts.waived()));
  }
}
