package org.dualwatch.dashboard.run;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.dualwatch.board.ApartRow;
import org.dualwatch.board.Figure;
import org.dualwatch.dashboard.Cell;
import org.dualwatch.dashboard.Listing;
import org.dualwatch.dashboard.Listing.Column;
import org.dualwatch.dashboard.Listing.Kind;
import org.dualwatch.dashboard.http.Params;
import org.dualwatch.page.Plain;
import org.dualwatch.page.Words;

/** The picture's projects one by one, for those who read and those who calculate. */
final class QuadrantTable {

  private QuadrantTable() {}

  static Listing of(Words words, String title, List<ApartRow> rows, String empty) {
    return new Listing(
        "apart",
        title,
        List.of(
            new Column("light", words.say("quadrant.light"), Kind.LIGHT, 12),
            new Column("project", words.say("project"), Kind.TEXT, 40),
            new Column("unit", words.say("unit"), Kind.TEXT, 24),
            new Column("budget", words.say("quadrant.budget"), Kind.MONEY, 16),
            new Column("rate", words.say("quadrant.rate"), Kind.PERCENT, 14),
            new Column("attained", words.say("quadrant.attained"), Kind.PERCENT, 18),
            new Column("apart", words.say("quadrant.apart"), Kind.PERCENT, 14)),
        rows.stream().map(row -> row(words, row)).toList(),
        empty);
  }

  private static List<Cell> row(Words words, ApartRow row) {
    String name = row.unitCode() + " " + Plain.line(row.unitName());
    return List.of(
        Lamps.cell(words, row.worst()),
        Cell.of(Plain.line(row.project()), "/projects/" + Params.encoded(row.id())),
        Cell.of(name.strip(), "/units/" + Params.encoded(row.unitCode())),
        amount(row.budget()),
        new Cell.Percent(row.rate()),
        new Cell.Percent(row.attained()),
        new Cell.Percent(row.apart()));
  }

  private static Cell amount(Figure figure) {
    return figure.isKnown() ? new Cell.Amount(figure.value()) : Cell.none();
  }

  /** A share as it is shown, without its sign. */
  static String percent(BigDecimal share) {
    return share.setScale(2, RoundingMode.HALF_UP).toPlainString();
  }
}
