package org.dualwatch.dashboard.unit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dualwatch.board.Day;
import org.dualwatch.board.Figure;
import org.dualwatch.board.ProjectRow;
import org.dualwatch.correction.CorrectionCase;
import org.dualwatch.dashboard.Cell;
import org.dualwatch.dashboard.Listing;
import org.dualwatch.dashboard.Listing.Column;
import org.dualwatch.dashboard.Listing.Kind;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.monitoring.Colour;
import org.dualwatch.page.Plain;
import org.dualwatch.page.Words;

/** The tables of a unit's page: its projects and its open correction cases. */
final class UnitListings {

  private UnitListings() {}

  static Listing projects(Words words, List<ProjectRow> projects) {
    return new Listing(
        "projects",
        words.say("unit.projects"),
        List.of(
            new Column("project", words.say("unit.project"), Kind.TEXT, 40),
            new Column("state", words.say("unit.waits-for"), Kind.TEXT, 24),
            new Column("due", words.say("unit.until"), Kind.DAY, 12),
            new Column("verdict", words.say("unit.verdict"), Kind.TEXT, 16),
            new Column("block", words.say("arrival.block"), Kind.COUNT, 10),
            new Column("explain", words.say("arrival.explain"), Kind.COUNT, 10),
            new Column("budget", words.say("units.budget"), Kind.MONEY, 14),
            new Column("spent", words.say("units.spent"), Kind.MONEY, 14),
            new Column("rate", words.say("units.rate"), Kind.PERCENT, 10),
            new Column("light", words.say("unit.light"), Kind.LIGHT, 12)),
        projects.stream().map(project -> cells(words, project)).toList(),
        words.say("unit.projects.empty"));
  }

  private static List<Cell> cells(Words words, ProjectRow project) {
    String state = words.of(new Bilingual(project.state().zh(), project.state().en()));
    return List.of(
        Cell.of(Plain.line(project.project()), "/projects/" + project.id()),
        Cell.of(state),
        day(project.due()),
        Cell.of(
            project.withdrawn()
                ? words.say("unit.withdrawn")
                : words.say("unit.verdict." + project.verdict().id())),
        Cell.of(project.counts().block()),
        Cell.of(project.counts().explain()),
        amount(project.money().budget()),
        amount(project.money().spent()),
        percent(project.money().rate()),
        project.lights().watched() ? light(words, project.lights().worst()) : Cell.none());
  }

  static Listing cases(Words words, List<CorrectionCase> open, List<ProjectRow> projects) {
    Map<String, ProjectRow> byCase = new HashMap<>();
    projects.forEach(project -> byCase.put(project.correction().id(), project));
    return new Listing(
        "cases",
        words.say("unit.cases"),
        List.of(
            new Column("project", words.say("unit.project"), Kind.TEXT, 40),
            new Column("opened", words.say("unit.case.opened"), Kind.DAY, 12),
            new Column("state", words.say("unit.case.state"), Kind.TEXT, 20),
            new Column("until", words.say("unit.until"), Kind.DAY, 12),
            new Column("case", words.say("unit.case"), Kind.TEXT, 24)),
        open.stream()
            .map(one -> cells(words, one, Optional.ofNullable(byCase.get(one.id()))))
            .toList(),
        words.say("unit.cases.empty"));
  }

  private static List<Cell> cells(Words words, CorrectionCase one, Optional<ProjectRow> project) {
    String href = project.map(row -> "/projects/" + row.id()).orElse("");
    return List.of(
        Cell.of(Plain.line(one.project()), href),
        new Cell.Day(one.opened()),
        Cell.of(words.say("unit.case." + one.state().id())),
        project.map(row -> day(row.correction().until())).orElseGet(Cell::none),
        Cell.of(one.id()));
  }

  private static Cell day(Day day) {
    return day.isGiven() ? new Cell.Day(day.day()) : Cell.none();
  }

  private static Cell amount(Figure yuan) {
    return yuan.isKnown() ? new Cell.Amount(yuan.value()) : Cell.none();
  }

  private static Cell percent(Figure percent) {
    return percent.isKnown() ? new Cell.Percent(percent.value()) : Cell.none();
  }

  private static Cell light(Words words, Colour colour) {
    String key = "colour." + colour.id();
    String word = words.knows(key) ? words.say(key) : colour.meaning();
    return new Cell.Light(colour.id(), colour.shape(), word);
  }
}
