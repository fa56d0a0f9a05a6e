package org.dualwatch.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number with its unit.
 *
 * @param number in the unit's base: 万 multiplied out, % for every ratio
 * @param scaled whether 万, 亿 or the like is written with the number
 */
record Quantity(BigDecimal number, Unit unit, boolean scaled) {

  private static final Map<String, Integer> PARTS = Map.of("百分之", 0, "千分之", -1, "万分之", -2);

  /** So many of so many, as health statistics have it: 8/10万 is 0.008 %. */
  private static final Pattern OF_MANY = Pattern.compile("([^/]+)/(?<of>1?0?万|十万|百万|100万|1000)");

  private static final Map<String, Integer> ZEROS_OF_MANY =
      Map.of("1000", 3, "万", 4, "1万", 4, "10万", 5, "十万", 5, "百万", 6, "100万", 6);

  private static final List<String> WHOLE = List.of("百分百", "百分之百", "百分之一百");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final BigDecimal HALF = new BigDecimal("0.5");

  /**
   * The quantity that the whole text is. A unit spelled in full wins over a multiplier: 5千克 is 5 of
   * 千克, not 5000 of 克.
   */
  static Optional<Quantity> of(String text) {
    if (WHOLE.contains(text)) {
      return Optional.of(new Quantity(HUNDRED, Units.PERCENT, false));
    }
    for (Map.Entry<String, Integer> part : PARTS.entrySet()) {
      if (text.startsWith(part.getKey())) {
        return Numerals.exact(text.substring(part.getKey().length()))
            .map(n -> percent(n.movePointRight(part.getValue())));
      }
    }
    Matcher many = OF_MANY.matcher(text);
    if (many.matches() && ZEROS_OF_MANY.containsKey(many.group("of"))) {
      int zeros = ZEROS_OF_MANY.getOrDefault(many.group("of"), 0);
      return Numerals.exact(many.group(1)).map(n -> percent(n.movePointRight(2 - zeros)));
    }
    if (text.startsWith("半")) {
      return Units.find(text.substring(1))
          .filter(unit -> unit.kind() == Unit.Kind.TIME)
          .map(unit -> new Quantity(HALF, unit, false));
    }
    for (int end = 1; end <= text.length() && inNumber(text, end - 1); end++) {
      Optional<Quantity> quantity =
          insideDigits(text, end)
              ? Optional.empty()
              : of(text.substring(0, end), text.substring(end));
      if (quantity.isPresent()) {
        return quantity;
      }
    }
    return Optional.empty();
  }

  Quantity in(Unit other) {
    return new Quantity(Numerals.plain(number.multiply(other.factor())), other, scaled);
  }

  Quantity negated() {
    return new Quantity(number.negate(), unit, scaled);
  }

  private static Optional<Quantity> of(String numeral, String word) {
    if (word.equals("季度")) {
      return Optional.empty(); // 2季度 names a quarter; it takes 2个季度 to be a time
    }
    return Numerals.exact(numeral)
        .flatMap(
            number ->
                Units.find(word)
                    .map(
                        unit -> new Quantity(number, Unit.NONE, Numerals.scaled(numeral)).in(unit)))
        .filter(Quantity::plausibleShare);
  }

  /** 0.97比例 is 97 %; 97比例 may be 97 % or a slip, so it is not read. */
  private boolean plausibleShare() {
    return !Units.isShare(unit) || number.compareTo(HUNDRED) <= 0;
  }

  private static Quantity percent(BigDecimal number) {
    return new Quantity(Numerals.plain(number), Units.PERCENT, false);
  }

  /** No unit begins with a digit. */
  private static boolean insideDigits(String text, int end) {
    return end < text.length() && "0123456789.,".indexOf(text.charAt(end)) >= 0;
  }

  private static boolean inNumber(String text, int at) {
    return Numerals.ALPHABET.indexOf(text.charAt(at)) >= 0;
  }
}
