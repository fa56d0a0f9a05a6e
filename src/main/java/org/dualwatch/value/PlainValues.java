package org.dualwatch.value;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dualwatch.value.TargetValue.Bounded;
import org.dualwatch.value.TargetValue.Deadline;

/**
 * Nine of ten values are written like ≥28场次 or 2025年12月底前. These two shapes are read here at once;
 * whatever has a single character more or less goes the long way, which reads them alike.
 */
final class PlainValues {

  private static final int LONGEST = 24;
  private static final int MOST_DIGITS = 9;
  private static final String MONTHS_END = "月底前";

  /** Units as they are written behind a number, those with 万 and 亿 before them too. */
  private static final Map<String, Unit> UNITS = units();

  private PlainValues() {}

  static Optional<TargetValue> read(String cell) {
    if (cell.isEmpty() || cell.length() > LONGEST) {
      return Optional.empty();
    }
    return switch (cell.charAt(0)) {
      case '≥' -> bounded(cell, Comparator.AT_LEAST);
      case '≤' -> bounded(cell, Comparator.AT_MOST);
      case '2' -> deadline(cell);
      default -> Optional.empty();
    };
  }

  private static Optional<TargetValue> bounded(String cell, Comparator comparator) {
    int end = digitsFrom(cell, 1);
    boolean regular = end > 1 && end - 1 <= MOST_DIGITS && (cell.charAt(1) != '0' || end == 2);
    if (!regular) {
      return Optional.empty();
    }
    if (end < cell.length() && cell.charAt(end) == '.') {
      int point = end;
      end = digitsFrom(cell, point + 1);
      if (end == point + 1) {
        return Optional.empty();
      }
    }
    Unit unit = UNITS.get(cell.substring(end));
    if (unit == null) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(cell.substring(1, end)).multiply(unit.factor());
    return Optional.of(new Bounded(cell, comparator, Numerals.plain(number), unit.name()));
  }

  private static Optional<TargetValue> deadline(String cell) {
    int year = digitsFrom(cell, 0);
    int month = year == 4 && cell.startsWith("年", year) ? digitsFrom(cell, year + 1) : 0;
    boolean shaped =
        month > year + 1
            && month <= year + 3
            && cell.startsWith("20")
            && cell.length() == month + MONTHS_END.length()
            && cell.endsWith(MONTHS_END);
    if (!shaped) {
      return Optional.empty();
    }
    try {
      YearMonth of =
          YearMonth.of(
              Integer.parseInt(cell, 0, year, 10), Integer.parseInt(cell, year + 1, month, 10));
      return Optional.of(new Deadline(cell, of.atEndOfMonth()));
    } catch (DateTimeException noSuchMonth) {
      return Optional.empty(); // the long way says why
    }
  }

  /** The end of the ASCII digits from here on. */
  private static int digitsFrom(String cell, int from) {
    int end = from;
    while (end < cell.length() && cell.charAt(end) >= '0' && cell.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  /** Without those that mean something else beside some numbers: ≥2025年, 2季度, 二类. */
  private static Map<String, Unit> units() {
    Map<String, Unit> units = new HashMap<>();
    Units.spellings()
        .forEach(
            (spelling, unit) -> {
              boolean plain =
                  !unit.name().startsWith("年") && !spelling.equals("季度") && !spelling.equals("类");
              if (plain && spelling.chars().noneMatch(c -> c < 0x80 && Character.isLetter(c))) {
                units.put(spelling, unit);
              }
            });
    Map<String, Unit> scaled = new HashMap<>();
    for (String by : new String[] {"万", "亿"}) {
      units.forEach(
          (spelling, unit) ->
              Units.scaled(by + spelling)
                  .filter(many -> unit.kind() != Unit.Kind.RATIO)
                  .ifPresent(many -> scaled.put(by + spelling, many)));
    }
    scaled.forEach(units::putIfAbsent);
    units.put("%", Units.PERCENT);
    return Map.copyOf(units);
  }
}
