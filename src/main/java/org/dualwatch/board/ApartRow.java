package org.dualwatch.board;

import java.math.BigDecimal;
import org.dualwatch.monitoring.Colour;

/**
 * A watched project of which both is known: what was spent and what was achieved.
 *
 * @param project its name; hostile until escaped
 * @param budget of its table, in 元
 * @param rate spent, in %
 * @param attained achieved, in %
 * @param worst the worst of its lights
 */
public record ApartRow(
    String id,
    String unitCode,
    String unitName,
    String project,
    Figure budget,
    BigDecimal rate,
    BigDecimal attained,
    Colour worst) {

  /** By how many percentage points spending is ahead of what was achieved. */
  public BigDecimal apart() {
    return rate.subtract(attained);
  }
}
