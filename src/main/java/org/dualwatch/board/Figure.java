package org.dualwatch.board;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number that may be unknown, which is another thing than 0.
 *
 * @param isKnown whether there is one
 * @param value exact; 0 where it is unknown
 */
public record Figure(boolean isKnown, BigDecimal value) {

  /** Nothing tells it. */
  public static final Figure UNKNOWN = new Figure(false, BigDecimal.ZERO);

  /** The number, unknown where there is none. */
  public static Figure of(@Nullable BigDecimal value) {
    return value == null ? UNKNOWN : new Figure(true, value);
  }
}
