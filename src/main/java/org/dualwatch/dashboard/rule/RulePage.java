package org.dualwatch.dashboard.rule;

import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dualwatch.access.Role;
import org.dualwatch.board.RuleHits;
import org.dualwatch.board.RuleInUnit;
import org.dualwatch.dashboard.Cell;
import org.dualwatch.dashboard.Listing;
import org.dualwatch.dashboard.Listing.Column;
import org.dualwatch.dashboard.Listing.Kind;
import org.dualwatch.dashboard.NotThereException;
import org.dualwatch.dashboard.Screen;
import org.dualwatch.dashboard.View;
import org.dualwatch.dashboard.Visit;
import org.dualwatch.dashboard.Years;
import org.dualwatch.dashboard.http.Params;
import org.dualwatch.dashboard.http.Path;
import org.dualwatch.dashboard.rule.PageText.Heading;
import org.dualwatch.dashboard.rule.PageText.Part;
import org.dualwatch.page.Plain;
import org.dualwatch.page.Words;
import org.dualwatch.store.Board;
import org.dualwatch.store.BoardRuleUnits;

/** One rule: where it finds what, how it runs here, and its page. */
final class RulePage implements View.Page {

  private static final int UNITS = 20;

  /** Said by tables of ours, beside what the office set. */
  private static final String PARAMETERS = "参数";

  private final Board board;
  private final BoardRuleUnits units;
  private final KnownRules rules;
  private final Clock clock;

  RulePage(Board board, BoardRuleUnits units, KnownRules rules, Clock clock) {
    this.board = board;
    this.units = units;
    this.rules = rules;
    this.clock = clock;
  }

  @Override
  public Path path() {
    return Path.of("/rules/{id}");
  }

  @Override
  public Set<Role> roles() {
    return READERS;
  }

  /**
   * A section of a page.
   *
   * @param folded whether it is long, and opens when asked for
   */
  public record Section(String title, List<Part> parts, boolean folded) {}

  @Override
  public Screen screen(Visit visit) throws NotThereException, SQLException {
    String id = visit.part("id");
    Words words = visit.words();
    Years years = Years.of(visit, board.years(visit.sight()), clock);
    List<RuleHits> hits =
        board.ruleHits(visit.sight(), years.shown()).stream()
            .filter(one -> one.rule().equals(id))
            .toList();
    Optional<KnownRule> rule = rules.find(id);
    if (rule.isEmpty() && hits.isEmpty()) {
      throw new NotThereException();
    }
    List<RuleInUnit> inUnits = units.of(visit.sight(), years.shown(), id, visit.atMost(UNITS));
    String title = rule.map(KnownRule::title).map(words::of).orElse("");
    Map<String, Object> model = new HashMap<>();
    model.put("id", Plain.line(id));
    model.put("years", years);
    model.put("known", rule.isPresent());
    model.put("kind", rule.map(one -> words.say("rule.kind." + one.kind().id())).orElse(""));
    model.put("on", rule.map(KnownRule::on).orElse(false));
    model.put(
        "severity",
        rule.map(one -> RulesPage.severity(words, one.kind().id(), one.severity())).orElse(""));
    model.put("reason", rule.map(KnownRule::reason).orElse(""));
    model.put("sections", rule.map(RulePage::sections).orElse(List.of()));
    model.put("more", inUnits.size() == UNITS);
    model.put("work", address("/work", id, "", years.shown()));
    model.put("projects", address("/projects", id, "", years.shown()));
    List<Listing> listings =
        List.of(
            hits(words, rule.map(one -> one.kind().id()).orElse(""), hits),
            inUnits(words, inUnits, id, years.shown()),
            parameters(words, rule.map(KnownRule::parameters).orElse(List.of())));
    return new Screen("rule.ftlh", title.isEmpty() ? Plain.line(id) : title, model, listings);
  }

  private static String address(String list, String rule, String unit, int year) {
    return list
        + Params.of(Map.of("year", Integer.toString(year)))
            .with("rule", rule)
            .with("unit", unit)
            .query();
  }

  /** What stands below each heading of a page; what is before the first is its head, and said. */
  private static List<Section> sections(KnownRule rule) {
    List<Section> sections = new ArrayList<>();
    String title = "";
    List<Part> parts = new ArrayList<>();
    for (Part part : PageText.of(rule.page())) {
      if (part instanceof Heading heading && heading.level() == 2) {
        add(sections, title, parts);
        title = heading.text();
        parts = new ArrayList<>();
      } else {
        parts.add(part);
      }
    }
    add(sections, title, parts);
    return sections;
  }

  private static void add(List<Section> sections, String title, List<Part> parts) {
    if (!title.isEmpty() && !title.equals(PARAMETERS)) {
      sections.add(new Section(title, List.copyOf(parts), title.endsWith("的例子")));
    }
  }

  private static Listing hits(Words words, String kind, List<RuleHits> hits) {
    return new Listing(
        "hits",
        words.say("rule.hits"),
        List.of(
            new Column("severity", words.say("rule.severity"), Kind.TEXT, 16),
            new Column("violated", words.say("rule.violated"), Kind.COUNT, 10),
            new Column("projects", words.say("rule.projects"), Kind.COUNT, 10),
            new Column("units", words.say("rule.units"), Kind.COUNT, 10),
            new Column("waived", words.say("rule.waived"), Kind.COUNT, 10),
            new Column("notEvaluated", words.say("rule.not-evaluated"), Kind.COUNT, 10)),
        hits.stream()
            .map(
                one ->
                    List.of(
                        Cell.of(RulesPage.severity(words, kind, one.severity())),
                        Cell.of(one.violated()),
                        Cell.of(one.projects()),
                        Cell.of(one.units()),
                        Cell.of(one.waived()),
                        Cell.of(one.notEvaluated())))
            .toList(),
        words.say("rule.hits.empty"));
  }

  private static Listing inUnits(Words words, List<RuleInUnit> units, String rule, int year) {
    return new Listing(
        "byUnit",
        words.say("rule.in-units"),
        List.of(
            new Column("unit", words.say("unit"), Kind.TEXT, 30),
            new Column("violated", words.say("rule.violated"), Kind.COUNT, 10),
            new Column("waived", words.say("rule.waived"), Kind.COUNT, 10),
            new Column("notEvaluated", words.say("rule.not-evaluated"), Kind.COUNT, 10)),
        units.stream()
            .map(
                one ->
                    List.of(
                        Cell.of(
                            (one.unitCode() + " " + Plain.line(one.unitName())).strip(),
                            address("/projects", rule, one.unitCode(), year)),
                        Cell.of(one.violated()),
                        Cell.of(one.waived()),
                        Cell.of(one.notEvaluated())))
            .toList(),
        words.say("rule.hits.empty"));
  }

  private static Listing parameters(Words words, List<KnownRule.Tuning> parameters) {
    return new Listing(
        "parameters",
        words.say("rule.parameters"),
        List.of(
            new Column("name", words.say("rule.parameter"), Kind.TEXT, 16),
            new Column("meaning", words.say("rule.meaning"), Kind.TEXT, 50),
            new Column("here", words.say("rule.here"), Kind.TEXT, 40),
            new Column("standard", words.say("rule.standard"), Kind.TEXT, 40)),
        parameters.stream()
            .map(
                one ->
                    List.of(
                        Cell.of(one.name()),
                        Cell.of(one.meaning()),
                        Cell.of(one.here()),
                        Cell.of(
                            one.isChanged() ? one.standard() : words.say("rule.standard.same"))))
            .toList(),
        words.say("rule.parameters.none"));
  }
}
