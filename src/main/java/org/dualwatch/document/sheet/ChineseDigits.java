package org.dualwatch.document.sheet;

/** The digits that [DBNum1] to [DBNum3] ask for: 一二三, 壹贰叁, １２３. */
enum ChineseDigits {
  NONE("0123456789", ""),
  SIMPLE("〇一二三四五六七八九", "十百千"),
  FORMAL("零壹贰叁肆伍陆柒捌玖", "拾佰仟"),
  WIDE("０１２３４５６７８９", "");

  private static final String GROUPS = "万亿万";
  private static final int GROUP = 4;
  private static final int LONGEST = 16;

  private final String digits;
  private final String powers;

  ChineseDigits(String digits, String powers) {
    this.digits = digits;
    this.powers = powers;
  }

  static ChineseDigits of(String number) {
    return values()[Integer.parseInt(number)];
  }

  /** Digit by digit. */
  String each(String text) {
    if (this == NONE) {
      return text;
    }
    StringBuilder written = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      written.append(c >= '0' && c <= '9' ? digits.charAt(c - '0') : c);
    }
    return written.toString();
  }

  /** A number of a month, day or clock as it is read aloud: 十二, not 一十二. */
  String clock(String number) {
    if (powers.isEmpty()) {
      return each(number);
    }
    String read = read(number.replaceFirst("^0+(?=.)", ""));
    return read.length() > 1 && read.charAt(0) == digits.charAt(1) && number.length() == 2
        ? read.substring(1)
        : read;
  }

  /** A number as it is read aloud, its decimals digit by digit. */
  String read(String number) {
    int point = number.indexOf('.');
    String whole = point < 0 ? number : number.substring(0, point);
    if (powers.isEmpty() || whole.length() > LONGEST || !whole.matches("[0-9]+")) {
      return each(number);
    }
    return whole(whole) + (point < 0 ? "" : each(number.substring(point)));
  }

  private String whole(String number) {
    StringBuilder read = new StringBuilder();
    boolean zeroDue = false;
    boolean groupFilled = false;
    for (int i = 0; i < number.length(); i++) {
      int power = number.length() - 1 - i;
      int digit = number.charAt(i) - '0';
      if (digit == 0) {
        zeroDue = read.length() > 0;
      } else {
        read.append(zeroDue ? digits.substring(0, 1) : "").append(digits.charAt(digit));
        read.append(power % GROUP == 0 ? "" : powers.substring(power % GROUP - 1, power % GROUP));
        zeroDue = false;
        groupFilled = true;
      }
      if (power > 0 && power % GROUP == 0 && (groupFilled || power == 2 * GROUP)) {
        read.append(read.length() == 0 ? "" : GROUPS.substring(power / GROUP - 1, power / GROUP));
        groupFilled = false;
      }
    }
    return read.length() == 0 ? digits.substring(0, 1) : read.toString();
  }
}
