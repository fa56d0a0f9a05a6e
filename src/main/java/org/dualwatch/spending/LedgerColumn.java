package org.dualwatch.spending;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One column of a ledger table and what may stand in it.
 *
 * @param width how many characters, of a text
 * @param required whether every row must have a value
 */
record LedgerColumn(String name, Kind kind, int width, boolean required) {

  /** What a value is, and how it is understood. */
  enum Kind {
    TEXT("文字"),
    /** Spreadsheets turn a code into a number such as 1.2E+20; letters and digits only show it. */
    CODE("代码（只含字母、数字、“-”和“_”，且未被表格软件改写成数字格式）"),
    YEAR("四位年份，如 2025"),
    AMOUNT("金额，单位元，最多两位小数，如 120000.00"),
    DATE("日期，如 2025-07-31"),
    TIME("日期或时间，如 2025-07-31 10:20:30");

    private final String expected;

    Kind(String expected) {
      this.expected = expected;
    }
  }

  private static final Pattern CODE = Pattern.compile("[0-9A-Za-z_-]*");
  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
  private static final Pattern AMOUNT =
      Pattern.compile("-?(?:[0-9]{1,16}|[0-9]{1,3}(?:,[0-9]{3}){1,4})(?:\\.[0-9]{1,2}0*)?");
  private static final Pattern DAY =
      Pattern.compile(
          "(?<year>[0-9]{4})(?<sign>[-/]?)(?<month>[0-9]{1,2})\\k<sign>(?<day>[0-9]{1,2})"
              + "(?:[ T](?<hour>[0-9]{1,2}):(?<minute>[0-9]{2})(?::(?<second>[0-9]{2})(?:\\.[0-9]+)?)?)?");

  /** What should stand here, in Chinese. */
  String expected() {
    String form = kind == Kind.TEXT ? "不超过" + width + "个字的" + kind.expected : kind.expected;
    return required ? form + "，不能为空" : form;
  }

  /**
   * Sets a parameter to what a text means.
   *
   * @return whether the text can stand in this column; if not, nothing is set
   */
  boolean set(PreparedStatement statement, int parameter, String text) throws SQLException {
    if (text.isEmpty()) {
      statement.setNull(parameter, sqlType());
      return !required;
    }
    return switch (kind) {
      case TEXT -> setText(statement, parameter, text, text.length() <= width);
      case CODE ->
          setText(
              statement, parameter, text, text.length() <= width && CODE.matcher(text).matches());
      case YEAR -> setText(statement, parameter, text, YEAR.matcher(text).matches());
      case AMOUNT -> setAmount(statement, parameter, text);
      case DATE, TIME -> setTime(statement, parameter, text);
    };
  }

  private int sqlType() {
    return switch (kind) {
      case TEXT, CODE, YEAR -> Types.VARCHAR;
      case AMOUNT -> Types.NUMERIC;
      case DATE -> Types.DATE;
      case TIME -> Types.TIMESTAMP;
    };
  }

  private static boolean setText(
      PreparedStatement statement, int parameter, String text, boolean fits) throws SQLException {
    if (fits) {
      statement.setString(parameter, text);
    }
    return fits;
  }

  private static boolean setAmount(PreparedStatement statement, int parameter, String text)
      throws SQLException {
    if (!AMOUNT.matcher(text).matches()) {
      return false;
    }
    statement.setBigDecimal(parameter, new BigDecimal(text.replace(",", "")));
    return true;
  }

  /** A day, or a moment as databases export it; a date column keeps its day. */
  private boolean setTime(PreparedStatement statement, int parameter, String text)
      throws SQLException {
    Matcher parts = DAY.matcher(text);
    if (!parts.matches() || (parts.group("sign").isEmpty() && parts.end("day") != 8)) {
      return false;
    }
    try {
      LocalDate day =
          LocalDate.of(number(parts, "year"), number(parts, "month"), number(parts, "day"));
      LocalTime time =
          LocalTime.of(number(parts, "hour"), number(parts, "minute"), number(parts, "second"));
      if (kind == Kind.DATE) {
        statement.setObject(parameter, day);
      } else {
        statement.setObject(parameter, LocalDateTime.of(day, time));
      }
      return true;
    } catch (DateTimeException e) {
      return false; // such as 2025-02-30: the caller reports it as unreadable
    }
  }

  private static int number(Matcher parts, String group) {
    String digits = parts.group(group);
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
