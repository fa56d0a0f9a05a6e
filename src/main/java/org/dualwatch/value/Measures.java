package org.dualwatch.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.dualwatch.value.TargetValue.Between;
import org.dualwatch.value.TargetValue.Bounded;
import org.dualwatch.value.TargetValue.Unread;
import org.dualwatch.value.TargetValue.Unsigned;

/** Reads one number, or a range of two, with its sign and unit. */
final class Measures {

  private static final List<String> TO = List.of("--", "-", "~", "至", "到");

  private Measures() {}

  /**
   * The measure that the form is.
   *
   * @param name the indicator's name, which the form may repeat
   * @param named the unit that the indicator's name ends with, {@link Unit#NONE} where it has none
   */
  static Optional<TargetValue> read(Wording wording, String name, Unit named) {
    String form = Frame.inner(wording.form());
    return framed(wording, form, named)
        .or(() -> Labels.behind(form).flatMap(rest -> framed(wording, rest, named)))
        .or(() -> Labels.named(form, name).flatMap(rest -> framed(wording, rest, named)));
  }

  private static Optional<TargetValue> framed(Wording wording, String form, Unit named) {
    Frame frame = Frame.of(form);
    if (!frame.agrees()) {
      return Optional.empty();
    }
    return single(wording.text(), frame, named)
        .or(() -> frame.signs().isEmpty() ? range(wording.text(), frame, named) : Optional.empty());
  }

  private static Optional<TargetValue> single(String text, Frame frame, Unit named) {
    return quantity(frame)
        .flatMap(quantity -> divided(quantity, frame.divisors()))
        .filter(quantity -> !calendarYear(quantity) && !grade(quantity, frame))
        .filter(quantity -> !frame.boundsTime() || quantity.unit().kind() == Unit.Kind.TIME)
        .map(quantity -> value(text, frame, quantity, named));
  }

  /** A minus is read only behind a sign: alone it may be a dash. */
  private static Optional<Quantity> quantity(Frame frame) {
    if (frame.core().startsWith("-") && !frame.signs().isEmpty()) {
      return Quantity.of(frame.core().substring(1)).map(Quantity::negated);
    }
    return Quantity.of(frame.core());
  }

  /** A quantity in its frame as a value, in the unit of the indicator's name where it has none. */
  static TargetValue value(String text, Frame frame, Quantity stated, Unit named) {
    if (stated.unit().isNone() && twiceScaled(stated, named)) {
      return new Unread(text, Reasons.twiceScaled(text, named.name()));
    }
    Quantity quantity = stated.unit().isNone() ? stated.in(named) : stated;
    BigDecimal number = Numerals.plain(quantity.number());
    return frame
        .comparator()
        .<TargetValue>map(c -> new Bounded(text, c, number, quantity.unit().name()))
        .orElseGet(() -> unsigned(text, frame.core(), number, quantity.unit()));
  }

  private static TargetValue unsigned(String text, String core, BigDecimal number, Unit unit) {
    return LostSign.suspected(core, unit)
        ? new Unread(text, Reasons.lostSign(core), "≥" + core.substring(1))
        : new Unsigned(text, number, unit.name());
  }

  private static Optional<TargetValue> range(String text, Frame frame, Unit named) {
    for (String to : TO) {
      int at = frame.core().indexOf(to);
      if (at > 0) {
        Optional<Quantity> low = Quantity.of(frame.core().substring(0, at));
        Optional<Quantity> high = Quantity.of(frame.core().substring(at + to.length()));
        if (low.isPresent() && high.isPresent()) {
          return between(text, frame, low.get(), high.get(), named);
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<TargetValue> between(
      String text, Frame frame, Quantity low, Quantity high, Unit named) {
    if (years(low, high)) {
      return Optional.empty();
    }
    if (low.unit().isNone() && high.scaled() && !low.scaled()) {
      return Optional.of(new Unread(text, Reasons.rangeScale(text)));
    }
    Optional<Quantity> from = inUnit(low, high.unit(), frame.divisors(), named);
    Optional<Quantity> upTo = inUnit(high, high.unit(), frame.divisors(), named);
    if (from.isEmpty() || upTo.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal first = Numerals.plain(from.get().number());
    BigDecimal last = Numerals.plain(upTo.get().number());
    return Optional.of(
        first.compareTo(last) > 0
            ? new Unread(text, Reasons.rangeReversed(text))
            : new Between(text, first, last, upTo.get().unit().name()));
  }

  /** A quantity of a range in the unit of its upper end, or of the indicator's name. */
  private static Optional<Quantity> inUnit(
      Quantity quantity, Unit unit, List<String> divisors, Unit named) {
    if (!quantity.unit().isNone()) {
      return quantity.unit().name().equals(unit.name())
          ? divided(quantity, divisors)
          : Optional.empty();
    }
    Unit missing = unit.isNone() ? named : unit;
    return twiceScaled(quantity, missing)
        ? Optional.empty()
        : divided(quantity.in(missing), divisors);
  }

  private static Optional<Quantity> divided(Quantity quantity, List<String> divisors) {
    if (divisors.isEmpty()) {
      return Optional.of(quantity);
    }
    return Units.rate(quantity.unit(), divisors)
        .map(unit -> new Quantity(quantity.number(), unit, quantity.scaled()));
  }

  /** 3万 under a name that ends with (万元) may be 3万元 or 3万万元. */
  private static boolean twiceScaled(Quantity quantity, Unit unit) {
    return quantity.scaled() && unit.factor().compareTo(BigDecimal.ONE) > 0;
  }

  /** ≥2025年 bounds a date from below; it is not 2025 years. */
  private static boolean calendarYear(Quantity quantity) {
    return quantity.unit().name().startsWith("年") && LostSign.year(quantity.number());
  }

  /** 二类以上 may mean the second grade or better, which is no count of kinds. */
  private static boolean grade(Quantity quantity, Frame frame) {
    boolean kinds = quantity.unit().name().equals("类");
    boolean digits = Character.isDigit(frame.core().charAt(0));
    return kinds
        && (!digits
            || frame.signs().stream()
                .anyMatch(sign -> sign.spelling().endsWith("上") || sign.spelling().endsWith("下")));
  }

  private static boolean years(Quantity low, Quantity high) {
    return LostSign.year(low.number()) && LostSign.year(high.number()) && timeless(high);
  }

  private static boolean timeless(Quantity quantity) {
    return quantity.unit().isNone() || quantity.unit().name().startsWith("年");
  }
}
