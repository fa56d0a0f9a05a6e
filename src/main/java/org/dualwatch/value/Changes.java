package org.dualwatch.value;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dualwatch.value.TargetValue.Change;
import org.dualwatch.value.TargetValue.Unread;

/**
 * Reads from where to where something is to be brought, as in 由70%提高到82%. By how much (提高5%) or
 * since when (较上年) alone says no target.
 */
final class Changes {

  private static final String UP = "提高|提升|增长|增加|上升|扩大|升";
  private static final String DOWN = "下降|降低|减少|压减|压缩|缩短|缩减|降";

  private static final Pattern FROM_TO =
      Pattern.compile(
          "(?:由|从)(?:上年|去年|上年度|目前|现在|现有|原来|原有|20\\d\\d年)?的?(?<from>.{1,20}?)"
              + "(?:(?<up>"
              + UP
              + ")|(?<down>"
              + DOWN
              + "))[到至为](?<to>.{1,20})");

  private Changes() {}

  /**
   * The change that the form is.
   *
   * @param named the unit that the indicator's name ends with, {@link Unit#NONE} where it has none
   */
  static Optional<TargetValue> read(Wording wording, Unit named) {
    Matcher change = FROM_TO.matcher(Frame.inner(wording.form()));
    if (!change.matches()) {
      return Optional.empty();
    }
    Optional<Quantity> from = Quantity.of(change.group("from"));
    Frame to = Frame.of(change.group("to"));
    Optional<Quantity> upTo = Quantity.of(to.core());
    if (from.isEmpty() || upTo.isEmpty() || !to.divisors().isEmpty() || to.boundsTime()) {
      return Optional.empty();
    }
    if (scaledOnce(from.get(), upTo.get())) {
      return Optional.of(new Unread(wording.text(), Reasons.rangeScale(wording.text())));
    }
    boolean rises = change.group("up") != null;
    return inOneUnit(from.get(), upTo.get(), named)
        .map(baseline -> change(wording.text(), baseline, to, upTo.get(), named, rises));
  }

  /** 由3提高到5万元 may begin at 3 or at 30,000. */
  private static boolean scaledOnce(Quantity from, Quantity to) {
    return from.unit().isNone() && to.scaled() && !from.scaled();
  }

  private static Optional<BigDecimal> inOneUnit(Quantity from, Quantity to, Unit named) {
    Unit unit = to.unit().isNone() ? named : to.unit();
    if (from.unit().isNone()) {
      return Optional.of(from.in(unit).number());
    }
    return from.unit().name().equals(unit.name()) ? Optional.of(from.number()) : Optional.empty();
  }

  private static TargetValue change(
      String text, BigDecimal baseline, Frame frame, Quantity to, Unit named, boolean rises) {
    TargetValue target = Measures.value(text, frame, to, named);
    BigDecimal number = to.unit().isNone() ? to.in(named).number() : to.number();
    if (target instanceof Unread) {
      return target;
    }
    return number.compareTo(baseline) > 0 == rises && number.compareTo(baseline) != 0
        ? new Change(text, Numerals.plain(baseline), target)
        : new Unread(text, Reasons.changeReversed(text));
  }
}
