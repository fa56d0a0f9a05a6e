package org.dualwatch.target;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 预算单位. Code and name are empty where the form states none. */
public record SpendingUnit(String code, String name) {

  /** Letters and digits, one digit at least, as codes of units are registered. */
  private static final String CODE = "(?<code>(?=[A-Za-z]{0,20}\\d)[0-9A-Za-z]{3,21})";

  private static final Pattern CODE_FIRST =
      Pattern.compile(
          "[\\[(（【]?" + CODE + "[\\])）】]?[\\s:：—－-]*+(?<name>[^0-9A-Za-z年].*)?", Pattern.DOTALL);

  private static final Pattern CODE_LAST =
      Pattern.compile("(?<name>.+?)\\s*[\\[(（【]" + CODE + "[\\])）】]", Pattern.DOTALL);

  private static final int LONGEST = 300;

  /** A unit as one cell: its code and its name in either order, or the name alone. */
  static SpendingUnit of(String cell) {
    return coded(cell).orElseGet(() -> new SpendingUnit("", cell));
  }

  /** Whether a cell states a unit's code. */
  static boolean isCoded(String cell) {
    return coded(cell).isPresent();
  }

  private static Optional<SpendingUnit> coded(String cell) {
    if (cell.length() > LONGEST) {
      return Optional.empty();
    }
    for (Pattern pattern : new Pattern[] {CODE_FIRST, CODE_LAST}) {
      Matcher unit = pattern.matcher(cell);
      if (unit.matches()) {
        String name = unit.group("name");
        return Optional.of(new SpendingUnit(unit.group("code"), name == null ? "" : name.strip()));
      }
    }
    return Optional.empty();
  }
}
