package org.dualwatch.dashboard.run;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dualwatch.board.Lamp;
import org.dualwatch.board.RunDifference;
import org.dualwatch.board.RunDifference.LightChange;
import org.dualwatch.board.RunDifference.RuleChange;
import org.dualwatch.board.RunRow;
import org.dualwatch.dashboard.Cell;
import org.dualwatch.dashboard.Listing;
import org.dualwatch.dashboard.Listing.Column;
import org.dualwatch.dashboard.Listing.Kind;
import org.dualwatch.dashboard.http.Params;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.monitoring.Colour;
import org.dualwatch.monitoring.RunTotals;
import org.dualwatch.page.Plain;
import org.dualwatch.page.Words;

/** The tables of a run's page. */
final class RunTables {

  private final Words words;
  private final Function<String, Bilingual> titles;

  RunTables(Words words, Function<String, Bilingual> titles) {
    this.words = words;
    this.titles = titles;
  }

  /** How many projects show which colour, of each of the three lights. */
  Listing lights(RunRow run) {
    List<Colour> colours =
        Arrays.stream(Colour.values()).sorted(Comparator.comparing(Lamps::rank)).toList();
    Stream<Column> counts =
        colours.stream()
            .map(
                colour ->
                    new Column(
                        colour.id(),
                        colour.shape() + " " + Lamps.word(words, colour),
                        Kind.COUNT,
                        12));
    Column lamp = new Column("lamp", words.say("run.lamp"), Kind.TEXT, 16);
    RunTotals totals = run.totals();
    return new Listing(
        "lights",
        words.say("run.lights.title"),
        Stream.concat(Stream.of(lamp), counts).toList(),
        RunWords.has(totals)
            ? RunWords.LAMPS.stream().map(one -> lights(totals, one, colours)).toList()
            : List.of(),
        words.say("run.lights.empty"));
  }

  private List<Cell> lights(RunTotals totals, Lamp lamp, List<Colour> colours) {
    Stream<Cell> counts =
        colours.stream().map(colour -> Cell.of(RunWords.count(totals, lamp, colour)));
    return Stream.concat(Stream.of(Cell.of(RunWords.name(words, lamp))), counts).toList();
  }

  /** How many findings the run made. */
  Listing findings(RunRow run) {
    RunTotals totals = run.totals();
    return new Listing(
        "findings",
        words.say("run.findings"),
        List.of(
            new Column("grave", words.say("run.grave"), Kind.COUNT, 14),
            new Column("explain", words.say("run.explain"), Kind.COUNT, 14),
            new Column("undecided", words.say("run.undecided"), Kind.COUNT, 14),
            new Column("withoutTable", words.say("run.without-table"), Kind.COUNT, 20),
            new Column("unknown", words.say("run.unknown"), Kind.COUNT, 20)),
        List.of(
            List.of(
                Cell.of(totals.grave()),
                Cell.of(totals.toExplain()),
                Cell.of(totals.undecided()),
                Cell.of(totals.withoutTable()),
                Cell.of(totals.unknown()))),
        "");
  }

  /** The projects whose lights are others than before. */
  Listing changed(RunRow run, RunDifference difference) {
    return new Listing(
        "changed",
        words.say("run.changed"),
        List.of(
            new Column("unit", words.say("unit"), Kind.TEXT, 14),
            new Column("project", words.say("project"), Kind.TEXT, 40),
            new Column("budget", RunWords.name(words, Lamp.BUDGET), Kind.TEXT, 24),
            new Column("target", RunWords.name(words, Lamp.TARGET), Kind.TEXT, 24),
            new Column("completion", RunWords.name(words, Lamp.COMPLETION), Kind.TEXT, 24)),
        difference.lights().stream().map(change -> row(run, change)).toList(),
        words.say(difference.isFirst() ? "run.first" : "run.changed.empty"));
  }

  private List<Cell> row(RunRow run, LightChange change) {
    Params search =
        Params.of(
            Map.of(
                "unit",
                change.unitCode(),
                "year",
                Integer.toString(run.year()),
                "text",
                Plain.line(change.project())));
    Stream<Cell> who =
        Stream.of(
            Cell.of(change.unitCode(), "/units/" + Params.encoded(change.unitCode())),
            Cell.of(Plain.line(change.project()), "/projects" + search.query()));
    Stream<Cell> lights =
        RunWords.LAMPS.stream()
            .map(lamp -> Cell.of(change(change.before().of(lamp), change.after().of(lamp))));
    return Stream.concat(who, lights).toList();
  }

  private String change(Colour before, Colour after) {
    return before == after ? shown(after) : shown(before) + " → " + shown(after);
  }

  private String shown(Colour colour) {
    return colour.shape() + " " + Lamps.word(words, colour);
  }

  /** The rules that find more or less than before, those with the most that is new first. */
  Listing rules(RunDifference difference) {
    return new Listing(
        "rules",
        words.say("run.rules.title"),
        List.of(
            new Column("rule", words.say("rule"), Kind.TEXT, 40),
            new Column("id", words.say("rule.id"), Kind.TEXT, 36),
            new Column("before", words.say("run.rule.before"), Kind.COUNT, 14),
            new Column("fresh", words.say("run.rule.fresh"), Kind.COUNT, 14),
            new Column("gone", words.say("run.rule.gone"), Kind.COUNT, 14),
            new Column("now", words.say("run.rule.now"), Kind.COUNT, 14)),
        difference.rules().stream()
            .sorted(Comparator.comparing(RuleChange::fresh).reversed())
            .map(this::row)
            .toList(),
        words.say(difference.isFirst() ? "run.first" : "run.rules.empty"));
  }

  private List<Cell> row(RuleChange change) {
    String title = words.of(titles.apply(change.rule()));
    return List.of(
        Cell.of(title.isEmpty() ? change.rule() : title, "/rules/" + Params.encoded(change.rule())),
        Cell.of(change.rule()),
        Cell.of(change.before()),
        Cell.of(change.fresh()),
        Cell.of(change.gone()),
        Cell.of(change.before() + change.fresh() - change.gone()));
  }
}
