package org.dualwatch.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.dualwatch.board.HeatMap;
import org.dualwatch.board.Sight;

/** Adds up the problems that stand by unit and rule. */
final class BoardHeat {

  private BoardHeat() {}

  static HeatMap of(DataSource database, Sight sight, int year) throws SQLException {
    try (Connection connection = database.getConnection()) {
      List<HeatMap.Rule> rules =
          new Question("select rule, sum(violated) as hits from board_rule")
              .and("where fiscal_year = ? and violated > 0", year)
              .seen(sight, "and unit_code = ?")
              .and("group by rule order by sum(violated) desc, rule")
              .all(connection, row -> new HeatMap.Rule(row.getString(1), row.getLong(2)));
      List<HeatMap.Row> units =
          new Question("select r.unit_code, u.unit_name, sum(r.violated) from board_rule r")
              .and("join board_unit u")
              .and("on u.unit_code = r.unit_code and u.fiscal_year = r.fiscal_year")
              .and("where r.fiscal_year = ? and r.violated > 0", year)
              .seen(sight, "and r.unit_code = ?")
              .and("group by r.unit_code, u.unit_name order by sum(r.violated) desc, r.unit_code")
              .all(
                  connection,
                  row ->
                      new HeatMap.Row(
                          row.getString(1), row.getString(2), row.getLong(3), Map.of()));
      List<HeatMap.Rule> shown = rules.subList(0, Math.min(rules.size(), HeatMap.RULES));
      List<HeatMap.Row> worst = units.subList(0, Math.min(units.size(), HeatMap.UNITS));
      Map<String, Map<String, Long>> cells = cells(connection, sight, year, shown, worst);
      return new HeatMap(
          shown,
          worst.stream()
              .map(
                  unit ->
                      new HeatMap.Row(
                          unit.unitCode(),
                          unit.unitName(),
                          unit.total(),
                          cells.getOrDefault(unit.unitCode(), Map.of())))
              .toList(),
          units.size(),
          rules.size(),
          rules.stream().mapToLong(HeatMap.Rule::total).sum());
    }
  }

  private static Map<String, Map<String, Long>> cells(
      Connection connection,
      Sight sight,
      int year,
      List<HeatMap.Rule> rules,
      List<HeatMap.Row> units)
      throws SQLException {
    Map<String, Map<String, Long>> cells = new HashMap<>();
    new Question("select unit_code, rule, sum(violated) as hits from board_rule")
        .and("where fiscal_year = ? and violated > 0", year)
        .seen(sight, "and unit_code = ?")
        .and("and unit_code = any(?)", units.stream().map(HeatMap.Row::unitCode).toList())
        .and("and rule = any(?)", rules.stream().map(HeatMap.Rule::id).toList())
        .and("group by unit_code, rule")
        .all(
            connection,
            row ->
                cells
                    .computeIfAbsent(row.getString(1), none -> new HashMap<>())
                    .put(row.getString(2), row.getLong(3)));
    return cells;
  }
}
