package org.dualwatch.document.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers as workbooks store them: binary fractions, written with up to 17 digits, of which
 * programs show 15. 0.95 is stored as 0.94999999999999996.
 */
public final class StoredNumber {

  private static final int DIGITS = 15;
  private static final MathContext SHOWN = new MathContext(DIGITS, RoundingMode.HALF_UP);
  private static final Pattern NUMBER =
      Pattern.compile(
          "[+-]?(?:[0-9]{1,40}(?:\\.[0-9]{0,40})?|\\.[0-9]{1,40})(?:[eE][+-]?[0-9]{1,3})?");
  private static final BigDecimal MILLISECONDS_PER_DAY = BigDecimal.valueOf(86_400_000);
  private static final int HIGHEST_EXPONENT = 20;
  private static final int LOWEST_EXPONENT = -10;

  private StoredNumber() {}

  /** A number as a file writes it, empty where it is none. */
  public static Optional<BigDecimal> of(String written) {
    if (isPlain(written)) {
      return Optional.of(new BigDecimal(written));
    }
    return NUMBER.matcher(written).matches()
        ? Optional.of(new BigDecimal(written).round(SHOWN))
        : Optional.empty();
  }

  /** Whether a text is no more than 15 digits with at most one point among them, as most are. */
  private static boolean isPlain(String written) {
    int length = written.length();
    boolean point = false;
    for (int i = 0; i < length; i++) {
      char c = written.charAt(i);
      boolean here = c == '.' && !point && i > 0;
      point |= here;
      if (!here && (c < '0' || c > '9')) {
        return false;
      }
    }
    return length > 0 && length <= DIGITS;
  }

  /** A binary number, empty where it is infinite or none. */
  public static Optional<BigDecimal> of(double binary) {
    return Double.isFinite(binary)
        ? Optional.of(new BigDecimal(binary).round(SHOWN))
        : Optional.empty();
  }

  /** So many milliseconds as days, which is how workbooks count time. */
  public static BigDecimal ofDays(long milliseconds) {
    return BigDecimal.valueOf(milliseconds).divide(MILLISECONDS_PER_DAY, SHOWN);
  }

  /** A number without a format: all its digits, and a power of ten only where it is extreme. */
  static String general(BigDecimal number) {
    if (number.signum() == 0) {
      return "0";
    }
    BigDecimal plain = number.stripTrailingZeros();
    int exponent = plain.precision() - plain.scale() - 1;
    if (exponent <= HIGHEST_EXPONENT && exponent >= LOWEST_EXPONENT) {
      return plain.toPlainString();
    }
    String mantissa = plain.movePointLeft(exponent).toPlainString();
    return mantissa + (exponent < 0 ? "E-" : "E+") + String.format("%02d", Math.abs(exponent));
  }
}
