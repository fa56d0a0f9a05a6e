package org.dualwatch.target;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dualwatch.value.Spelling;

/** The columns of the indicators, with the headings that forms use for them. */
enum IndicatorColumn {
  LEVEL1("一级指标"),
  LEVEL2("二级指标"),
  NAME("三级指标"),
  DESCRIPTION("绩效指标描述", "指标描述", "指标说明", "指标解释"),
  VALUE("指标值", "年度指标值", "目标值"),
  /** Any column that is none of the others. */
  OTHER,
  /** A column of its own for the sign or the unit, without which a value says something else. */
  PART_OF_VALUE("指标性质", "指标方向", "指标符号", "计算符号", "运算符号", "比较符号", "符号", "度量单位", "计量单位", "指标单位", "单位");

  private static final Map<String, IndicatorColumn> BY_KEY =
      Arrays.stream(values())
          .flatMap(column -> column.headings.stream().map(h -> Map.entry(h, column)))
          .collect(
              Collectors.toUnmodifiableMap(e -> Spelling.key(e.getKey()), Map.Entry::getValue));

  @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
  private final List<String> headings;

  IndicatorColumn(String... headings) {
    this.headings = List.of(headings);
  }

  /** The column that a cell is the heading of, if it is one. */
  static Optional<IndicatorColumn> of(String cell) {
    return Optional.ofNullable(BY_KEY.get(Spelling.key(cell)));
  }
}
