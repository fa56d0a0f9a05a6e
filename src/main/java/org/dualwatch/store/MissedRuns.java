package org.dualwatch.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.dualwatch.board.MissedRun;

/** The runs that the schedule asked for and that were not done. */
public final class MissedRuns {

  private static final int MOST = 100;

  private final DataSource database;

  public MissedRuns(DataSource database) {
    this.database = database;
  }

  /** Those about days of a year, the latest first, 100 at most. */
  public List<MissedRun> of(int year) throws SQLException {
    try (Connection connection = database.getConnection()) {
      return new Question("select fires_at, as_of, reason from scheduled_run")
          .and("where state = 'not-done' and as_of between ? and ?", first(year), last(year))
          .and("order by fires_at desc fetch first ? rows only", MOST)
          .all(
              connection,
              row ->
                  new MissedRun(
                      row.getTimestamp("fires_at").toInstant(),
                      row.getDate("as_of").toLocalDate(),
                      row.getString("reason")));
    }
  }

  private static LocalDate first(int year) {
    return LocalDate.of(year, 1, 1);
  }

  private static LocalDate last(int year) {
    return LocalDate.of(year, 12, 31);
  }
}
