package org.dualwatch.rule.benefit;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Finding;
import org.dualwatch.rule.Circumstances;
import org.dualwatch.rule.RowRule;
import org.dualwatch.target.Indicator;
import org.dualwatch.target.TargetTable;
import org.dualwatch.value.Comparator;
import org.dualwatch.value.TargetValue;

/**
 * Everybody is to be satisfied, ≥100% or =100%: one answer that is not makes the target missed.
 * 财预〔2015〕88号 asks for targets that are reasonable and feasible (合理可行).
 */
final class SatisfactionAtHundred extends RowRule {

  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  @Override
  protected boolean concerns(Indicator row) {
    return all(row.value()) && SatisfactionRows.measure(row);
  }

  private static boolean all(TargetValue value) {
    if (value instanceof TargetValue.Change change) {
      return all(change.target());
    }
    return value instanceof TargetValue.Bounded bounded
        && (bounded.comparator() == Comparator.AT_LEAST
            || bounded.comparator() == Comparator.EXACTLY)
        && bounded.unit().equals("%")
        && bounded.number().compareTo(ALL) == 0;
  }

  @Override
  protected Stream<Finding> check(TargetTable table, Indicator row, Circumstances circumstances) {
    String name = row.name().text();
    String text = row.value().text();
    return Stream.of(
        atValue(
            table,
            row,
            "低于100%的比例",
            new Bilingual(
                "满意度指标“" + name + "”的指标值“" + text + "”要求人人满意，有一人不满意就完不成。",
                "The value "
                    + text
                    + " of "
                    + name
                    + " asks that all be satisfied: a single one who is not makes it missed."),
            new Bilingual(
                "请按往年调查结果写做得到的比例，如“≥95%”；确有把握的，请说明。",
                "State what surveys of past years show to be in reach, such as ≥95%; explain where"
                    + " 100% is.")));
  }
}
