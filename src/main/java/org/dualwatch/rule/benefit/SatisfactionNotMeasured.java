package org.dualwatch.rule.benefit;

import java.util.List;
import java.util.stream.Stream;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Finding;
import org.dualwatch.rule.Circumstances;
import org.dualwatch.rule.RowRule;
import org.dualwatch.target.Indicator;
import org.dualwatch.target.TargetTable;
import org.dualwatch.value.Spelling;
import org.dualwatch.value.TargetValue;

/**
 * Satisfaction is stated as neither a rate nor points, such as 较满意 or ≥100人. 财预〔2015〕88号 asks for
 * targets that are detailed and quantified (细化量化), and a survey tells just these two.
 */
final class SatisfactionNotMeasured extends RowRule {

  /** Complaints are counted, and having none of them is a number. */
  private static final List<String> COUNTED = List.of("投诉", "信访", "举报", "差评", "零");

  @Override
  protected boolean concerns(Indicator row) {
    return !(row.value() instanceof TargetValue.Unread) && SatisfactionRows.filed(row);
  }

  @Override
  protected Stream<Finding> check(TargetTable table, Indicator row, Circumstances circumstances) {
    TargetValue value = row.value();
    boolean unmeasured =
        value instanceof TargetValue.Qualitative
            ? inWords(row)
            : hasUnitOtherThan(value, circumstances) && SatisfactionRows.measure(row);
    return unmeasured ? Stream.of(finding(table, row)) : Stream.empty();
  }

  private static boolean inWords(Indicator row) {
    String value = Spelling.key(row.value().text());
    return COUNTED.stream().noneMatch(value::contains)
        && (value.contains("满意") || SatisfactionRows.measure(row));
  }

  /** Whether a value is a date, or has a unit and another; one without a unit can be meant well. */
  private static boolean hasUnitOtherThan(TargetValue value, Circumstances circumstances) {
    String unit = unit(value);
    return !unit.isEmpty() && !circumstances.words("units").contains(unit);
  }

  /** The unit of a number; a date counts as a unit of its own. */
  private static String unit(TargetValue value) {
    if (value instanceof TargetValue.Bounded bounded) {
      return bounded.unit();
    }
    if (value instanceof TargetValue.Between between) {
      return between.unit();
    }
    if (value instanceof TargetValue.Unsigned unsigned) {
      return unsigned.unit();
    }
    return value instanceof TargetValue.Change change ? unit(change.target()) : value.text();
  }

  private Finding finding(TargetTable table, Indicator row) {
    String name = row.name().text();
    String text = row.value().text();
    return atValue(
        table,
        row,
        "比例或分数",
        new Bilingual(
            "满意度指标“" + name + "”的指标值“" + text + "”不是比例，也不是分数。",
            "The value " + text + " of " + name + " is neither a rate nor points."),
        new Bilingual(
            "请按调查结果的算法写比例或分数，如“≥90%”或“≥90分”。",
            "State a rate or points, as the survey counts, such as ≥90% or ≥90分."));
  }
}
