package org.dualwatch.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.dualwatch.board.Lamp;
import org.dualwatch.board.LightCounts;
import org.dualwatch.board.Sight;
import org.dualwatch.monitoring.Colour;

/** How many projects of each unit show which lights. */
record BoardLights(Map<String, Map<Lamp, Map<Colour, Long>>> byUnit) {

  static BoardLights of(Connection connection, Sight sight, int year) throws SQLException {
    Map<String, Map<Lamp, Map<Colour, Long>>> byUnit = new HashMap<>();
    new Question(
            "select unit_code, lamp, colour, projects from board_light where fiscal_year = ?", year)
        .seen(sight, "and unit_code = ?")
        .all(
            connection,
            row ->
                put(
                    byUnit.computeIfAbsent(
                        row.getString("unit_code"), none -> new EnumMap<>(Lamp.class)),
                    row));
    return new BoardLights(byUnit);
  }

  /** Those of all units that may be seen. */
  static LightCounts total(Connection connection, Sight sight, int year) throws SQLException {
    Map<Lamp, Map<Colour, Long>> counts = new EnumMap<>(Lamp.class);
    new Question(
            "select lamp, colour, sum(projects) as projects from board_light where fiscal_year = ?",
            year)
        .seen(sight, "and unit_code = ?")
        .and("group by lamp, colour")
        .all(connection, row -> put(counts, row));
    return new LightCounts(counts);
  }

  private static boolean put(Map<Lamp, Map<Colour, Long>> counts, ResultSet row)
      throws SQLException {
    Lamp lamp = Lamp.find(row.getString("lamp")).orElseThrow();
    counts
        .computeIfAbsent(lamp, none -> new EnumMap<>(Colour.class))
        .put(Lit.colour(row.getString("colour")), row.getLong("projects"));
    return true;
  }

  LightCounts of(String unitCode) {
    return new LightCounts(byUnit.getOrDefault(unitCode, Map.of()));
  }
}
