package org.dualwatch.review;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.dualwatch.finding.Finding;
import org.dualwatch.page.Pages;
import org.dualwatch.rule.Fault;
import org.dualwatch.target.TargetTable;

/**
 * Judged files as one web page that needs nothing else. It stays below 1 MB: where not all has
 * room, it says how much there is, and the workbook has it.
 */
final class HtmlReview implements ReviewWriter {

  private final ReviewRun run;
  private final LineWriter out;
  private final Pages pages;
  private final List<Arranged> files = new ArrayList<>();

  /** How many findings the page shows, counted while it is made. */
  private int shown;

  HtmlReview(ReviewRun run, LineWriter out, Pages pages) {
    this.run = run;
    this.out = out;
    this.pages = pages;
  }

  @Override
  public void add(Reviewed file) {
    files.add(Arranged.of(file));
  }

  @Override
  public void finish() throws IOException {
    PageRoom room = PageRoom.of(files);
    List<Map<String, Object>> listed =
        files.stream().filter(room::shows).map(file -> file(file, room)).toList();
    int all = files.stream().mapToInt(file -> file.file().findings().size()).sum();
    Map<String, Object> model =
        Map.of(
            "files", listed,
            "allFiles", files.size(),
            "allFindings", all,
            "shownFindings", shown,
            "rulesVersion", run.rules().version(),
            "profile", run.rules().profile(),
            "day", run.asOf().toString(),
            "program", run.program());
    out.line(pages.fill("review.ftlh", model).replace("\r\n", "\n").stripTrailing());
  }

  private Map<String, Object> file(Arranged file, PageRoom room) {
    List<Map<String, Object>> tables =
        file.tables().filter(room::shows).map(table -> table(file, table, room)).toList();
    Reviewed reviewed = file.file();
    return Map.of(
        "name", file.name(),
        "sha256", reviewed.sha256(),
        "verdict", file.verdict(),
        "counts", counts(reviewed.findings()),
        "known", reviewed.known(),
        "section", section(file.arrangement(), 0, room),
        "tables", tables,
        "allTables", (int) file.tables().count(),
        "alike",
            file.arrangement().alike().stream()
                .filter(room::shows)
                .map(one -> alike(one, room))
                .toList(),
        "faults", reviewed.judgement().faults().stream().map(Fault::rule).toList());
  }

  private Map<String, Object> table(Arranged file, TargetTable table, PageRoom room) {
    return Map.of(
        "number", table.number(),
        "project", Safe.line(table.project().text()),
        "year", table.fiscalYear().stream().mapToObj(String::valueOf).toList(),
        "verdict", file.verdict(table),
        "counts", counts(file.grouped().of(table.number())),
        "section", section(file.arrangement(), table.number(), room));
  }

  private Map<String, Object> section(Arrangement arrangement, int table, PageRoom room) {
    List<Entry> entries = having(arrangement.entriesOf(table), room::shows);
    List<Finding> waived = having(arrangement.waivedOf(table), room::shows);
    shown += waived.size();
    entries.forEach(entry -> shown += 1 + entry.consequences().size());
    return Map.of("entries", entries.stream().map(HtmlReview::entry).toList(), "waived", waived);
  }

  private static <T> List<T> having(List<T> all, Predicate<T> what) {
    return all.stream().filter(what).toList();
  }

  private static Map<String, Object> entry(Entry entry) {
    return Map.of("finding", entry.finding(), "consequences", entry.consequences());
  }

  private Map<String, Object> alike(Alike alike, PageRoom room) {
    String title = run.title(alike.rule());
    List<Finding> rows = having(alike.findings(), room::shows);
    shown += rows.size() + alike.consequences().size();
    return Map.of(
        "title", title.isEmpty() ? alike.first().message().zh() : title,
        "tables", alike.tables(),
        "size", alike.size(),
        "fix", alike.fix(),
        "follows", alike.follows(),
        "first", alike.first(),
        "findings", rows);
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
