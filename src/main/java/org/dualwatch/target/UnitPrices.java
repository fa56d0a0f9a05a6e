package org.dualwatch.target;

import java.util.regex.Pattern;
import org.dualwatch.value.Spelling;

/**
 * Tells by an indicator's name that its amount is the price of one of many, such as 人均培训成本: such an
 * amount is no part of a sum, whatever its unit.
 */
public final class UnitPrices {

  private static final Pattern NAMES =
      Pattern.compile(
          "人均|户均|场均|次均|件均|亩均|平均|每(?:人|户|场|次|件|亩|天|月|年|生|班|个|平方米|公里)|单价|单位成本"
              + "|标准(?:\\(.*\\))?$|\\([^()]*元/[^()]+\\)$");

  /** Each name that the pattern knows has one of these. */
  private static final String SIGNS = "均每单标/／";

  private static final int LONGEST = 200;

  private UnitPrices() {}

  /** Whether an indicator of this name states the price of one. */
  public static boolean namedBy(String indicator) {
    return indicator.length() <= LONGEST
        && mayNameAPrice(indicator)
        && NAMES.matcher(Spelling.key(indicator)).find();
  }

  /** Whether a sign of a price is in it at all: most names have none. */
  private static boolean mayNameAPrice(String indicator) {
    for (int i = 0; i < SIGNS.length(); i++) {
      if (indicator.indexOf(SIGNS.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
