package org.dualwatch.value;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers in digits and in Chinese. Only the regular spelling is read: thousands in groups of
 * three, no leading zero, and no short cut such as 一百二, which may be 102 or 120.
 */
final class Numerals {

  /** Every character a number can have. */
  static final String ALPHABET = "0123456789.,点零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟";

  private static final Pattern DIGITS =
      Pattern.compile(
          "(0|[1-9]\\d*|[1-9]\\d{0,2}(?:,\\d{3})+)(\\.\\d+)?(百|千|万|十万|百万|千万|亿|十亿|百亿|千亿|万亿)?");

  /** 1亿2000万 and 3万5000: 3万5 is left out, as it may be 30005 or 35000. */
  private static final Pattern STEPS =
      Pattern.compile("(?:([1-9]\\d{0,3})亿([1-9]\\d{0,3})万|([1-9]\\d{0,3})万([1-9]\\d{3}))");

  private static final Pattern CHINESE =
      Pattern.compile("([零一二三四五六七八九十百千万亿]+)(?:点([零一二三四五六七八九]+)(万|亿)?)?");

  private static final Map<String, Integer> ZEROS =
      Map.ofEntries(
          Map.entry("十", 1),
          Map.entry("百", 2),
          Map.entry("千", 3),
          Map.entry("万", 4),
          Map.entry("十万", 5),
          Map.entry("百万", 6),
          Map.entry("千万", 7),
          Map.entry("亿", 8),
          Map.entry("十亿", 9),
          Map.entry("百亿", 10),
          Map.entry("千亿", 11),
          Map.entry("万亿", 12));

  private static final String CHINESE_DIGITS = "零一二三四五六七八九";
  private static final int LONGEST_CHINESE = 24;
  private static final BigDecimal WAN = BigDecimal.valueOf(10_000);

  private Numerals() {}

  /** The number that the whole text is, with its 万 or 亿 multiplied out, exactly. */
  static Optional<BigDecimal> exact(String text) {
    Matcher digits = DIGITS.matcher(text);
    if (digits.matches()) {
      return Optional.of(ofDigits(digits));
    }
    Matcher steps = STEPS.matcher(text);
    return steps.matches() ? Optional.of(ofSteps(steps)) : ofChinese(text);
  }

  /** Whether the number is written with a multiplier such as 万 behind it. */
  static boolean scaled(String text) {
    return !text.isEmpty() && ZEROS.containsKey(text.substring(text.length() - 1));
  }

  /** The power of ten that a multiplier such as 万 stands for. */
  static Optional<BigDecimal> multiplier(String text) {
    return Optional.ofNullable(ZEROS.get(text))
        .map(BigDecimal.ONE::movePointRight)
        .map(Numerals::plain);
  }

  /** Without trailing zeros behind the point and without exponent. */
  static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static BigDecimal ofDigits(Matcher digits) {
    String fraction = digits.group(2) == null ? "" : digits.group(2);
    BigDecimal number = new BigDecimal(digits.group(1).replace(",", "") + fraction);
    return digits.group(3) == null
        ? plain(number)
        : plain(number.movePointRight(ZEROS.getOrDefault(digits.group(3), 0)));
  }

  private static BigDecimal ofSteps(Matcher steps) {
    if (steps.group(1) != null) {
      return new BigDecimal(steps.group(1))
          .multiply(WAN)
          .add(new BigDecimal(steps.group(2)))
          .multiply(WAN);
    }
    return new BigDecimal(steps.group(3)).multiply(WAN).add(new BigDecimal(steps.group(4)));
  }

  private static Optional<BigDecimal> ofChinese(String text) {
    String usual = usual(text);
    Matcher chinese = CHINESE.matcher(usual);
    if (usual.length() > LONGEST_CHINESE || !chinese.matches()) {
      return Optional.empty();
    }
    long whole = ChineseInteger.value(chinese.group(1));
    if (!ChineseInteger.spelled(whole).equals(ChineseInteger.withLeadingOne(chinese.group(1)))) {
      return Optional.empty();
    }
    BigDecimal number = BigDecimal.valueOf(whole);
    if (chinese.group(2) != null) {
      number = new BigDecimal(whole + "." + digitByDigit(chinese.group(2)));
    }
    return Optional.of(
        plain(
            chinese.group(3) == null
                ? number
                : number.movePointRight(ZEROS.getOrDefault(chinese.group(3), 0))));
  }

  /** A number read out digit by digit, such as the year 二〇二五, in digits. */
  static String digitByDigit(String text) {
    StringBuilder digits = new StringBuilder();
    usual(text).chars().forEach(c -> digits.append(CHINESE_DIGITS.indexOf(c)));
    return digits.toString();
  }

  /** The everyday spelling of 两, 〇 and the numerals used on cheques. */
  private static String usual(String text) {
    StringBuilder usual = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int at = "两〇壹贰叁肆伍陆柒捌玖拾佰仟".indexOf(c);
      usual.append(at < 0 ? c : "二零一二三四五六七八九十百千".charAt(at));
    }
    return usual.toString();
  }
}
