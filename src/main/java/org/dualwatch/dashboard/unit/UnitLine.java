package org.dualwatch.dashboard.unit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.dualwatch.board.Lamp;
import org.dualwatch.board.UnitRow;
import org.dualwatch.dashboard.Cell;
import org.dualwatch.dashboard.Listing;
import org.dualwatch.dashboard.Listing.Column;
import org.dualwatch.dashboard.Listing.Kind;
import org.dualwatch.dashboard.http.Params;
import org.dualwatch.monitoring.Colour;
import org.dualwatch.page.Words;
import org.dualwatch.rule.Verdict;

/** One unit in the list of units. */
record UnitLine(UnitRow unit, String name, Standing standing) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal LAST = new BigDecimal("1E30");
  private static final int DECIMALS = 6;

  String code() {
    return unit.code();
  }

  /** Spent of the budget in %, after all others where there is no budget. */
  BigDecimal rateOrLast() {
    return unit.budget().signum() > 0 ? rate(unit) : LAST;
  }

  private static BigDecimal rate(UnitRow unit) {
    return unit.spent().multiply(HUNDRED).divide(unit.budget(), DECIMALS, RoundingMode.HALF_UP);
  }

  static Listing listing(Words words, List<UnitLine> lines, int year) {
    return new Listing(
        "units",
        words.say("nav.units"),
        List.of(
            new Column("code", words.say("units.code"), Kind.TEXT, 12),
            new Column("name", words.say("unit"), Kind.TEXT, 30),
            new Column("state", words.say("units.state"), Kind.LIGHT, 14),
            new Column("firstAccepted", words.say("units.first-accepted"), Kind.DAY, 12),
            new Column("projects", words.say("units.projects"), Kind.COUNT, 8),
            new Column("accepted", words.say("units.accepted"), Kind.COUNT, 8),
            new Column("explanationDue", words.say("units.explanation-due"), Kind.COUNT, 8),
            new Column("sentBack", words.say("units.sent-back"), Kind.COUNT, 8),
            new Column("undecided", words.say("units.undecided"), Kind.COUNT, 8),
            new Column("budget", words.say("units.budget"), Kind.MONEY, 14),
            new Column("spent", words.say("units.spent"), Kind.MONEY, 14),
            new Column("rate", words.say("units.rate"), Kind.PERCENT, 10),
            new Column("red", words.say("units.red"), Kind.COUNT, 8),
            new Column("yellow", words.say("units.yellow"), Kind.COUNT, 8),
            new Column("openCases", words.say("units.open-cases"), Kind.COUNT, 8),
            new Column("forms", words.say("units.forms"), Kind.TEXT, 10),
            new Column("waiting", words.say("units.waiting"), Kind.COUNT, 8)),
        lines.stream().map(line -> line.cells(words, year)).toList(),
        words.say("units.empty"));
  }

  private List<Cell> cells(Words words, int year) {
    String query = "?year=" + year;
    String ofUnit = "?unit=" + Params.encoded(code()) + "&year=" + year;
    boolean watched = unit.watched() > 0;
    return List.of(
        Cell.of(code()),
        Cell.of(name.isEmpty() ? code() : name, "/units/" + Params.encoded(code()) + query),
        standing.cell(words),
        unit.firstAccepted().isGiven() ? new Cell.Day(unit.firstAccepted().day()) : Cell.none(),
        new Cell.Count(unit.projects(), unit.projects() > 0 ? "/projects" + ofUnit : ""),
        Cell.of(unit.of(Verdict.ACCEPTED)),
        Cell.of(unit.of(Verdict.EXPLANATION_DUE)),
        Cell.of(unit.of(Verdict.SENT_BACK)),
        Cell.of(unit.of(Verdict.UNDECIDED)),
        watched ? new Cell.Amount(unit.budget()) : Cell.none(),
        watched ? new Cell.Amount(unit.spent()) : Cell.none(),
        unit.budget().signum() > 0 ? new Cell.Percent(rate(unit)) : Cell.none(),
        watched ? lamps(Colour.RED, ofUnit) : Cell.none(),
        watched ? lamps(Colour.YELLOW, ofUnit) : Cell.none(),
        Cell.of(unit.openCases()),
        Cell.of(unit.formsDue() == 0 ? "" : unit.formsFiled() + "/" + unit.formsDue()),
        new Cell.Count(unit.waiting(), unit.waiting() > 0 ? "/work" + ofUnit : ""));
  }

  private Cell lamps(Colour colour, String ofUnit) {
    long count = unit.lights().of(Lamp.WORST, colour);
    String lamp = "&lamp=" + Lamp.WORST.id() + "&colour=" + colour.id();
    return new Cell.Count(count, count > 0 ? "/projects" + ofUnit + lamp : "");
  }
}
