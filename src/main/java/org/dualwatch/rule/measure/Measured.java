package org.dualwatch.rule.measure;

import java.math.BigDecimal;
import java.util.Optional;
import org.dualwatch.value.TargetValue;

/**
 * What a value states in numbers: one number, or both ends of a range, in one unit.
 *
 * @param low the lower end; the number itself where there is but one
 * @param high the upper end, likewise
 * @param unit empty where none is stated
 */
record Measured(BigDecimal low, BigDecimal high, String unit) {

  /** The numbers of a value; none where it is a date, a phrase or unread. */
  static Optional<Measured> of(TargetValue value) {
    if (value instanceof TargetValue.Bounded bounded) {
      return Optional.of(new Measured(bounded.number(), bounded.number(), bounded.unit()));
    }
    if (value instanceof TargetValue.Unsigned unsigned) {
      return Optional.of(new Measured(unsigned.number(), unsigned.number(), unsigned.unit()));
    }
    if (value instanceof TargetValue.Between between) {
      return Optional.of(new Measured(between.low(), between.high(), between.unit()));
    }
    return value instanceof TargetValue.Change change ? of(change.target()) : Optional.empty();
  }

  /** Whether the unit is %, as which 百分比 and ‰ are kept too. */
  boolean isPercentage() {
    return unit.equals("%");
  }

  /** Whether the value is the number nought and nothing else. */
  boolean isZero() {
    return low.signum() == 0 && high.signum() == 0;
  }
}
