package org.dualwatch.rule.budget;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.dualwatch.rule.FilledRows;
import org.dualwatch.rule.Labels;
import org.dualwatch.rule.Standing;
import org.dualwatch.target.Indicator;
import org.dualwatch.target.TargetTable;
import org.dualwatch.target.UnitPrices;
import org.dualwatch.value.Comparator;
import org.dualwatch.value.Money;
import org.dualwatch.value.Spelling;
import org.dualwatch.value.TargetValue;

/**
 * The cost rows of a table, and what they come to.
 *
 * @param rows all of them, in the table's order
 */
record CostRows(List<Indicator> rows) {

  private static final String YUAN = "元";

  CostRows {
    rows = List.copyOf(rows);
  }

  /**
   * The rows of 成本指标 at level 2, or of 经济成本指标 under 成本指标 at level 1. 社会成本 and 生态环境成本 are not paid
   * from the budget.
   */
  static CostRows of(TargetTable table) {
    return new CostRows(FilledRows.of(table).stream().filter(CostRows::isCost).toList());
  }

  /** The sum in 元 of all rows that state a whole amount. */
  BigDecimal sum() {
    return rows.stream()
        .flatMap(row -> amount(row).stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The rows that state a whole amount, as name and amount. */
  String listed() {
    return String.join(
        " + ",
        rows.stream()
            .flatMap(row -> amount(row).stream().map(yuan -> row.name().text() + Money.shown(yuan)))
            .toList());
  }

  /** Why a sum below the budget says nothing: the rows whose cost is open, one clause each. */
  List<String> openRows() {
    return rows.stream()
        .flatMap(row -> whyOpen(row).stream().map(why -> called(row) + why))
        .toList();
  }

  /** Whether a row cannot be read, so that not even a sum equal to the budget says anything. */
  boolean anyUnread() {
    return rows.stream().anyMatch(row -> row.value() instanceof TargetValue.Unread);
  }

  private static boolean isCost(Indicator row) {
    String level2 = Standing.level2(row);
    return level2.equals("成本") || (level2.equals("经济成本") && Standing.under(row, Labels.COST));
  }

  /** The amount in 元 of a row that states a whole one; none for unit prices. */
  static Optional<BigDecimal> amount(Indicator row) {
    if (UnitPrices.namedBy(row.name().text())) {
      return Optional.empty();
    }
    if (row.value() instanceof TargetValue.Bounded bounded && isYuan(bounded.unit())) {
      return Optional.of(bounded.number());
    }
    if (row.value() instanceof TargetValue.Unsigned unsigned && isYuan(unsigned.unit())) {
      return Optional.of(unsigned.number());
    }
    return Optional.empty();
  }

  private static boolean isYuan(String unit) {
    return Spelling.key(unit).equals(YUAN);
  }

  /** Why a row leaves open what it costs; empty where it is a whole amount that bounds the cost. */
  private static Optional<String> whyOpen(Indicator row) {
    if (amount(row).isPresent()) {
      return isFloor(row) ? Optional.of("是下限") : Optional.empty();
    }
    if (row.value() instanceof TargetValue.Unread) {
      return Optional.of(row.valueField().isBlank() ? "没有填写指标值" : "读不出");
    }
    if (row.value() instanceof TargetValue.Qualitative) {
      return Optional.of("是定性描述");
    }
    boolean priced =
        row.value() instanceof TargetValue.Bounded bounded && bounded.unit().contains(YUAN);
    if (priced || UnitPrices.namedBy(row.name().text())) {
      return Optional.of("是单价");
    }
    return Optional.of("不是以元计的总额");
  }

  private static boolean isFloor(Indicator row) {
    return row.value() instanceof TargetValue.Bounded bounded
        && (bounded.comparator() == Comparator.AT_LEAST
            || bounded.comparator() == Comparator.MORE_THAN);
  }

  private static String called(Indicator row) {
    return "“" + row.name().text() + row.valueField().text() + "”";
  }
}
