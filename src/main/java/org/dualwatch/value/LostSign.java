package org.dualwatch.value;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Text recognition often reads ≥ as 2: published tables have 2280次 where ≥280次 was meant. A number
 * is suspected only if all of this holds; else ordinary values would alarm:
 *
 * <ul>
 *   <li>no sign is written with it (≥2280次 is certain);
 *   <li>it is plain digits, without thousands separator, decimals, 万 or words around it;
 *   <li>its first digit is 2, and what follows is a number of three digits or more by itself, so
 *       that 200场, 280次 and 2000人 are not suspected;
 *   <li>its unit, written in the cell, counts things: money, times, areas and shares are not
 *       suspected.
 * </ul>
 */
final class LostSign {

  private static final Pattern SUSPECT = Pattern.compile("2[1-9]\\d{2,}\\D+");
  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
  private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);

  private LostSign() {}

  /** Whether the number may be another one with its sign misread. */
  static boolean suspected(String core, Unit unit) {
    return (unit.kind() == Unit.Kind.COUNT || unit.kind() == Unit.Kind.NAMED)
        && SUSPECT.matcher(core).matches()
        && core.chars().filter(c -> c > '9').noneMatch(c -> Numerals.ALPHABET.indexOf(c) >= 0);
  }

  /** Whether the number may be the name of a year. */
  static boolean year(BigDecimal number) {
    return number.compareTo(FIRST_YEAR) >= 0 && number.compareTo(LAST_YEAR) < 0;
  }
}
