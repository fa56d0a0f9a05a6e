package org.dualwatch.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.dualwatch.board.RuleInUnit;
import org.dualwatch.board.Sight;

/** In which units a rule finds what. */
public final class BoardRuleUnits {

  private final DataSource database;

  public BoardRuleUnits(DataSource database) {
    this.database = database;
  }

  /**
   * The units in which a rule has found most, the most first.
   *
   * @param most how many at most
   */
  public List<RuleInUnit> of(Sight sight, int year, String rule, int most) throws SQLException {
    try (Connection connection = database.getConnection()) {
      return new Question(
              """
              select r.unit_code, u.unit_name, sum(r.violated) as violated,
                  sum(r.waived) as waived, sum(r.not_evaluated) as not_evaluated
              from board_rule r
              join board_unit u on u.unit_code = r.unit_code and u.fiscal_year = r.fiscal_year
              where r.fiscal_year = ? and r.rule = ?
              """,
              year,
              rule)
          .seen(sight, "and r.unit_code = ?")
          .and("group by r.unit_code, u.unit_name")
          .and("order by sum(r.violated) desc, sum(r.not_evaluated) desc, r.unit_code")
          .and("fetch first ? rows only", most)
          .all(
              connection,
              row ->
                  new RuleInUnit(
                      row.getString("unit_code"),
                      row.getString("unit_name"),
                      row.getLong("violated"),
                      row.getLong("waived"),
                      row.getLong("not_evaluated")));
    }
  }
}
