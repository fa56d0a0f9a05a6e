package org.dualwatch.rule.indicator;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Finding;
import org.dualwatch.rule.Circumstances;
import org.dualwatch.rule.RowRule;
import org.dualwatch.rule.Standing;
import org.dualwatch.target.Indicator;
import org.dualwatch.target.TargetTable;
import org.dualwatch.value.Spelling;

/**
 * A name ends, or a part of it does, in a number with a counting unit, such as 村组干部230人: what is to
 * be reached belongs into 指标值, where it can be compared. 财预〔2015〕88号 asks for targets that are
 * quantified (细化量化). A number amid a phrase is not looked at: it may belong to a name such as
 * 20件民心工程, or say which things are meant, such as 20户以上自然村.
 */
final class ValueHiddenInName extends RowRule {

  private static final String ENDS_PART = ",、;。)]";
  private static final String YUAN = "元";
  private static final String BETWEEN_ORDINALS = "、-~至和";
  private static final String MULTIPLIERS = "十百千万亿余多";

  /** Words of a standard, and of a reform that is called 最多跑1次. */
  private static final List<String> NO_VALUES = List.of("每", "最多跑");

  /** What is measured where a count says of how many: 培训合格率（230人）. */
  private static final List<String> NO_COUNTS = List.of("率", "度", "比例", "水平", "时间", "周期");

  /** Behind a number these may as well be an ordinal, or the name of a policy such as 31条. */
  private static final Set<String> ORDINALS = Set.of("期", "批", "届", "条", "轮", "部", "类");

  @Override
  protected boolean concerns(Indicator row) {
    String name = row.name().text();
    for (int i = 0; i < name.length(); i++) {
      if (digit(name.charAt(i)) || (name.charAt(i) >= '０' && name.charAt(i) <= '９')) {
        return true;
      }
    }
    return false;
  }

  @Override
  protected Stream<Finding> check(TargetTable table, Indicator row, Circumstances circumstances) {
    String name = Spelling.key(row.name().text());
    boolean moneyOnly = Standing.ofCost(row) || Endings.ends(Endings.measured(name), NO_COUNTS);
    return hidden(name)
        .filter(value -> !moneyOnly || value.endsWith(YUAN))
        .map(value -> finding(table, row, value))
        .stream();
  }

  /** The first number with its unit that ends a part of a name. */
  private static Optional<String> hidden(String name) {
    if (Endings.contains(name, NO_VALUES)) {
      return Optional.empty();
    }
    int at = 0;
    while (at < name.length()) {
      if (!digit(name.charAt(at))) {
        at++;
        continue;
      }
      int unit = endOfNumber(name, at);
      int end = endOfPart(name, unit);
      if (!ordinal(name, at) && counts(name, unit, end)) {
        return Optional.of(name.substring(at, end));
      }
      at = unit;
    }
    return Optional.empty();
  }

  private static int endOfNumber(String name, int from) {
    int at = from;
    while (at < name.length() && (digit(name.charAt(at)) || ".,".indexOf(name.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }

  private static int endOfPart(String name, int from) {
    int at = from;
    while (at < name.length() && ENDS_PART.indexOf(name.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  /** Whether the number counts nothing: 第3场, or a part of a code such as G20. */
  private static boolean ordinal(String name, int at) {
    int before = at - 1;
    while (before >= 0
        && (digit(name.charAt(before)) || BETWEEN_ORDINALS.indexOf(name.charAt(before)) >= 0)) {
      before--;
    }
    return before >= 0
        && (name.charAt(before) == '第'
            || (name.charAt(at - 1) >= 'a' && name.charAt(at - 1) <= 'z'));
  }

  /** Whether what stands between a number and the end of its part is a counting unit or money. */
  private static boolean counts(String name, int from, int end) {
    int at = from;
    while (at < end && MULTIPLIERS.indexOf(name.charAt(at)) >= 0) {
      at++;
    }
    String unit = name.substring(at, end);
    return (CountingUnits.has(unit) && !ORDINALS.contains(unit))
        || (unit.equals(YUAN) && at > from);
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  private Finding finding(TargetTable table, Indicator row, String value) {
    String name = row.name().text();
    return atName(
        table,
        row,
        "名称中不写数值",
        new Bilingual(
            "三级指标“" + name + "”的名称中写有数值“" + value + "”。",
            "The name of the indicator " + name + " contains a value, " + value + "."),
        new Bilingual(
            "请把数值写到指标值一栏，名称只写衡量什么，如：名称“培训村组干部人数”，指标值“≥230人”。",
            "Write the number as the value and leave the name to say what is measured, such as"
                + " 培训村组干部人数 with ≥230人."));
  }
}
