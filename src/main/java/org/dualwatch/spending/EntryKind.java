package org.dualwatch.spending;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a row of the flat ledger does to a project's money. */
enum EntryKind {
  BUDGET("指标"),
  /** Adds to the budget or, where it is negative, takes back. */
  ADJUSTMENT("调整"),
  PAYMENT("支付"),
  REFUND("退款");

  private final String zh;

  EntryKind(String zh) {
    this.zh = zh;
  }

  /** The word in the database. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it needs a day to count. */
  boolean needsDay() {
    return this == PAYMENT || this == REFUND;
  }

  /** The kind that a word means, Chinese or as in the database. */
  static Optional<EntryKind> of(String word) {
    return Arrays.stream(values())
        .filter(kind -> kind.zh.equals(word) || kind.id().equalsIgnoreCase(word))
        .findFirst();
  }
}
