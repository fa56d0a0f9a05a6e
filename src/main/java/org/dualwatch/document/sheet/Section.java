package org.dualwatch.document.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.dualwatch.document.sheet.Token.Kind;

/** One part of a format code: how numbers above, below or at zero are shown, or texts. */
sealed interface Section
    permits DateSection, DigitSection, FractionSection, GeneralSection, TextSection {

  /**
   * A number as this section shows it.
   *
   * @param number not below zero, at most 15 digits
   * @return empty where the number cannot be shown so, as a date before 1900
   */
  Optional<Drawn> draw(BigDecimal number);

  /**
   * What is drawn.
   *
   * @param exact whether no digit of the number is hidden
   * @param number whether anything of the number is visible
   */
  record Drawn(String text, boolean exact, boolean number) {}

  /** Compiles the signs of a section, empty where they do not go together. */
  static Optional<Section> of(List<Token> tokens, boolean from1904) {
    if (has(tokens, Kind.DATE) || has(tokens, Kind.ELAPSED) || has(tokens, Kind.HALF_DAY)) {
      return DateSection.of(tokens, from1904);
    }
    if (has(tokens, Kind.GENERAL)) {
      return GeneralSection.of(tokens);
    }
    if (has(tokens, Kind.TEXT)) {
      return has(tokens, Kind.DIGIT) ? Optional.empty() : Optional.of(new TextSection(tokens));
    }
    return has(tokens, Kind.SLASH) && has(tokens, Kind.DIGIT)
        ? FractionSection.of(tokens)
        : Optional.of(DigitSection.of(tokens));
  }

  private static boolean has(List<Token> tokens, Kind kind) {
    for (Token token : tokens) {
      if (token.is(kind)) {
        return true;
      }
    }
    return false;
  }

  /** Which digits a section asks for. */
  static ChineseDigits digits(List<Token> tokens) {
    for (Token token : tokens) {
      if (token.is(Kind.CHINESE_DIGITS)) {
        return ChineseDigits.of(token.text());
      }
    }
    return ChineseDigits.NONE;
  }

  /** What stands around the number. */
  static String literal(Token token) {
    return switch (token.kind()) {
      case LITERAL, SLASH, POINT, COMMA, PERCENT -> token.text();
      case PADDING -> " ";
      case DIGIT, EXPONENT, DATE, ELAPSED, HALF_DAY, TEXT, GENERAL, CONDITION, CHINESE_DIGITS -> "";
    };
  }
}
