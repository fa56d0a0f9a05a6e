package org.dualwatch.monitoring;

import java.math.BigDecimal;
import java.util.Optional;
import org.dualwatch.value.Spelling;
import org.dualwatch.value.TargetValue;

/**
 * The one number of a value, in base units.
 *
 * @param unit empty where none is stated
 */
public record Quantity(BigDecimal number, String unit) {

  /** 场 and 场次, 人 and 人次 count the same. */
  private static final String TIMES = "次";

  private static final BigDecimal WHOLE = BigDecimal.ONE;

  /** The number of a value; of a range the low end, since reaching that is reaching it. */
  public static Optional<Quantity> of(TargetValue value) {
    if (value instanceof TargetValue.Bounded bounded) {
      return Optional.of(new Quantity(bounded.number(), bounded.unit()));
    }
    if (value instanceof TargetValue.Unsigned unsigned) {
      return Optional.of(new Quantity(unsigned.number(), unsigned.unit()));
    }
    if (value instanceof TargetValue.Between between) {
      return Optional.of(new Quantity(between.low(), between.unit()));
    }
    return value instanceof TargetValue.Change change ? of(change.target()) : Optional.empty();
  }

  /**
   * Whether this can be set beside a target. A unit that is left out is the target's; 场 and 场次 are
   * one, 元 and 元/人 are not. Of a rate a number up to 1 without % can be meant either way.
   */
  public boolean comparableTo(Quantity target) {
    String own = Spelling.key(unit);
    String asked = Spelling.key(target.unit);
    if (own.isEmpty()) {
      return !asked.equals("%") || number.signum() == 0 || number.compareTo(WHOLE) > 0;
    }
    return asked.isEmpty()
        || own.equals(asked)
        || own.equals(asked + TIMES)
        || asked.equals(own + TIMES);
  }

  /** As people read it. */
  String shown() {
    return number.stripTrailingZeros().toPlainString() + unit;
  }
}
