package org.dualwatch.rule;

import java.util.List;
import org.dualwatch.target.Indicator;
import org.dualwatch.target.TargetTable;

/**
 * The indicator rows that say something. A form with fixed level 2 labels leaves the rows it does
 * not need empty; such a row is no indicator and no mistake.
 */
public final class FilledRows {

  private FilledRows() {}

  /** The rows of a table with a name, a description or a value, in its order. */
  public static List<Indicator> of(TargetTable table) {
    List<Indicator> rows = table.indicators();
    for (Indicator row : rows) {
      if (!saysSomething(row)) {
        return rows.stream().filter(FilledRows::saysSomething).toList();
      }
    }
    return rows; // as in most tables: nothing to leave out, nothing to copy
  }

  private static boolean saysSomething(Indicator row) {
    return !row.name().isBlank() || !row.description().isBlank() || !row.valueField().isBlank();
  }
}
