package org.dualwatch.target;

import java.math.BigDecimal;
import java.util.Optional;
import org.dualwatch.finding.Place;

/** An amount of money as a form states it. Blank is not zero. */
public sealed interface Amount {

  /** The amount's cell, or the table's place where there is none. */
  Place place();

  /** The amount in 元, where one is stated. */
  default Optional<BigDecimal> yuan() {
    return Optional.empty();
  }

  /**
   * A readable amount.
   *
   * @param stated the number as written, in the form's own unit
   * @param inYuan the same in 元
   */
  record Stated(BigDecimal stated, BigDecimal inYuan, Place place) implements Amount {
    @Override
    public Optional<BigDecimal> yuan() {
      return Optional.of(inYuan);
    }
  }

  /** Nothing is stated. */
  record Blank(Place place) implements Amount {}

  /**
   * Something is stated that is no amount.
   *
   * @param reason why, one clause in Chinese
   */
  record Unread(String text, String reason, Place place) implements Amount {}
}
