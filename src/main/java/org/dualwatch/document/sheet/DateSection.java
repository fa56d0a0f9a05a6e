package org.dualwatch.document.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dualwatch.document.sheet.Token.Kind;

/**
 * A section that shows a number as a date or time.
 *
 * @param tokens with n for minutes, and f for decimals of seconds
 * @param decimals how many decimals of seconds are shown
 */
record DateSection(
    List<Token> tokens, boolean from1904, boolean halfDays, int decimals, ChineseDigits digits)
    implements Section {

  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June", //
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");
  private static final List<String> WEEKDAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
  private static final String CHINESE_WEEKDAYS = "一二三四五六日";
  private static final int SHORT = 3;

  DateSection {
    tokens = List.copyOf(tokens);
  }

  static Optional<Section> of(List<Token> signs, boolean from1904) {
    List<Token> tokens = new ArrayList<>();
    int decimals = 0;
    for (int i = 0; i < signs.size(); i++) {
      Token sign = signs.get(i);
      int zeros = sign.is(Kind.POINT) && follows(tokens, 's') ? zeros(signs, i + 1) : 0;
      if (zeros > 0) {
        tokens.add(new Token(Kind.DATE, "f".repeat(zeros)));
        decimals = Math.max(decimals, zeros);
        i += zeros;
      } else if (sign.is(Kind.DIGIT) || sign.is(Kind.EXPONENT) || sign.is(Kind.GENERAL)) {
        return Optional.empty();
      } else {
        boolean minutes = isMonth(sign) && (follows(tokens, 'h') || secondsNext(signs, i + 1));
        tokens.add(minutes ? new Token(Kind.DATE, "n".repeat(sign.length())) : sign);
      }
    }
    boolean halfDays = signs.stream().anyMatch(sign -> sign.is(Kind.HALF_DAY));
    boolean legible = decimals <= SHORT && tokens.stream().noneMatch(DateSection::illegible);
    return legible
        ? Optional.of(new DateSection(tokens, from1904, halfDays, decimals, Section.digits(signs)))
        : Optional.empty();
  }

  private static boolean illegible(Token token) {
    return token.is(Kind.TEXT)
        || (token.is(Kind.DATE) && token.letter() == 'n' && token.length() > 2);
  }

  private static boolean isMonth(Token sign) {
    return sign.is(Kind.DATE) && sign.letter() == 'm';
  }

  /** Whether the last sign of a date or clock is this one: m after h means minutes. */
  private static boolean follows(List<Token> tokens, char letter) {
    for (int i = tokens.size() - 1; i >= 0; i--) {
      Token token = tokens.get(i);
      if (token.is(Kind.DATE) || token.is(Kind.ELAPSED)) {
        return token.letter() == letter;
      }
    }
    return false;
  }

  private static boolean secondsNext(List<Token> signs, int from) {
    for (Token sign : signs.subList(from, signs.size())) {
      if (sign.is(Kind.DATE) || sign.is(Kind.ELAPSED)) {
        return sign.letter() == 's';
      }
    }
    return false;
  }

  private static int zeros(List<Token> signs, int from) {
    int end = from;
    while (end < signs.size() && signs.get(end).text().equals("0")) {
      end++;
    }
    return end - from;
  }

  @Override
  public Optional<Drawn> draw(BigDecimal number) {
    return SerialDate.of(number, from1904, decimals).map(date -> new Drawn(draw(date), true, true));
  }

  private String draw(SerialDate date) {
    StringBuilder text = new StringBuilder();
    for (Token token : tokens) {
      text.append(
          switch (token.kind()) {
            case DATE -> part(token, date);
            case ELAPSED -> padded(elapsed(token.letter(), date), token.length());
            case HALF_DAY -> halfDay(token.text(), date.hour() < 12);
            case LITERAL,
                PADDING,
                DIGIT,
                POINT,
                COMMA,
                PERCENT,
                SLASH,
                EXPONENT,
                TEXT,
                GENERAL,
                CONDITION,
                CHINESE_DIGITS ->
                Section.literal(token);
          });
    }
    return text.toString();
  }

  private String part(Token token, SerialDate date) {
    int length = token.length();
    return switch (token.letter()) {
      case 'y' -> digits.each(length > 2 ? padded(date.year(), 4) : padded(date.year() % 100, 2));
      case 'e' -> digits.each(Integer.toString(date.year()));
      case 'm' ->
          length > 2 ? named(MONTHS.get(date.month() - 1), length) : clock(date.month(), length);
      case 'd' ->
          length > 2 ? named(WEEKDAYS.get(date.weekday() - 1), length) : clock(date.day(), length);
      case 'a' -> (length > SHORT ? "星期" : "周") + CHINESE_WEEKDAYS.charAt(date.weekday() - 1);
      case 'h' -> clock(halfDays ? (date.hour() + 11) % 12 + 1 : date.hour(), length);
      case 'n' -> clock(date.minute(), length);
      case 's' -> clock(date.second(), length);
      default ->
          "."
              + date.seconds()
                  .toPlainString()
                  .substring(date.seconds().toPlainString().length() - decimals)
                  .substring(0, length);
    };
  }

  private String clock(int number, int length) {
    return digits.clock(padded(number, length));
  }

  /** The first three letters, the whole name, or the first letter. */
  private static String named(String name, int length) {
    return switch (length) {
      case SHORT -> name.substring(0, SHORT);
      case SHORT + 1 -> name;
      default -> name.substring(0, 1);
    };
  }

  private static long elapsed(char letter, SerialDate date) {
    return switch (letter) {
      case 'h' -> date.total() / 3_600;
      case 'm' -> date.total() / 60;
      default -> date.total();
    };
  }

  private static String halfDay(String names, boolean morning) {
    int slash = names.indexOf('/');
    return morning ? names.substring(0, slash) : names.substring(slash + 1);
  }

  private static String padded(long number, int length) {
    String digits = Long.toString(number);
    return "0".repeat(Math.max(0, length - digits.length())) + digits;
  }
}
