package org.dualwatch.dashboard.rule;

import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dualwatch.access.Role;
import org.dualwatch.board.RuleHits;
import org.dualwatch.dashboard.Cell;
import org.dualwatch.dashboard.Listing;
import org.dualwatch.dashboard.Listing.Column;
import org.dualwatch.dashboard.Listing.Kind;
import org.dualwatch.dashboard.Screen;
import org.dualwatch.dashboard.View;
import org.dualwatch.dashboard.Visit;
import org.dualwatch.dashboard.Years;
import org.dualwatch.dashboard.http.Params;
import org.dualwatch.dashboard.http.Path;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.page.Words;
import org.dualwatch.store.Board;

/** All rules, and how often each has found something that stands now. */
final class RulesPage implements View.Page {

  private static final Comparator<Line> MOST_FIRST =
      Comparator.comparing((Line line) -> line.hits().violated())
          .thenComparing(line -> line.hits().notEvaluated())
          .reversed()
          .thenComparing(line -> line.hits().rule());

  private final Board board;
  private final KnownRules rules;
  private final Clock clock;

  RulesPage(Board board, KnownRules rules, Clock clock) {
    this.board = board;
    this.rules = rules;
    this.clock = clock;
  }

  @Override
  public Path path() {
    return Path.of("/rules");
  }

  @Override
  public Set<Role> roles() {
    return READERS;
  }

  /**
   * A rule with what it found at one severity.
   *
   * @param kind the end of its word's key; empty where the rule is none of those that run now
   */
  private record Line(RuleHits hits, Bilingual title, String kind, boolean on) {}

  @Override
  public Screen screen(Visit visit) throws SQLException {
    Words words = visit.words();
    Years years = Years.of(visit, board.years(visit.sight()), clock);
    String text = visit.params().text("text");
    List<Line> lines =
        lines(board.ruleHits(visit.sight(), years.shown()), text).stream()
            .sorted(MOST_FIRST)
            .toList();
    return new Screen(
        "rules.ftlh",
        words.say("nav.rules"),
        Map.of(
            "years",
            years,
            "text",
            text,
            "count",
            lines.stream().map(line -> line.hits().rule()).distinct().count(),
            "finding",
            lines.stream()
                .filter(line -> line.hits().violated() > 0)
                .map(line -> line.hits().rule())
                .distinct()
                .count()),
        List.of(listing(words, lines, years.shown())));
  }

  /** Those that found something, and those that found nothing. */
  private List<Line> lines(List<RuleHits> hits, String text) {
    List<Line> lines = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (RuleHits one : hits) {
      seen.add(one.rule());
      boolean asked =
          rules.find(one.rule()).map(rule -> rule.isAbout(text)).orElse(one.rule().contains(text));
      if (asked) {
        lines.add(
            rules
                .find(one.rule())
                .map(rule -> new Line(one, rule.title(), rule.kind().id(), rule.on()))
                .orElseGet(() -> new Line(one, Bilingual.NONE, "", false)));
      }
    }
    for (KnownRule rule : rules.all()) {
      if (!seen.contains(rule.id()) && rule.isAbout(text)) {
        RuleHits none = new RuleHits(rule.id(), rule.severity(), 0, 0, 0, 0, 0);
        lines.add(new Line(none, rule.title(), rule.kind().id(), rule.on()));
      }
    }
    return lines;
  }

  private static Listing listing(Words words, List<Line> lines, int year) {
    return new Listing(
        "rules",
        words.say("nav.rules"),
        List.of(
            new Column("title", words.say("rule"), Kind.TEXT, 40),
            new Column("id", words.say("rule.id"), Kind.TEXT, 36),
            new Column("kind", words.say("rule.kind"), Kind.TEXT, 14),
            new Column("severity", words.say("rule.severity"), Kind.TEXT, 16),
            new Column("violated", words.say("rule.violated"), Kind.COUNT, 10),
            new Column("projects", words.say("rule.projects"), Kind.COUNT, 10),
            new Column("units", words.say("rule.units"), Kind.COUNT, 10),
            new Column("waived", words.say("rule.waived"), Kind.COUNT, 10),
            new Column("notEvaluated", words.say("rule.not-evaluated"), Kind.COUNT, 10)),
        lines.stream().map(line -> row(words, line, year)).toList(),
        words.say("rules.empty"));
  }

  private static List<Cell> row(Words words, Line line, int year) {
    RuleHits hits = line.hits();
    String title = words.of(line.title());
    String href =
        "/rules/"
            + Params.encoded(hits.rule())
            + Params.of(Map.of("year", Integer.toString(year))).query();
    return List.of(
        Cell.of(title.isEmpty() ? hits.rule() : title, href),
        Cell.of(hits.rule()),
        Cell.of(
            line.kind().isEmpty() ? words.say("rule.gone") : words.say("rule.kind." + line.kind())),
        Cell.of(
            severity(words, line.kind(), hits.severity())
                + (isOff(line) ? words.say("rule.off") : "")),
        Cell.of(hits.violated()),
        Cell.of(hits.projects()),
        Cell.of(hits.units()),
        Cell.of(hits.waived()),
        Cell.of(hits.notEvaluated()));
  }

  private static boolean isOff(Line line) {
    return !line.kind().isEmpty() && !line.on();
  }

  /**
   * A severity's word: monitoring sends nothing back.
   *
   * @param kind the end of its word's key
   */
  static String severity(Words words, String kind, String id) {
    if (id.isEmpty()) {
      return words.say("rule.severity.varies");
    }
    boolean watches = kind.equals(KnownRule.Kind.MONITORING.id());
    return words.say((watches ? "rule.gravity." : "severity.") + id);
  }
}
