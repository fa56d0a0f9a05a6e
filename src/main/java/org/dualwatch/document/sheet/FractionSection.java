package org.dualwatch.document.sheet;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dualwatch.document.sheet.Token.Kind;

/**
 * A section that shows a number as a fraction, such as {@code # ?/?}.
 *
 * @param whole whether whole numbers stand before the fraction
 * @param fixed the denominator, 0 where the nearest fraction is taken
 * @param highest the highest denominator
 */
record FractionSection(boolean whole, int fixed, int highest) implements Section {

  private static final Pattern FRACTION =
      Pattern.compile("(?:[#0?]+ +)?[#0?]{1,3}/([#0?]{1,3}|[1-9][0-9]{0,3}) *");

  static Optional<Section> of(List<Token> tokens) {
    String code =
        tokens.stream()
            .filter(token -> !token.is(Kind.CONDITION))
            .map(Token::text)
            .collect(Collectors.joining());
    Matcher fraction = FRACTION.matcher(code);
    if (!fraction.matches()) {
      return Optional.empty();
    }
    String below = fraction.group(1);
    boolean digits = Character.isDigit(below.charAt(0)) && below.charAt(0) != '0';
    boolean whole = code.stripTrailing().indexOf(' ') >= 0;
    return Optional.of(
        digits
            ? new FractionSection(whole, Integer.parseInt(below), 0)
            : new FractionSection(whole, 0, BigInteger.TEN.pow(below.length()).intValue() - 1));
  }

  @Override
  public Optional<Drawn> draw(BigDecimal number) {
    BigInteger ones = whole ? number.toBigInteger() : BigInteger.ZERO;
    BigDecimal rest = number.subtract(new BigDecimal(ones));
    int denominator = fixed > 0 ? fixed : nearest(rest);
    BigInteger numerator = numerator(rest, denominator);
    boolean exact =
        rest.multiply(BigDecimal.valueOf(denominator)).compareTo(new BigDecimal(numerator)) == 0;
    if (whole && numerator.equals(BigInteger.valueOf(denominator))) {
      ones = ones.add(BigInteger.ONE);
      numerator = BigInteger.ZERO;
    }
    if (whole && numerator.signum() == 0) {
      return Optional.of(new Drawn(ones.toString(), exact, true));
    }
    String before = ones.signum() == 0 ? "" : ones + " ";
    return Optional.of(new Drawn(before + numerator + "/" + denominator, exact, true));
  }

  private int nearest(BigDecimal rest) {
    int best = 1;
    BigDecimal bestDistance = distance(rest, 1);
    for (int denominator = 2; denominator <= highest && bestDistance.signum() > 0; denominator++) {
      BigDecimal distance = distance(rest, denominator);
      // Distances are those of rest times denominator: cross-multiplied to stay exact.
      if (distance
              .multiply(BigDecimal.valueOf(best))
              .compareTo(bestDistance.multiply(BigDecimal.valueOf(denominator)))
          < 0) {
        best = denominator;
        bestDistance = distance;
      }
    }
    return best;
  }

  private static BigDecimal distance(BigDecimal rest, int denominator) {
    BigDecimal scaled = rest.multiply(BigDecimal.valueOf(denominator));
    return scaled.subtract(new BigDecimal(numerator(rest, denominator))).abs();
  }

  private static BigInteger numerator(BigDecimal rest, int denominator) {
    return rest.multiply(BigDecimal.valueOf(denominator))
        .setScale(0, RoundingMode.HALF_UP)
        .toBigInteger();
  }
}
