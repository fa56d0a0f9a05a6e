package org.dualwatch.sheet;

import java.math.BigDecimal;

/** A number, or none where nothing states it: absent is never 0. */
public sealed interface Figure {

  /** A number in the unit that its use says. */
  record Known(BigDecimal number) implements Figure {}

  /** No number. */
  record Unknown() implements Figure {}

  /** A number. */
  static Figure of(BigDecimal number) {
    return new Known(number);
  }

  /** No number; its cell stays empty. */
  static Figure unknown() {
    return new Unknown();
  }
}
