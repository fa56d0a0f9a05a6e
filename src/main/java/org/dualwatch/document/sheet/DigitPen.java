package org.dualwatch.document.sheet;

import java.math.BigDecimal;
import org.dualwatch.document.sheet.Token.Kind;

/** Writes one number into the digits of a section, from left to right. */
final class DigitPen {

  private static final int GROUP = 3;

  private final DigitSection section;
  private final String whole;
  private final String decimals;
  private final int exponent;
  private final StringBuilder text = new StringBuilder();
  private int wholeDrawn;
  private int decimalsDrawn;
  private boolean pastPoint;
  private boolean pastExponent;

  DigitPen(DigitSection section, BigDecimal number, int exponent) {
    this.section = section;
    this.exponent = exponent;
    String plain = number.toPlainString();
    int point = plain.indexOf('.');
    String before = point < 0 ? plain : plain.substring(0, point);
    this.whole = before.equals("0") ? "" : before;
    this.decimals = point < 0 ? "" : plain.substring(point + 1);
  }

  String draw() {
    for (Token token : section.tokens()) {
      if (token.is(Kind.DIGIT)) {
        drawDigit(token.letter());
      } else if (token.is(Kind.POINT)) {
        text.append(section.whole() == 0 ? whole : "").append('.');
        pastPoint = true;
      } else if (token.is(Kind.EXPONENT)) {
        drawExponent(token.text().endsWith("+"));
      } else {
        text.append(Section.literal(token));
      }
    }
    return text.toString();
  }

  private void drawDigit(char kind) {
    if (pastExponent) {
      return;
    }
    if (pastPoint) {
      drawDecimal(kind);
    } else {
      drawWhole(kind);
    }
  }

  /** The first place takes all digits that are more than there are places. */
  private void drawWhole(char kind) {
    int places = section.whole() - wholeDrawn;
    wholeDrawn++;
    if (whole.length() < places) {
      drawPlace(empty(kind), places - 1);
      return;
    }
    int from = wholeDrawn == 1 ? 0 : whole.length() - places;
    for (int i = from; i <= whole.length() - places; i++) {
      drawPlace(whole.substring(i, i + 1), whole.length() - 1 - i);
    }
  }

  private void drawPlace(String digit, int right) {
    text.append(digit);
    if (section.grouped() && !digit.isBlank() && right > 0 && right % GROUP == 0) {
      text.append(',');
    }
  }

  private void drawDecimal(char kind) {
    boolean rest = decimals.substring(decimalsDrawn).chars().anyMatch(c -> c != '0');
    text.append(
        rest || kind == '0' ? decimals.substring(decimalsDrawn, decimalsDrawn + 1) : empty(kind));
    decimalsDrawn++;
  }

  private static String empty(char kind) {
    return switch (kind) {
      case '0' -> "0";
      case '?' -> " ";
      default -> "";
    };
  }

  private void drawExponent(boolean plus) {
    pastExponent = true;
    long places = 0;
    boolean behind = false;
    for (Token token : section.tokens()) {
      places += behind && token.is(Kind.DIGIT) && token.letter() == '0' ? 1 : 0;
      behind |= token.is(Kind.EXPONENT);
    }
    String power = Integer.toString(Math.abs(exponent));
    text.append(exponent < 0 ? "E-" : plus ? "E+" : "E");
    text.append("0".repeat((int) Math.max(0, places - power.length()))).append(power);
  }
}
