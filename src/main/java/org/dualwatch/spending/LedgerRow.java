package org.dualwatch.spending;

import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One row of a ledger query. Databases differ in the case of column names and in the types of sums;
 * rows of our own queries that lack something are our own fault.
 */
final class LedgerRow {

  private static final int CENTS = 2;

  private final Map<String, ? extends @Nullable Object> values;

  LedgerRow(Map<String, ? extends @Nullable Object> columns) {
    // Most databases keep the case of our names: a ledger has millions of rows.
    values = columns.containsKey("question") ? columns : lowerCase(columns);
  }

  private static Map<String, @Nullable Object> lowerCase(
      Map<String, ? extends @Nullable Object> columns) {
    Map<String, @Nullable Object> values = new TreeMap<>();
    columns.forEach((name, value) -> values.put(name.toLowerCase(Locale.ROOT), value));
    return values;
  }

  /** A text without white space around it; empty where the ledger has none. */
  String text(String column) {
    Object value = value(column);
    return value == null ? "" : value.toString().strip();
  }

  /** An amount in 元, at least two decimals, so that equal amounts are equal objects. */
  BigDecimal amount(String column) {
    return exact(number(column));
  }

  /** The same amount without idle zeros beyond two decimals. */
  static BigDecimal exact(BigDecimal amount) {
    if (amount.scale() == CENTS) {
      return amount;
    }
    BigDecimal exact = amount.stripTrailingZeros();
    return exact.scale() < CENTS ? exact.setScale(CENTS) : exact;
  }

  /** How many. */
  long count(String column) {
    Object value = value(column);
    return value instanceof Integer || value instanceof Long
        ? ((Number) value).longValue()
        : number(column).longValueExact();
  }

  /**
   * A day.
   *
   * @param absent where the ledger has none
   */
  LocalDate day(String column, LocalDate absent) {
    return value(column) == null ? absent : day(column);
  }

  /** A day that must be there. */
  LocalDate day(String column) {
    Object value = value(column);
    if (value instanceof LocalDate day) {
      return day;
    }
    if (value instanceof Date day) {
      return day.toLocalDate();
    }
    throw new IllegalArgumentException(
        "ledger query: column " + column + " holds no day but " + value);
  }

  private BigDecimal number(String column) {
    Object value = value(column);
    if (value instanceof BigDecimal decimal) {
      return decimal;
    }
    if (value instanceof Number number) {
      return new BigDecimal(number.toString());
    }
    throw new IllegalArgumentException(
        "ledger query: column " + column + " holds no number but " + value);
  }

  private @Nullable Object value(String column) {
    Object value = values.get(column);
    if (value == null && !values.containsKey(column)) {
      throw new IllegalArgumentException(
          "ledger query: no column " + column + " among " + values.keySet());
    }
    return value;
  }
}
