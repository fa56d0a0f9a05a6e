package org.dualwatch.spending;

import java.math.BigDecimal;
import java.sql.Types;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
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
    /** An amount written in 万元 and kept in 元. */
    TEN_THOUSANDS("金额，单位万元，最多六位小数，如 12.00"),
    DATE("日期，如 2025-07-31"),
    TIME("日期或时间，如 2025-07-31 10:20:30"),
    FUND_SOURCE("“财政资金”或“其他资金”"),
    ENTRY("“指标”“调整”“支付”或“退款”");

    private final String expected;

    Kind(String expected) {
      this.expected = expected;
    }
  }

  private static final Pattern CODE = Pattern.compile("[0-9A-Za-z_-]*");

  /** A long code that was a number: spreadsheets keep 15 digits and make zeros of the others. */
  private static final Pattern CUT_CODE = Pattern.compile("[1-9][0-9]{14}0{3,}");

  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
  private static final Pattern AMOUNT =
      Pattern.compile("-?(?:[0-9]{1,16}|[0-9]{1,3}(?:,[0-9]{3}){1,4})(?:\\.[0-9]{1,2}0*)?");
  private static final Pattern TEN_THOUSANDS =
      Pattern.compile("-?(?:[0-9]{1,12}|[0-9]{1,3}(?:,[0-9]{3}){1,3})(?:\\.[0-9]{1,6}0*)?");
  private static final int PLACES_OF_TEN_THOUSAND = 4;

  private static final Pattern CHINESE_DAY =
      Pattern.compile("([0-9]{4})年([0-9]{1,2})月([0-9]{1,2})日");
  private static final Pattern DAY =
      Pattern.compile(
          "(?<year>[0-9]{4})(?<sign>[-/.]?)(?<month>[0-9]{1,2})\\k<sign>(?<day>[0-9]{1,2})"
              + "(?:[ T](?<hour>[0-9]{1,2}):(?<minute>[0-9]{2})(?::(?<second>[0-9]{2})(?:\\.[0-9]+)?)?)?");

  /** What should stand here, in Chinese. */
  String expected() {
    String form = kind == Kind.TEXT ? "不超过" + width + "个字的" + kind.expected : kind.expected;
    return required ? form + "，不能为空" : form;
  }

  /**
   * What a text means, as a database takes it.
   *
   * @param text not empty
   * @return empty if the text cannot stand in this column
   */
  Optional<?> read(String text) {
    return switch (kind) {
      case TEXT -> Optional.of(text).filter(this::fits);
      case CODE -> Optional.of(text).filter(this::fits).filter(LedgerColumn::isCode);
      case YEAR -> Optional.of(text).filter(YEAR.asMatchPredicate());
      case AMOUNT -> amount(text, AMOUNT);
      case TEN_THOUSANDS ->
          amount(text, TEN_THOUSANDS).map(amount -> amount.movePointRight(PLACES_OF_TEN_THOUSAND));
      case DATE -> moment(text).map(LocalDateTime::toLocalDate);
      case TIME -> moment(text);
      case FUND_SOURCE -> fundSource(text).map(FundSource::id);
      case ENTRY -> EntryKind.of(text).map(EntryKind::id);
    };
  }

  /** The type of its values, of {@link Types}. */
  int sqlType() {
    return switch (kind) {
      case TEXT, CODE, YEAR, FUND_SOURCE, ENTRY -> Types.VARCHAR;
      case AMOUNT, TEN_THOUSANDS -> Types.NUMERIC;
      case DATE -> Types.DATE;
      case TIME -> Types.TIMESTAMP;
    };
  }

  private boolean fits(String text) {
    return text.length() <= width;
  }

  private static boolean isCode(String text) {
    return CODE.matcher(text).matches() && !CUT_CODE.matcher(text).matches();
  }

  private static Optional<BigDecimal> amount(String text, Pattern form) {
    return form.matcher(text).matches()
        ? Optional.of(new BigDecimal(text.replace(",", "")))
        : Optional.empty();
  }

  private static Optional<FundSource> fundSource(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "fiscal", "财政资金", "财政拨款" -> Optional.of(FundSource.FISCAL);
      case "other", "其他资金", "单位资金" -> Optional.of(FundSource.OTHER);
      default -> Optional.empty();
    };
  }

  /** A day, or a moment as databases export it. */
  private static Optional<LocalDateTime> moment(String text) {
    Matcher parts = DAY.matcher(CHINESE_DAY.matcher(text).replaceFirst("$1-$2-$3"));
    if (!parts.matches() || (parts.group("sign").isEmpty() && parts.end("day") != 8)) {
      return Optional.empty();
    }
    try {
      LocalDate day =
          LocalDate.of(number(parts, "year"), number(parts, "month"), number(parts, "day"));
      LocalTime time =
          LocalTime.of(number(parts, "hour"), number(parts, "minute"), number(parts, "second"));
      return Optional.of(day.atTime(time));
    } catch (DateTimeException e) {
      return Optional.empty(); // such as 2025-02-30: the caller reports it as unreadable
    }
  }

  private static int number(Matcher parts, String group) {
    String digits = parts.group(group);
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
