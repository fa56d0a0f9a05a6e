package org.dualwatch.target;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dualwatch.value.Spelling;

/** The columns of 项目资金 of a monitoring form, with the headings that forms use for them. */
enum FundsColumn {
  INITIAL("年初预算数", "年初预算", "年初预算金额"),
  ANNUAL("全年预算数", "全年预算", "调整后预算数", "调整后预算", "调整预算数", "调整后全年预算数", "年度预算数", "预算数", "全年预算数(调整后)"),
  SPENT("执行数", "实际执行数", "预算执行数", "累计执行数", "执行金额", "支出数", "实际支出数", "支付数"),
  RATE("执行率", "预算执行率"),
  EXPECTED("全年预计执行数", "预计全年执行数", "预计执行数", "全年预计支出数", "预计全年支出数");

  private static final Map<String, FundsColumn> BY_KEY =
      Arrays.stream(values())
          .flatMap(column -> column.headings.stream().map(h -> Map.entry(h, column)))
          .collect(
              Collectors.toUnmodifiableMap(e -> Spelling.key(e.getKey()), Map.Entry::getValue));

  @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
  private final List<String> headings;

  FundsColumn(String... headings) {
    this.headings = List.of(headings);
  }

  /** The column that a cell is the heading of, if it is one. */
  static Optional<FundsColumn> of(String cell) {
    return LabelText.find(BY_KEY, ReportedMonths.without(cell));
  }

  /** Whether the months of a heading are those that the form reports. */
  boolean isOfMonths() {
    return this == SPENT || this == RATE;
  }
}
