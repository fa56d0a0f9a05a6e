package org.dualwatch.rule.budget;

import java.math.BigDecimal;
import java.util.Optional;
import org.dualwatch.target.Indicator;
import org.dualwatch.value.TargetValue;

/** The number and the unit of a row's value, where it states one number. */
final class Quantities {

  private Quantities() {}

  /** The number in base units; none for ranges, dates and phrases. */
  static Optional<BigDecimal> number(Indicator row) {
    if (row.value() instanceof TargetValue.Bounded bounded) {
      return Optional.of(bounded.number());
    }
    return row.value() instanceof TargetValue.Unsigned unsigned
        ? Optional.of(unsigned.number())
        : Optional.empty();
  }

  /** The unit; empty where there is none. */
  static String unit(Indicator row) {
    if (row.value() instanceof TargetValue.Bounded bounded) {
      return bounded.unit();
    }
    return row.value() instanceof TargetValue.Unsigned unsigned ? unsigned.unit() : "";
  }
}
