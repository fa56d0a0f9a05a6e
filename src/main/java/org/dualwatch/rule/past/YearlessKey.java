package org.dualwatch.rule.past;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.dualwatch.target.Field;
import org.dualwatch.target.Indicator;
import org.dualwatch.target.TargetTable;
import org.dualwatch.value.Spelling;
import org.dualwatch.value.TargetValue;

/** Keys by which the texts and values of two years are compared, without the years they name. */
final class YearlessKey {

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d\\d年度?");

  private YearlessKey() {}

  /** The key of an indicator's name. */
  static String ofName(Indicator row) {
    return withoutYears(row.name().text());
  }

  /** The key of the goals: their letters, without numbers and punctuation. */
  static String ofGoals(TargetTable table) {
    StringBuilder letters = new StringBuilder();
    for (Field goal : table.goals()) {
      withoutYears(goal.text())
          .codePoints()
          .filter(Character::isLetter)
          .forEach(letters::appendCodePoint);
    }
    return letters.toString();
  }

  /** The key of an indicator's value: of a deadline month and day, of a bound what it says. */
  static String ofValue(Indicator row) {
    if (row.value() instanceof TargetValue.Deadline deadline) {
      return ofDay(deadline.date());
    }
    return row.value() instanceof TargetValue.Bounded bound
        ? bound.comparator().sign()
            + bound.number().stripTrailingZeros().toPlainString()
            + Spelling.key(bound.unit())
        : withoutYears(row.valueField().text());
  }

  /** The last day of February is another in a leap year. */
  private static String ofDay(LocalDate day) {
    String inMonth = day.getDayOfMonth() == day.lengthOfMonth() ? "last" : "" + day.getDayOfMonth();
    return day.getMonthValue() + "-" + inMonth;
  }

  private static String withoutYears(String text) {
    String key = Spelling.key(text);
    return key.indexOf('年') < 0 ? key : YEAR.matcher(key).replaceAll("");
  }
}
