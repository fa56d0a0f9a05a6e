package org.dualwatch.dashboard.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.dualwatch.board.HeatMap;
import org.dualwatch.board.RoundRow;
import org.dualwatch.dashboard.Cell;
import org.dualwatch.dashboard.Listing;
import org.dualwatch.dashboard.Listing.Column;
import org.dualwatch.dashboard.Listing.Kind;
import org.dualwatch.dashboard.RuleTitles;
import org.dualwatch.dashboard.office.OfficeFigures.LampRow;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.monitoring.Colour;
import org.dualwatch.page.Words;

/** What the office's page shows, as tables. */
final class OfficeListings {

  private OfficeListings() {}

  static List<Listing> of(
      Words words, OfficeFigures figures, HeatMap heat, RuleTitles titles, List<RoundRow> rounds) {
    return List.of(
        figures(words, figures),
        lights(words, figures),
        rounds(words, rounds),
        heat(words, heat, titles));
  }

  private static Listing figures(Words words, OfficeFigures figures) {
    Filed filed = figures.filed();
    Map<String, Cell> cells =
        Map.ofEntries(
            Map.entry("units", Cell.of(filed.units())),
            Map.entry("accepted", Cell.of(filed.accepted())),
            Map.entry("sent-back", Cell.of(filed.sentBack())),
            Map.entry("undecided", Cell.of(filed.undecided())),
            Map.entry("nothing", Cell.of(filed.nothing())),
            Map.entry("late", Cell.of(filed.late())),
            Map.entry("projects", Cell.of(figures.projects())),
            Map.entry("waiting", Cell.of(figures.waiting())),
            Map.entry("open-cases", Cell.of(figures.openCases())));
    List<List<Cell>> rows =
        cells.keySet().stream()
            .sorted()
            .map(key -> List.of(Cell.of(words.say("figure." + key)), at(cells, key)))
            .toList();
    return new Listing(
        "figures",
        words.say("office.figures"),
        List.of(
            new Column("what", words.say("column.what"), Kind.TEXT, 30),
            new Column("count", words.say("column.count"), Kind.COUNT, 12)),
        rows,
        "");
  }

  private static Cell at(Map<String, Cell> cells, String key) {
    Cell cell = cells.get(key);
    return cell == null ? Cell.none() : cell;
  }

  private static Listing lights(Words words, OfficeFigures figures) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("lamp", words.say("column.lamp"), Kind.TEXT, 16));
    Arrays.stream(Colour.values())
        .map(
            colour ->
                new Column(
                    colour.id(),
                    colour.shape() + " " + words.say("colour." + colour.id()),
                    Kind.COUNT,
                    12))
        .forEach(columns::add);
    return new Listing(
        "lights",
        words.say("office.lights"),
        columns,
        figures.watched() == 0
            ? List.of()
            : figures.lights().stream().map(row -> lamp(words, row)).toList(),
        words.say("office.lights.empty"));
  }

  private static List<Cell> lamp(Words words, LampRow row) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(words.of(new Bilingual(row.lamp().zh(), row.lamp().en()))));
    row.colours()
        .forEach(
            lit ->
                cells.add(
                    lit.projects() == 0
                        ? Cell.of(0)
                        : new Cell.Count(
                            lit.projects(),
                            "/projects?lamp=" + row.lamp().id() + "&colour=" + lit.colour().id())));
    return cells;
  }

  private static Listing rounds(Words words, List<RoundRow> rounds) {
    return new Listing(
        "rounds",
        words.say("office.rounds"),
        List.of(
            new Column("round", words.say("column.round"), Kind.COUNT, 10),
            new Column("tables", words.say("column.tables"), Kind.COUNT, 10),
            new Column("sentBack", words.say("column.sent-back"), Kind.COUNT, 10),
            new Column("problems", words.say("column.problems"), Kind.COUNT, 10),
            new Column("perTable", words.say("column.per-table"), Kind.PERCENT, 12)),
        rounds.stream()
            .map(
                round ->
                    List.of(
                        Cell.of(round.round()),
                        Cell.of(round.tables()),
                        Cell.of(round.sentBack()),
                        Cell.of(round.problems()),
                        (Cell) new Cell.Percent(Trend.perTable(round))))
            .toList(),
        words.say("office.rounds.empty"));
  }

  private static Listing heat(Words words, HeatMap heat, RuleTitles titles) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("unit", words.say("unit"), Kind.TEXT, 24));
    heat.rules()
        .forEach(
            rule ->
                columns.add(new Column(rule.id(), titles.of(rule.id(), words), Kind.COUNT, 14)));
    columns.add(new Column("total", words.say("column.total"), Kind.COUNT, 10));
    return new Listing(
        "heat",
        words.say("office.heat"),
        columns,
        heat.rows().stream().map(row -> unit(heat, row)).toList(),
        words.say("office.heat.empty"));
  }

  private static List<Cell> unit(HeatMap heat, HeatMap.Row row) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of((row.unitCode() + " " + row.unitName()).strip()));
    heat.rules().forEach(rule -> cells.add(Cell.of(row.of(rule.id()))));
    cells.add(Cell.of(row.total()));
    return cells;
  }
}
