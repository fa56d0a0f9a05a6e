package org.dualwatch.spending;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One of a project's payments, where the ledger hands them on in one text, a line each: {@code
 * 2025-07-31 fiscal 1200.50 场地租赁费}. A city has millions.
 *
 * @param yuan in 元, refunds negative
 * @param purpose what it was for; empty where the ledger does not say
 */
record PaymentLine(LocalDate day, FundSource source, BigDecimal yuan, String purpose) {

  /** So many letters of a line are enough to find it by. */
  private static final int SHOWN = 60;

  /**
   * The payments of a text.
   *
   * @throws IllegalArgumentException where a line is none: our own fault, or that of an office's
   *     SQL
   */
  static List<PaymentLine> all(String text) {
    List<PaymentLine> lines = new ArrayList<>();
    int begin = 0;
    while (begin < text.length()) {
      int end = text.indexOf('\n', begin);
      int last = end < 0 ? text.length() : end;
      lines.add(one(text.substring(begin, last)));
      begin = last + 1;
    }
    return lines;
  }

  private static PaymentLine one(String line) {
    int source = IsoDay.LENGTH + 1;
    int amount = line.indexOf(' ', source) + 1;
    int space = line.indexOf(' ', amount);
    int end = space < 0 ? line.length() : space;
    try {
      return new PaymentLine(
          IsoDay.parse(line.substring(0, IsoDay.LENGTH)),
          ProjectRows.source(line.substring(source, amount - 1)),
          LedgerRow.exact(new BigDecimal(line.substring(amount, end))),
          line.substring(end).strip());
    } catch (IndexOutOfBoundsException | NumberFormatException | DateTimeException none) {
      throw new IllegalArgumentException(
          "ledger questions: no payment is told by "
              + line.substring(0, Math.min(line.length(), SHOWN)),
          none);
    }
  }
}
