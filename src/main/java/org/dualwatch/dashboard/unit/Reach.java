package org.dualwatch.dashboard.unit;

import java.sql.SQLException;
import org.dualwatch.board.Sight;
import org.dualwatch.dashboard.NotThereException;
import org.dualwatch.dashboard.Visit;
import org.dualwatch.intake.Units;
import org.dualwatch.store.Board;

/** Which units' pages there are, and for whom. */
final class Reach {

  private final Units units;
  private final Board board;

  Reach(Units units, Board board) {
    this.units = units;
    this.board = board;
  }

  /**
   * The code of the unit that an address names.
   *
   * @throws NotThereException where it is no unit, or not for this visitor
   */
  String unit(Visit visit) throws NotThereException, SQLException {
    String code = visit.part("unit");
    boolean hidden = visit.sight() instanceof Sight.OneUnit one && !one.code().equals(code);
    if (hidden || !isKnown(code)) {
      throw new NotThereException();
    }
    return code;
  }

  private boolean isKnown(String code) throws SQLException {
    return units.names().containsKey(code) || !board.years(Sight.of(code)).isEmpty();
  }
}
