package org.dualwatch.dashboard.project;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dualwatch.board.ProjectProgress;
import org.dualwatch.board.ProjectProgress.IndicatorRow;
import org.dualwatch.dashboard.Cell;
import org.dualwatch.dashboard.Listing;
import org.dualwatch.dashboard.Listing.Column;
import org.dualwatch.dashboard.Listing.Kind;
import org.dualwatch.json.JsonView;
import org.dualwatch.page.Words;
import org.dualwatch.value.ValueGrammar;

/** What was reported of each indicator, beside what was planned. */
final class IndicatorSection {

  private static final ValueGrammar GRAMMAR = new ValueGrammar();
  private static final String YUAN = "元";

  private IndicatorSection() {}

  static Listing of(Words words, Optional<ProjectProgress> progress) {
    List<IndicatorRow> rows = progress.map(ProjectProgress::indicators).orElse(List.of());
    return new Listing(
        "indicators",
        words.say("project.indicators"),
        List.of(
            new Column("indicator", words.say("project.indicator"), Kind.TEXT, 30),
            new Column("target", words.say("project.target"), Kind.TEXT, 18),
            new Column("actual", words.say("project.actual"), Kind.TEXT, 18),
            new Column("expected", words.say("project.pace"), Kind.TEXT, 18),
            new Column("met", words.say("project.met"), Kind.TEXT, 18),
            new Column("forecast", words.say("project.year-end"), Kind.TEXT, 18),
            new Column("likelihood", words.say("project.likelihood"), Kind.TEXT, 16)),
        rows.stream().map(row -> cells(words, row)).toList(),
        words.say("project.indicators.empty"));
  }

  private static List<Cell> cells(Words words, IndicatorRow row) {
    boolean isMeasured = row.expected().isKnown();
    return List.of(
        text(row.name()),
        text(row.target()),
        text(row.actual()),
        Cell.of(isMeasured ? pace(row) : words.say("project.pace.none")),
        isMeasured
            ? Cell.of(words.say(row.met() ? "project.met.yes" : "project.met.no"))
            : Cell.none(),
        text(row.forecast()),
        Cell.of(likelihood(words, row.likelihood())));
  }

  /** What could be expected, in the unit of the target; money in 万元 as everywhere. */
  private static String pace(IndicatorRow row) {
    BigDecimal expected = row.expected().value();
    String unit = ValueWords.unit(GRAMMAR.read(row.target(), row.name(), OptionalInt.empty()));
    return unit.equals(YUAN)
        ? Head.wan(expected)
        : JsonView.exact(expected) + (unit.isEmpty() ? "" : " " + Brief.name(unit));
  }

  private static Cell text(String hostile) {
    return Cell.of(Brief.of(hostile, Brief.TEXT));
  }

  private static String likelihood(Words words, String id) {
    String key = "project.likelihood." + id;
    return words.knows(key) ? words.say(key) : "";
  }
}
