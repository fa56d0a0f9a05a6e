package org.dualwatch.value;

import java.math.BigDecimal;

/**
 * A unit of measure.
 *
 * @param name the one spelling we keep, empty where none is stated
 * @param factor what a number in the unit as written is multiplied by: 10000 for 万元, 0.1 for ‰
 */
record Unit(String name, BigDecimal factor, Kind kind) {

  static final Unit NONE = new Unit("", BigDecimal.ONE, Kind.NONE);

  /** What is measured. */
  enum Kind {
    MONEY,
    TIME,
    RATIO,
    MEASURE,
    COUNT,
    /** Counted by its own name, such as 村 or 系统: in brackets behind a name it need be no unit. */
    NAMED,
    /** One unit by another, such as 元/人. */
    RATE,
    NONE
  }

  /** What a name such as 参观人数（万） has: a multiplier of things it does not name. */
  static Unit ofMultiplier(BigDecimal factor) {
    return new Unit("", factor, Kind.COUNT);
  }

  boolean isNone() {
    return kind == Kind.NONE;
  }
}
