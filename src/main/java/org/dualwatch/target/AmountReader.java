package org.dualwatch.target;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dualwatch.value.Spelling;

/** Reads a cell of money, by its own unit or by the one that the form declares. */
final class AmountReader {

  /** Digits, in groups of three where commas stand; 15 digits are more than any budget. */
  private static final Pattern AMOUNT =
      Pattern.compile("(\\d{1,15}|\\d{1,3}(?:,\\d{3}){1,4})(\\.\\d{1,6})?(亿元|万元|元)?");

  /** Of the raw cell: two lines of digits are two numbers, or a torn one. */
  private static final Pattern BLANK_INSIDE =
      Pattern.compile("[\\d.,０-９．，][\\s\\p{Z}\\x85]+[\\d.,０-９．，]");

  private static final Pattern DECLARATION = Pattern.compile("\\(?(?:金额)?单位:(亿元|万元|元)\\)?");

  private static final Pattern IN_BRACKETS =
      Pattern.compile("[^()]{1,20}\\((?:单位:)?(亿元|万元|元)\\):?");

  /** What people put into a cell that has no amount. */
  private static final Set<String> NOTHING = Set.of("", "-", "--", "/", "无");

  private static final Map<String, Integer> POWERS = Map.of("元", 0, "万元", 4, "亿元", 8);

  private static final int UNKNOWN = -1;

  private AmountReader() {}

  /**
   * Reads one amount.
   *
   * @param declared the unit that the form declares, empty where it declares none
   */
  static Amount read(Field cell, String declared) {
    String key = Spelling.key(cell.text());
    if (NOTHING.contains(key)) {
      return new Amount.Blank(cell.place());
    }
    Matcher amount = AMOUNT.matcher(key);
    if (BLANK_INSIDE.matcher(cell.raw()).find()) {
      return unread(cell, "数字中间有空格");
    }
    if (!amount.matches()) {
      return unread(cell, key.startsWith("-") ? "金额不能是负数" : "不是一个金额");
    }
    String unit = amount.group(3) == null ? declared : amount.group(3);
    int power = power(unit);
    if (power == UNKNOWN) {
      return unread(cell, "没有注明金额单位（万元或元），或者注明了两种");
    }
    String decimals = amount.group(2) == null ? "" : amount.group(2);
    BigDecimal number = new BigDecimal(amount.group(1).replace(",", "") + decimals);
    BigDecimal yuan = number.movePointRight(power);
    return new Amount.Stated(inDeclared(number, unit, declared), yuan, cell.place());
  }

  /** The unit in the brackets of a label such as 预算数（元）, or nothing. */
  static String unitOf(String label) {
    Matcher unit = IN_BRACKETS.matcher(Spelling.key(label));
    return unit.matches() ? unit.group(1) : "";
  }

  /** The unit that a cell such as 单位：万元 declares, or nothing. */
  static String declaredUnit(String cell) {
    Matcher unit = DECLARATION.matcher(Spelling.key(cell));
    return unit.matches() ? unit.group(1) : "";
  }

  /** An amount with a unit of its own is stated again in the form's unit, exactly. */
  private static BigDecimal inDeclared(BigDecimal number, String unit, String declared) {
    return power(declared) == UNKNOWN
        ? number
        : number.movePointRight(power(unit) - power(declared));
  }

  private static int power(String unit) {
    return POWERS.getOrDefault(unit, UNKNOWN);
  }

  private static Amount unread(Field cell, String reason) {
    return new Amount.Unread(cell.text(), reason, cell.place());
  }
}
