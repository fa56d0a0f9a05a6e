package org.dualwatch.monitoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dualwatch.value.Comparator;
import org.dualwatch.value.TargetValue;

/** What was achieved of one indicator until a day, as far as the form tells it. */
public sealed interface Attainment {

  /** The numbers, where both sides have one. */
  default Optional<Measured> measured() {
    return Optional.empty();
  }

  /**
   * A number beside a number.
   *
   * @param target the target's number, in base units
   * @param expected what could be expected at the day: of what grows the part that time progress
   *     gives, whole where the target is whole; else the target
   * @param unit the target's
   * @param met whether what was to be expected was reached, or not exceeded
   */
  record Measured(
      BigDecimal actual, BigDecimal target, BigDecimal expected, String unit, boolean met)
      implements Attainment {

    @Override
    public Optional<Measured> measured() {
      return Optional.of(this);
    }

    /** Achieved of the whole target in %, 100 at most, two decimals. */
    public BigDecimal percent() {
      return Percent.of(actual, target).min(FULL);
    }

    /** How far below what was to be expected, in % of that; 0 where it was reached. */
    public BigDecimal percentOff() {
      return met || expected.signum() == 0
          ? BigDecimal.ZERO
          : Percent.of(expected.subtract(actual).abs(), expected.abs());
    }

    /** The number that was reported, with its unit. */
    public String actualShown() {
      return plain(actual) + unit;
    }

    /** The number that could be expected, with its unit. */
    public String expectedShown() {
      return plain(expected) + unit;
    }

    private static String plain(BigDecimal number) {
      return number.stripTrailingZeros().toPlainString();
    }
  }

  /** Something with a deadline is done. */
  record Done() implements Attainment {}

  /** Something with a deadline is not done yet. */
  record Undone() implements Attainment {}

  /** Nothing is reported. */
  record Unreported() implements Attainment {}

  /** Words, or numbers that do not compare: nothing is reckoned. */
  record Untold() implements Attainment {}

  BigDecimal FULL = new BigDecimal("100.00");

  /** Words by which a form says that something is finished, or is not. */
  Pattern UNDONE = Pattern.compile("未完成|没有完成|尚未|未开始|未启动|未实施|进行中|正在|部分完成|推迟|延期");

  Pattern DONE = Pattern.compile("已完成|按期完成|按时完成|全部完成|完成|已办结|已验收");

  /** What a reported value says of an indicator when a part of the year has passed. */
  static Attainment of(PlannedIndicator indicator, TargetValue actual, TimeProgress time) {
    if (actual.text().isBlank()) {
      return new Unreported();
    }
    return switch (Pace.of(indicator)) {
      case GROWS, HOLDS, CAPPED -> measured(indicator, actual, time);
      case BY_DAY -> byDay(indicator.value(), actual);
      case IN_WORDS -> new Untold();
    };
  }

  private static Attainment byDay(TargetValue planned, TargetValue actual) {
    if (UNDONE.matcher(actual.text()).find()) {
      return new Undone();
    }
    if (DONE.matcher(actual.text()).find()) {
      return new Done();
    }
    boolean dated =
        actual instanceof TargetValue.Deadline done
            && planned instanceof TargetValue.Deadline due
            && !done.date().isAfter(due.date());
    return dated ? new Done() : new Untold();
  }

  private static Attainment measured(
      PlannedIndicator indicator, TargetValue reported, TimeProgress time) {
    Optional<Quantity> target = Quantity.of(indicator.value());
    Optional<Quantity> actual = Quantity.of(reported);
    if (target.isEmpty() || actual.isEmpty() || !actual.get().comparableTo(target.get())) {
      return new Untold();
    }
    BigDecimal expected = expected(Pace.of(indicator), target.get().number(), time);
    return new Measured(
        actual.get().number(),
        target.get().number(),
        expected,
        target.get().unit(),
        met(indicator, actual.get().number(), expected));
  }

  private static BigDecimal expected(Pace pace, BigDecimal target, TimeProgress time) {
    if (pace != Pace.GROWS) {
      return target;
    }
    boolean whole = target.stripTrailingZeros().scale() <= 0;
    return target
        .multiply(BigDecimal.valueOf(time.passed()))
        .divide(BigDecimal.valueOf(time.year()), whole ? 0 : 2, RoundingMode.DOWN);
  }

  private static boolean met(PlannedIndicator indicator, BigDecimal actual, BigDecimal expected) {
    int compared = actual.compareTo(expected);
    return switch (Pace.of(indicator)) {
      case GROWS -> compared >= 0;
      case HOLDS -> compared > 0 || (compared == 0 && !isMoreThan(indicator.value()));
      case CAPPED -> actual.compareTo(ceiling(indicator, expected)) <= 0;
      case BY_DAY, IN_WORDS -> true;
    };
  }

  private static boolean isMoreThan(TargetValue value) {
    return value instanceof TargetValue.Bounded bounded
        && bounded.comparator() == Comparator.MORE_THAN;
  }

  /** Of a range the high end is the most. */
  private static BigDecimal ceiling(PlannedIndicator indicator, BigDecimal expected) {
    return indicator.value() instanceof TargetValue.Between between ? between.high() : expected;
  }
}
