package org.dualwatch.document.sheet;

import java.math.BigDecimal;
import java.util.List;
import org.dualwatch.document.sheet.Token.Kind;

/**
 * Which numbers a section is for, such as [>=10000]; without a condition the sections are for
 * numbers above, below and at zero.
 *
 * @param sign empty where there is no condition
 */
record FormatCondition(String sign, BigDecimal bound) {

  private static final FormatCondition NONE = new FormatCondition("", BigDecimal.ZERO);

  static FormatCondition of(List<Token> tokens) {
    for (Token token : tokens) {
      if (token.is(Kind.CONDITION)) {
        return of(token.text());
      }
    }
    return NONE;
  }

  private static FormatCondition of(String written) {
    int sign = 0;
    while ("<>=".indexOf(written.charAt(sign)) >= 0) {
      sign++;
    }
    return new FormatCondition(written.substring(0, sign), new BigDecimal(written.substring(sign)));
  }

  /** The section for a number, -1 where there is none. */
  static int choose(List<FormatCondition> conditions, BigDecimal number) {
    if (!stated(conditions)) {
      return byZero(conditions.size(), number.signum());
    }
    for (int i = 0; i < conditions.size(); i++) {
      if (conditions.get(i).sign.isEmpty() ? i > 0 : conditions.get(i).holds(number)) {
        return i;
      }
    }
    return -1;
  }

  private static int byZero(int sections, int signum) {
    if (signum < 0 && sections > 1) {
      return 1;
    }
    return signum == 0 && sections > 2 ? 2 : 0;
  }

  private boolean holds(BigDecimal number) {
    int compared = number.compareTo(bound);
    return switch (sign) {
      case "<" -> compared < 0;
      case "<=" -> compared <= 0;
      case ">" -> compared > 0;
      case ">=" -> compared >= 0;
      case "=" -> compared == 0;
      default -> compared != 0;
    };
  }

  /** Whether a section shows numbers below zero without a sign, because it has its own. */
  static boolean dropsSign(List<FormatCondition> conditions, int chosen) {
    FormatCondition condition = conditions.get(chosen);
    boolean onlyBelowZero = condition.sign.startsWith("<") && condition.bound.signum() <= 0;
    return stated(conditions) ? onlyBelowZero && !condition.sign.equals("<>") : chosen == 1;
  }

  private static boolean stated(List<FormatCondition> conditions) {
    for (FormatCondition condition : conditions) {
      if (!condition.sign.isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
