package org.dualwatch.rule.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Finding;
import org.dualwatch.rule.Circumstances;
import org.dualwatch.rule.RowRule;
import org.dualwatch.target.Indicator;
import org.dualwatch.target.TargetTable;
import org.dualwatch.value.TargetValue.Bounded;

/**
 * A bound that whatever happens will meet: ≥0场, or ≤100% of a share. 财预〔2015〕88号 asks for goals
 * that are not too low (适当性).
 */
final class BoundAlwaysMet extends RowRule {

  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  /** What a name without unit counts with, so that it is never below nought. */
  private static final List<String> NUMBERS =
      List.of("数", "数量", "人次", "场次", "次数", "人数", "起数", "件数");

  @Override
  protected boolean concerns(Indicator row) {
    return row.value() instanceof Bounded bounded && (isFloor(bounded) || isCeiling(bounded));
  }

  /** ≥0 and &gt;-1; &gt;0 asks for something. */
  private static boolean isFloor(Bounded bounded) {
    return switch (bounded.comparator()) {
      case AT_LEAST -> bounded.number().signum() <= 0;
      case MORE_THAN -> bounded.number().signum() < 0;
      case AT_MOST, LESS_THAN, EXACTLY -> false;
    };
  }

  /** ≤100%; &lt;100% asks for something. More than 100% of a share is another problem. */
  private static boolean isCeiling(Bounded bounded) {
    return switch (bounded.comparator()) {
      case AT_MOST -> bounded.unit().equals("%") && bounded.number().compareTo(ALL) == 0;
      case AT_LEAST, MORE_THAN, LESS_THAN, EXACTLY -> false;
    };
  }

  @Override
  protected Stream<Finding> check(TargetTable table, Indicator row, Circumstances circumstances) {
    if (!(row.value() instanceof Bounded bounded)) {
      return Stream.empty();
    }
    IndicatorName name = IndicatorName.of(row);
    boolean met =
        bounded.unit().equals("%")
            ? name.isOneOf(circumstances.words("shares"))
                && !name.mentions(circumstances.words("may-exceed"))
            : neverNegative(name, bounded) && !name.mentions(circumstances.words("may-fall"));
    return met ? Stream.of(finding(table, row)) : Stream.empty();
  }

  private static boolean neverNegative(IndicatorName name, Bounded bounded) {
    return CountingUnits.has(bounded.unit()) || (bounded.unit().isEmpty() && name.isOneOf(NUMBERS));
  }

  private Finding finding(TargetTable table, Indicator row) {
    String name = row.name().text();
    String text = row.value().text();
    return atValue(
        table,
        row,
        "可能完不成的界限",
        new Bilingual(
            "“" + name + "”的指标值“" + text + "”在任何情况下都能达到，没有约束作用。",
            "The value " + text + " of " + name + " is met whatever happens, so it binds nothing."),
        new Bilingual(
            "请核对符号和数，如至少写成≥12场，至多写成≤5%，不允许发生写成=0起。",
            "Check sign and number: at least, such as ≥12场; at most, such as ≤5%; none at all, such as"
                + " =0起."));
  }
}
