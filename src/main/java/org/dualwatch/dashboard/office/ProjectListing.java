package org.dualwatch.dashboard.office;

import java.util.List;
import org.dualwatch.board.Day;
import org.dualwatch.board.Figure;
import org.dualwatch.board.FindingCounts;
import org.dualwatch.board.Lamp;
import org.dualwatch.board.ProjectRow;
import org.dualwatch.dashboard.Cell;
import org.dualwatch.dashboard.Listing;
import org.dualwatch.dashboard.Listing.Column;
import org.dualwatch.dashboard.Listing.Kind;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.monitoring.Colour;
import org.dualwatch.page.Words;

/** A table of projects, a line each. */
public final class ProjectListing {

  private ProjectListing() {}

  /**
   * The table.
   *
   * @param id its name on the page; {@code ID.empty} is said where there are no rows
   */
  public static Listing of(String id, String title, Words words, List<ProjectRow> rows) {
    return new Listing(
        id,
        title,
        columns(words),
        rows.stream().map(row -> cells(words, row)).toList(),
        words.say(id + ".empty"));
  }

  private static List<Column> columns(Words words) {
    return List.of(
        new Column("project", words.say("column.project"), Kind.TEXT, 40),
        new Column("unit", words.say("unit"), Kind.TEXT, 24),
        new Column("state", words.say("column.state"), Kind.TEXT, 20),
        new Column("due", words.say("column.due"), Kind.DAY, 12),
        new Column("budget", words.say("column.budget"), Kind.MONEY, 14),
        new Column("spent", words.say("column.spent"), Kind.MONEY, 14),
        new Column("rate", words.say("column.rate"), Kind.PERCENT, 10),
        new Column("attained", words.say("column.attained"), Kind.PERCENT, 10),
        new Column("budgetLight", words.say("lamp.budget"), Kind.LIGHT, 10),
        new Column("targetLight", words.say("lamp.target"), Kind.LIGHT, 10),
        new Column("completionLight", words.say("lamp.completion"), Kind.LIGHT, 10),
        new Column("block", words.say("column.block"), Kind.COUNT, 8),
        new Column("explain", words.say("column.explain"), Kind.COUNT, 8));
  }

  private static List<Cell> cells(Words words, ProjectRow row) {
    FindingCounts all = row.counts().plus(row.runCounts());
    Bilingual state = new Bilingual(row.state().zh(), row.state().en());
    return List.of(
        Cell.of(row.project(), "/projects/" + row.id()),
        Cell.of((row.unitCode() + " " + row.unitName()).strip(), "/units/" + row.unitCode()),
        Cell.of(words.of(state)),
        day(row.due()),
        money(row.money().budget()),
        money(row.money().spent()),
        percent(row.money().rate()),
        percent(row.money().attained()),
        light(words, row, Lamp.BUDGET),
        light(words, row, Lamp.TARGET),
        light(words, row, Lamp.COMPLETION),
        Cell.of(all.block()),
        Cell.of(all.explain()));
  }

  private static Cell day(Day day) {
    return day.isGiven() ? new Cell.Day(day.day()) : Cell.none();
  }

  private static Cell money(Figure yuan) {
    return yuan.isKnown() ? new Cell.Amount(yuan.value()) : Cell.none();
  }

  private static Cell percent(Figure percent) {
    return percent.isKnown() ? new Cell.Percent(percent.value()) : Cell.none();
  }

  private static Cell light(Words words, ProjectRow row, Lamp lamp) {
    return row.lights().watched() ? light(words, row.lights().of(lamp)) : Cell.none();
  }

  /** A light in words. */
  public static Cell light(Words words, Colour colour) {
    return new Cell.Light(colour.id(), colour.shape(), words.say("colour." + colour.id()));
  }
}
