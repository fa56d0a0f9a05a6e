package org.dualwatch.dashboard.office;

import java.util.List;
import org.dualwatch.board.HeatMap;
import org.dualwatch.dashboard.RuleTitles;
import org.dualwatch.dashboard.http.Params;
import org.dualwatch.page.Words;

/**
 * Units by rules, each field with how warm it is; the number stands in it, the colour only helps.
 *
 * @param hidden how many units have problems and are not shown
 */
public record Heat(List<Head> heads, List<Row> rows, long hidden) {

  private static final int WARMEST = 5;

  /** A rule's column. */
  public record Head(String title, String href) {}

  /** A unit's line. */
  public record Row(
      String unitCode, String unitName, String href, long total, List<Field> fields) {}

  /**
   * Problems of one rule in one unit.
   *
   * @param warmth 0 for none, to 5 for as many as in the worst field
   */
  public record Field(long count, int warmth, String href) {}

  public Heat {
    heads = List.copyOf(heads);
    rows = List.copyOf(rows);
  }

  static Heat of(HeatMap map, RuleTitles titles, Words words, int year) {
    long most =
        map.rows().stream()
            .flatMap(row -> row.byRule().values().stream())
            .mapToLong(Long::longValue)
            .max()
            .orElse(0);
    List<Row> rows = map.rows().stream().map(row -> row(map, row, most, year)).toList();
    List<Head> heads =
        map.rules().stream()
            .map(
                rule ->
                    new Head(titles.of(rule.id(), words), "/rules/" + Params.encoded(rule.id())))
            .toList();
    return new Heat(heads, rows, map.units() - rows.size());
  }

  private static Row row(HeatMap map, HeatMap.Row row, long most, int year) {
    Params of = Params.NONE.with("year", Integer.toString(year)).with("unit", row.unitCode());
    return new Row(
        row.unitCode(),
        row.unitName(),
        "/units/" + Params.encoded(row.unitCode()),
        row.total(),
        map.rules().stream()
            .map(
                rule ->
                    new Field(
                        row.of(rule.id()),
                        warmth(row.of(rule.id()), most),
                        "/projects" + of.with("rule", rule.id()).query()))
            .toList());
  }

  private static int warmth(long count, long most) {
    return count == 0 ? 0 : Math.toIntExact(Math.max(1, WARMEST * count / most));
  }
}
