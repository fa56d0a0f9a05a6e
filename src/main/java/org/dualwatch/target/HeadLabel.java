package org.dualwatch.target;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dualwatch.value.Spelling;

/** The labels of a form's head, with the spellings that forms use for them. */
enum HeadLabel {
  UNIT("预算单位", "单位名称", "填报单位", "申报单位", "项目单位", "部门(单位)名称"),
  PROJECT("项目名称"),
  PROJECT_CODE("项目编码", "项目代码"),
  YEAR("预算年度", "申报年度"),
  /** Spans the amounts and, where its row has no label of its own, the purpose below them. */
  BUDGET_AND_PURPOSE("预算规模及资金用途"),
  TOTAL("预算数", "预算金额", "年度资金总额"),
  FISCAL("其中:财政资金", "财政资金", "其中:财政拨款", "财政拨款"),
  OTHER("其他资金", "其中:其他资金"),
  PURPOSE("资金用途"),
  GOAL("绩效目标", "年度绩效目标", "年度目标", "总体目标");

  private static final Map<String, HeadLabel> BY_KEY =
      Arrays.stream(values())
          .flatMap(label -> label.spellings.stream().map(s -> Map.entry(s, label)))
          .collect(
              Collectors.toUnmodifiableMap(e -> Spelling.key(e.getKey()), Map.Entry::getValue));

  @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
  private final List<String> spellings;

  HeadLabel(String... spellings) {
    this.spellings = List.of(spellings);
  }

  /** The label that a cell is, if it is one. */
  static Optional<HeadLabel> of(String cell) {
    return Optional.ofNullable(BY_KEY.get(label(cell)));
  }

  private static String label(String cell) {
    String key = Spelling.key(cell);
    return key.endsWith(":") ? key.substring(0, key.length() - 1) : key;
  }
}
