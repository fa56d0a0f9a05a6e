package org.dualwatch.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.dualwatch.board.Quadrant;
import org.dualwatch.board.Quadrant.Cell;
import org.dualwatch.board.Quadrant.Point;
import org.dualwatch.board.Sight;

/** Sets money spent against targets met: point by point, or counted where there are many. */
final class BoardQuadrant {

  private static final String WATCHED = "from board_project where fiscal_year = ? and run <> ''";

  private static final String KNOWN = "and rate is not null and attained is not null";

  /**
   * Whole cells; what lies beyond the last one, or spent less than nothing, is in the outermost.
   * The divisor is no mark: H2 would divide by a number of unknown scale to 100,000 digits.
   */
  private static final String CELLS =
      """
      select x, y, worst_light, count(*) as projects from (
          select worst_light,
              cast(least(greatest(floor(rate / %1$d), 0), %2$d) as integer) as x,
              cast(least(greatest(floor(attained / %1$d), 0), %2$d) as integer) as y
      """
          .formatted(Quadrant.PERCENT, Quadrant.GRID - 1);

  private BoardQuadrant() {}

  static Quadrant of(DataSource database, Sight sight, int year, String unit) throws SQLException {
    try (Connection connection = database.getConnection()) {
      long watched = among(new Question("select count(*)"), sight, year, unit).number(connection);
      long known =
          among(new Question("select count(*)"), sight, year, unit).and(KNOWN).number(connection);
      boolean many = known > Quadrant.POINTS;
      return new Quadrant(
          many ? List.of() : points(connection, sight, year, unit),
          many ? cells(connection, sight, year, unit) : List.of(),
          known,
          watched - known);
    }
  }

  private static Question among(Question question, Sight sight, int year, String unit) {
    return question
        .and(WATCHED, year)
        .seen(sight, "and unit_code = ?")
        .andIf(!unit.isEmpty(), "and unit_code = ?", unit);
  }

  private static List<Point> points(Connection connection, Sight sight, int year, String unit)
      throws SQLException {
    Question question = new Question("select id, unit_code, project, rate, attained, worst_light");
    return among(question, sight, year, unit)
        .and(KNOWN)
        .and("order by rank, id")
        .all(connection, BoardQuadrant::point);
  }

  private static Point point(ResultSet row) throws SQLException {
    return new Point(
        row.getString("id"),
        row.getString("unit_code"),
        row.getString("project"),
        ProjectRows.plain(row.getBigDecimal("rate")),
        ProjectRows.plain(row.getBigDecimal("attained")),
        Lit.colour(row.getString("worst_light")));
  }

  private static List<Cell> cells(Connection connection, Sight sight, int year, String unit)
      throws SQLException {
    return among(new Question(CELLS), sight, year, unit)
        .and(KNOWN)
        .and(") placed group by x, y, worst_light order by x, y, worst_light")
        .all(
            connection,
            row ->
                new Cell(
                    row.getInt("x"),
                    row.getInt("y"),
                    Lit.colour(row.getString("worst_light")),
                    row.getLong("projects")));
  }
}
