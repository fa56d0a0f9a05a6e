package org.dualwatch.sheet;

import java.math.BigDecimal;
import org.dualwatch.value.Money;

/** What one cell holds. */
public sealed interface SheetValue permits SheetValue.Text, SheetValue.Quantity, Light {

  /** Text, whatever it looks like: none becomes a formula. */
  record Text(String text) implements SheetValue {}

  /** A number as it stands in the cell. */
  record Quantity(BigDecimal number) implements SheetValue {}

  /** Text. */
  static SheetValue of(String text) {
    return new Text(text);
  }

  /** A number, or an empty cell. */
  static SheetValue of(Figure figure) {
    return figure instanceof Figure.Known known ? new Quantity(known.number()) : new Text("");
  }

  /** An amount in 元 as a number of 万元, exact, or an empty cell. */
  static SheetValue wan(Figure yuan) {
    return yuan instanceof Figure.Known known
        ? new Quantity(Money.wan(known.number()))
        : new Text("");
  }

  /** A count. */
  static SheetValue of(long count) {
    return new Quantity(BigDecimal.valueOf(count));
  }
}
