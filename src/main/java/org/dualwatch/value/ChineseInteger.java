package org.dualwatch.value;

/** Whole Chinese numbers up to 亿, read and spelled, so that reading can be checked by spelling. */
final class ChineseInteger {

  private static final String DIGITS = "零一二三四五六七八九";
  private static final String PLACES = "千百十";
  private static final int SECTION = 10_000;

  private ChineseInteger() {}

  /** What the numeral adds up to; only its regular spelling is a number, see {@link #spelled}. */
  static long value(String numeral) {
    long total = 0;
    long section = 0;
    long digit = 0;
    for (char c : withLeadingOne(numeral).toCharArray()) {
      switch (c) {
        case '亿' -> {
          total = (total + section + digit) * SECTION * SECTION;
          section = 0;
          digit = 0;
        }
        case '万' -> {
          total += (section + digit) * SECTION;
          section = 0;
          digit = 0;
        }
        case '千', '百', '十' -> {
          section += digit * place(c);
          digit = 0;
        }
        default -> digit = DIGITS.indexOf(c);
      }
    }
    return total + section + digit;
  }

  /** The regular spelling, with 一 before a leading 十. */
  static String spelled(long number) {
    if (number <= 0 || number >= (long) SECTION * SECTION * SECTION) {
      return number == 0 ? "零" : "";
    }
    StringBuilder spelled = new StringBuilder();
    append(spelled, (int) (number / SECTION / SECTION), "亿");
    append(spelled, (int) (number / SECTION % SECTION), "万");
    append(spelled, (int) (number % SECTION), "");
    return spelled.toString();
  }

  /** 十二 as 一十二. */
  static String withLeadingOne(String numeral) {
    return numeral.startsWith("十") ? "一" + numeral : numeral;
  }

  private static void append(StringBuilder spelled, int section, String rank) {
    if (section == 0) {
      return;
    }
    boolean gap = !spelled.isEmpty() && section < SECTION / 10;
    boolean begun = false;
    for (int place = SECTION / 10; place > 0; place /= 10) {
      int digit = section / place % 10;
      if (digit == 0) {
        gap |= begun;
        continue;
      }
      spelled.append(gap ? "零" : "").append(DIGITS.charAt(digit)).append(name(place));
      gap = false;
      begun = true;
    }
    spelled.append(rank);
  }

  private static long place(char c) {
    return switch (PLACES.indexOf(c)) {
      case 0 -> 1000;
      case 1 -> 100;
      default -> 10;
    };
  }

  private static String name(int place) {
    return switch (place) {
      case 1000 -> "千";
      case 100 -> "百";
      case 10 -> "十";
      default -> "";
    };
  }
}
