package org.dualwatch.spending;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of the ledger's answer for tests to break one thing of. */
final class ARow {

  private final Map<String, @Nullable Object> columns = new LinkedHashMap<>();

  private ARow(String question, String detail, Object amount) {
    columns.put("question", question);
    columns.put("unit_code", "003");
    columns.put("unit_name", "群艺馆");
    columns.put("project_code", "0007");
    columns.put("project_name", "文化惠民活动");
    columns.put("detail", detail);
    columns.put("on_day", LocalDate.of(2025, 1, 20));
    columns.put("in_month", 0);
    columns.put("amount", amount);
    columns.put("line_count", 1L);
    columns.put("item_name", "");
  }

  /** 100 元 of fiscal money, approved in one line. */
  static ARow aBudget() {
    return new ARow("budget", "fiscal", new BigDecimal("100.0"));
  }

  /** 60 元 of fiscal money, paid in July in three payments. */
  static ARow aPayment() {
    return new ARow("payments", "fiscal", 60)
        .with("in_month", 7)
        .with("on_day", LocalDate.of(2025, 7, 31))
        .with("line_count", 3);
  }

  /** Payments in one text, a line each, that come to an amount. */
  static ARow paymentLines(String yuan, String... lines) {
    return new ARow("payment-lines", String.join("\n", lines), new BigDecimal(yuan))
        .with("on_day", null)
        .with("line_count", lines.length);
  }

  static ARow anItem(String name, String yuan) {
    return new ARow("cost-items", name, new BigDecimal(yuan)).with("on_day", null);
  }

  static ARow lastYear(int month, String yuan) {
    return new ARow("last-year", "", new BigDecimal(yuan)).with("in_month", month);
  }

  ARow with(String column, @Nullable Object value) {
    columns.put(
        column,
        value instanceof String text && column.equals("amount") ? new BigDecimal(text) : value);
    return this;
  }

  ARow without(String column) {
    columns.remove(column);
    return this;
  }

  Map<String, @Nullable Object> columns() {
    return columns;
  }
}
