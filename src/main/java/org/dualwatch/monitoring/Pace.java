package org.dualwatch.monitoring;

import java.util.regex.Pattern;
import org.dualwatch.value.Comparator;
import org.dualwatch.value.TargetValue;

/** How an indicator comes to its target over a year, and so what can be expected of it in July. */
public enum Pace {
  /** It grows with the year, such as 28 performances: by time progress. */
  GROWS,
  /**
   * It holds all year, such as a rate of 98 %: what is reported already stands beside the target.
   */
  HOLDS,
  /** It must not be exceeded, such as a cost: at any day. */
  CAPPED,
  /** It is done by a day. */
  BY_DAY,
  /** It is said in words, or cannot be read: nothing is reckoned. */
  IN_WORDS;

  /** Rates that tell how far something has come, and so grow too. */
  private static final Pattern PROGRESS = Pattern.compile("完成率|完成比|完成度|覆盖率|执行率|支出率|进度");

  /** The pace of an indicator, by its value and where it stands. */
  public static Pace of(PlannedIndicator indicator) {
    TargetValue value = indicator.value();
    if (value instanceof TargetValue.Deadline || value instanceof TargetValue.DeadlineWithoutYear) {
      return BY_DAY;
    }
    if (value instanceof TargetValue.Qualitative || value instanceof TargetValue.Unread) {
      return IN_WORDS;
    }
    if (isUpper(value) || isNothing(value) || indicator.isCost()) {
      return CAPPED;
    }
    if (value instanceof TargetValue.Unsigned && indicator.level2().contains("时效")) {
      return IN_WORDS; // 1年 is how long something takes, and nothing that adds up
    }
    return holds(indicator) ? HOLDS : GROWS;
  }

  /** A bound from above, or something that is to be brought down. */
  private static boolean isUpper(TargetValue value) {
    if (value instanceof TargetValue.Change change) {
      return Quantity.of(change)
          .map(target -> target.number().compareTo(change.baseline()) < 0)
          .orElse(false);
    }
    return value instanceof TargetValue.Bounded bounded
        && (bounded.comparator() == Comparator.AT_MOST
            || bounded.comparator() == Comparator.LESS_THAN);
  }

  /** Such as 0 accidents: of what is not to happen nothing grows. */
  private static boolean isNothing(TargetValue value) {
    boolean least =
        value instanceof TargetValue.Bounded bounded
            && (bounded.comparator() == Comparator.AT_LEAST
                || bounded.comparator() == Comparator.MORE_THAN);
    return !least && Quantity.of(value).map(q -> q.number().signum() == 0).orElse(false);
  }

  private static boolean holds(PlannedIndicator indicator) {
    if (PROGRESS.matcher(indicator.name()).find()) {
      return false;
    }
    String unit = Quantity.of(indicator.value()).map(Quantity::unit).orElse("");
    return unit.equals("%")
        || unit.equals("分")
        || indicator.value() instanceof TargetValue.Change
        || indicator.level1().contains("满意")
        || indicator.level2().contains("满意")
        || indicator.level2().contains("质量");
  }
}
