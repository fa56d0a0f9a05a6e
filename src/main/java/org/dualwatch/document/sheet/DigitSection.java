package org.dualwatch.document.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dualwatch.document.sheet.Token.Kind;

/**
 * A section with digits, such as {@code #,##0.00"万元"}. Signs may stand between the digits, as in
 * {@code 0!.0,} which people use for thousands with one decimal.
 *
 * @param whole how many digits stand before the point
 * @param decimals how many behind it
 * @param shift by how many decimal places the number is moved: 2 by %, -3 by each comma at the end
 * @param scientific whether a power of ten follows
 */
record DigitSection(
    List<Token> tokens,
    int whole,
    int decimals,
    int shift,
    boolean grouped,
    boolean scientific,
    ChineseDigits digits)
    implements Section {

  DigitSection {
    tokens = List.copyOf(tokens);
  }

  static DigitSection of(List<Token> signs) {
    Signs sorted = new Signs();
    for (int i = 0; i < signs.size(); i++) {
      sorted.add(signs.get(i), digitFollows(signs, i));
    }
    return new DigitSection(
        sorted.tokens,
        sorted.whole,
        sorted.decimals,
        sorted.shift,
        sorted.grouped,
        sorted.power,
        Section.digits(signs));
  }

  /** The signs of a section while they are sorted out. */
  private static final class Signs {
    private final List<Token> tokens = new ArrayList<>();
    private int whole;
    private int decimals;
    private int shift;
    private boolean point;
    private boolean power;
    private boolean grouped;

    private void add(Token sign, boolean digitFollows) {
      switch (sign.kind()) {
        case DIGIT -> addDigit(sign);
        case COMMA -> addComma(sign, digitFollows);
        case POINT -> {
          tokens.add(point || power ? new Token(Kind.LITERAL, sign.text()) : sign);
          point = true;
        }
        case PERCENT -> {
          shift += 2;
          tokens.add(sign);
        }
        case EXPONENT -> {
          power = true;
          tokens.add(sign);
        }
        case LITERAL,
            PADDING,
            SLASH,
            DATE,
            ELAPSED,
            HALF_DAY,
            TEXT,
            GENERAL,
            CONDITION,
            CHINESE_DIGITS ->
            tokens.add(sign);
      }
    }

    private void addDigit(Token sign) {
      tokens.add(sign);
      if (!power) {
        whole += point ? 0 : 1;
        decimals += point ? 1 : 0;
      }
    }

    /** Between digits a comma groups, behind them it divides, elsewhere it is a comma. */
    private void addComma(Token sign, boolean digitFollows) {
      if (whole + decimals == 0 || power) {
        tokens.add(sign);
      } else if (!point && digitFollows) {
        grouped = true;
      } else {
        shift -= 3;
      }
    }
  }

  /** Whether a digit follows before the point. */
  private static boolean digitFollows(List<Token> signs, int comma) {
    for (int i = comma + 1; i < signs.size(); i++) {
      if (signs.get(i).is(Kind.DIGIT)) {
        return true;
      }
      if (signs.get(i).is(Kind.POINT) || signs.get(i).is(Kind.EXPONENT)) {
        return false;
      }
    }
    return false;
  }

  @Override
  public Optional<Drawn> draw(BigDecimal number) {
    BigDecimal moved = number.movePointRight(shift);
    int exponent = scientific ? exponent(moved) : 0;
    BigDecimal shown = moved.movePointLeft(exponent).setScale(decimals, RoundingMode.HALF_UP);
    if (scientific && exponent(shown) > 0 && number.signum() != 0) {
      exponent += Math.max(1, whole);
      shown = moved.movePointLeft(exponent).setScale(decimals, RoundingMode.HALF_UP);
    }
    boolean exact = shown.movePointRight(exponent).compareTo(moved) == 0;
    boolean visible = whole + decimals > 0;
    String text = new DigitPen(this, shown, exponent).draw();
    return Optional.of(new Drawn(digits.each(text), exact || !visible, visible));
  }

  /** The power of ten, a multiple of the digits before the point ({@code ##0.0E+0}). */
  private int exponent(BigDecimal number) {
    if (number.signum() == 0) {
      return 0;
    }
    int power = number.precision() - number.scale() - 1;
    int step = Math.max(1, whole);
    return Math.floorDiv(power, step) * step;
  }
}
