package org.dualwatch.target;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dualwatch.value.Spelling;

/** The columns of the indicators, with the headings that forms use for them. */
enum IndicatorColumn {
  LEVEL1("一级指标", "一级指标名称"),
  LEVEL2("二级指标", "二级指标名称"),
  NAME("三级指标", "三级指标名称", "指标名称", "具体指标", "四级指标"),
  DESCRIPTION("绩效指标描述", "指标描述", "指标说明", "指标解释", "指标值说明", "指标内容"),
  VALUE(
      "指标值", "年度指标值", "目标值", "年度目标值", "预期指标值", "预期值", "绩效指标值", "指标目标值", "本年指标值", "本年度指标值", "计划指标值",
      "全年目标值", "指标值及单位"),
  /** A sign in a column of its own, without which a value says something else. */
  SIGN("指标符号", "计算符号", "运算符号", "比较符号", "符号", "指标性质", "指标方向"),
  /** A unit in a column of its own, likewise. */
  UNIT("度量单位", "计量单位", "指标单位", "单位", "指标值单位"),
  WEIGHT("权重", "分值", "分值权重", "指标权重", "权重分值", "指标分值", "分数"),
  /** Any column that is none of the others: kept and shown beside the indicator. */
  OTHER,
  /** What only a self-evaluation has: the form reports and promises nothing. */
  ACHIEVED("实际完成值", "全年实际完成值", "年度实际完成值", "完成值", "实际完成情况", "得分", "自评得分");

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
    return LabelText.find(BY_KEY, cell);
  }
}
