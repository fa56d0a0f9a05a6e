package org.dualwatch.dashboard.unit;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import org.dualwatch.board.Lamp;
import org.dualwatch.monitoring.Colour;

/** In which order units are listed. */
enum Sorting {
  /** What is missing or late first, then where most waits. */
  NEED("need"),
  CODE("code"),
  WAITING("waiting"),
  RED("red"),
  BUDGET("budget"),
  SPENT("spent"),
  /** The slowest first; those without a budget last. */
  RATE("rate");

  private final String id;

  Sorting(String id) {
    this.id = id;
  }

  /** The word in addresses. */
  String id() {
    return id;
  }

  /** The order of a word; by need where it is none. */
  static Sorting of(String id) {
    return Arrays.stream(values()).filter(one -> one.id.equals(id)).findFirst().orElse(NEED);
  }

  Comparator<UnitLine> order() {
    Comparator<UnitLine> byCode = Comparator.comparing(UnitLine::code);
    Comparator<UnitLine> order =
        switch (this) {
          case NEED ->
              Comparator.comparing(UnitLine::standing)
                  .thenComparing(most(line -> BigDecimal.valueOf(line.unit().waiting())));
          case CODE -> byCode;
          case WAITING -> most(line -> BigDecimal.valueOf(line.unit().waiting()));
          case RED ->
              most(line -> BigDecimal.valueOf(line.unit().lights().of(Lamp.WORST, Colour.RED)));
          case BUDGET -> most(line -> line.unit().budget());
          case SPENT -> most(line -> line.unit().spent());
          case RATE -> Comparator.comparing(UnitLine::rateOrLast);
        };
    return order.thenComparing(byCode);
  }

  /** An amount of a line. */
  @FunctionalInterface
  private interface Amount {
    BigDecimal of(UnitLine line);
  }

  private static Comparator<UnitLine> most(Amount amount) {
    return Comparator.comparing(amount::of, Comparator.reverseOrder());
  }
}
