package org.dualwatch.monitoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dualwatch.value.Comparator;
import org.dualwatch.value.Spelling;
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

    /** Achieved of the whole target in %, 100 at most, two decimals; of nothing it is all. */
    public BigDecimal percent() {
      return target.signum() == 0 ? FULL : Percent.of(actual, target).min(FULL);
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
  Pattern UNDONE =
      Pattern.compile(
          "[未没](?:有|能)?(?:按期|按时|如期|全部|及时)?完成|(?:无法|不能)(?:按期|按时|如期)?完成|尚未|未开始|未启动|未实施"
              + "|进行中|正在|部分完成|(?<!未|无|没有)(?:推迟|延期)");

  /** Words that speak of what is to come, or of a part: they do not tell whether it is done. */
  Pattern OPEN = Pattern.compile("预计|争取|力争|拟于|将于|计划于|完成[率度为约近达]{0,2}(?!100%)\\d");

  /**
   * Words that say beyond doubt that something is finished; beside words that it is not, neither.
   */
  Pattern FINISHED = Pattern.compile("已(?:按期|按时|如期|全部|于[^，。]{1,12})?完成|(?<![未没能法])按[期时]完成");

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
    String text = Spelling.key(actual.text());
    if (UNDONE.matcher(text).find()) {
      return FINISHED.matcher(text).find() ? new Untold() : new Undone();
    }
    if (OPEN.matcher(text).find()) {
      return new Untold();
    }
    if (DONE.matcher(text).find()) {
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
    Pace pace = Pace.of(indicator);
    BigDecimal expected = expected(pace, indicator.value(), target.get().number(), time);
    return new Measured(
        actual.get().number(),
        target.get().number(),
        expected,
        target.get().unit(),
        met(pace, indicator.value(), actual.get().number(), expected));
  }

  private static BigDecimal expected(
      Pace pace, TargetValue planned, BigDecimal target, TimeProgress time) {
    return switch (pace) {
      case GROWS -> partOf(target, time);
      case CAPPED -> planned instanceof TargetValue.Between range ? range.high() : target;
      case HOLDS, BY_DAY, IN_WORDS -> target;
    };
  }

  private static BigDecimal partOf(BigDecimal target, TimeProgress time) {
    boolean whole = target.stripTrailingZeros().scale() <= 0;
    return target
        .multiply(BigDecimal.valueOf(time.passed()))
        .divide(BigDecimal.valueOf(time.year()), whole ? 0 : 2, RoundingMode.DOWN);
  }

  private static boolean met(
      Pace pace, TargetValue planned, BigDecimal actual, BigDecimal expected) {
    int beyond = pace == Pace.CAPPED ? expected.compareTo(actual) : actual.compareTo(expected);
    return beyond > 0 || (beyond == 0 && !excludes(planned, expected));
  }

  /** Whether a target says ＞ or ＜ of just this number. */
  private static boolean excludes(TargetValue planned, BigDecimal number) {
    return planned instanceof TargetValue.Bounded bounded
        && (bounded.comparator() == Comparator.MORE_THAN
            || bounded.comparator() == Comparator.LESS_THAN)
        && bounded.number().compareTo(number) == 0;
  }
}
