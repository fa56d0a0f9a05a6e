package org.dualwatch.target;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dualwatch.value.Spelling;

/**
 * The labels of a form's head, with the spellings that forms of different provinces and years use
 * for them. List marks, 其中, colons and notes in brackets around a label need no spelling.
 */
enum HeadLabel {
  UNIT(
      "预算单位",
      "单位名称",
      "填报单位",
      "申报单位",
      "项目单位",
      "实施单位",
      "项目实施单位",
      "资金使用单位",
      "部门(单位)名称",
      "部门名称",
      "预算部门",
      "申报部门",
      "省级主管部门",
      "地方主管部门"),
  UNIT_CODE("单位编码", "单位代码", "预算单位编码", "预算单位代码"),
  PROJECT("项目名称", "专项名称", "专项资金名称", "政策名称", "政策(项目)名称", "项目(政策)名称"),
  PROJECT_CODE("项目编码", "项目代码", "项目编号"),
  YEAR("预算年度", "申报年度"),
  /** Spans the amounts and, where its row has no label of its own, the purpose below them. */
  BUDGET_AND_PURPOSE("预算规模及资金用途"),
  /** Spans the amounts and nothing else. */
  FUNDS("项目资金", "资金情况", "预算情况", "项目预算", "项目资金申请", "资金来源", "部门预算情况", "预算资金", "年度预算申请", "部门预算"),
  TOTAL(
      "预算数", "预算金额", "年度资金总额", "资金总额", "年度金额", "预算总额", "年度预算数", "年度预算", "本年预算数", "当年预算数", "部门预算总额",
      "年度预算总额", "总额", "项目金额", "预算安排数"),
  FISCAL("财政资金", "财政拨款", "财政性资金", "当年财政拨款", "年度财政拨款", "财政拨款资金", "中央补助", "中央补助资金"),
  OTHER("其他资金", "单位资金", "自有资金", "地方资金", "其他资金来源"),
  /** What the whole of a project of several years takes, beside the year's amounts. */
  MID_TERM_TOTAL("中期资金总额", "实施期资金总额", "项目期资金总额", "中长期资金总额"),
  PURPOSE("资金用途", "资金主要用途"),
  GOAL(
      "绩效目标",
      "年度绩效目标",
      "年度目标",
      "总体目标",
      "年度总体目标",
      "年度总体绩效目标",
      "本年度绩效目标",
      "整体绩效目标",
      "总体绩效目标",
      "项目绩效目标",
      "项目年度绩效目标",
      "项目年度目标",
      "部门整体绩效目标",
      "年度整体绩效目标"),
  MID_TERM_GOAL("中期目标", "实施期目标", "实施期绩效目标", "中长期目标", "项目期目标", "长期目标", "实施期总目标", "中期绩效目标"),
  /** Heads the tasks of a whole unit, which are no indicators. */
  TASKS("年度主要任务", "任务名称", "主要任务");

  private static final Map<String, HeadLabel> BY_KEY =
      Arrays.stream(values())
          .flatMap(label -> label.spellings.stream().map(s -> Map.entry(s, label)))
          .collect(
              Collectors.toUnmodifiableMap(e -> Spelling.key(e.getKey()), Map.Entry::getValue));

  private static final Set<HeadLabel> AMOUNTS = Set.of(TOTAL, FISCAL, OTHER, MID_TERM_TOTAL);

  /** Labels that say nothing of the rest of their row. */
  private static final Set<HeadLabel> GROUPS = Set.of(BUDGET_AND_PURPOSE, FUNDS, TASKS);

  @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
  private final List<String> spellings;

  HeadLabel(String... spellings) {
    this.spellings = List.of(spellings);
  }

  /** The label that a cell is, if it is one. */
  static Optional<HeadLabel> of(String cell) {
    return LabelText.find(BY_KEY, cell);
  }

  boolean isAmount() {
    return AMOUNTS.contains(this);
  }

  boolean isOfUnit() {
    return this == UNIT || this == UNIT_CODE;
  }

  boolean isGoal() {
    return this == GOAL || this == MID_TERM_GOAL;
  }

  boolean isGroup() {
    return GROUPS.contains(this);
  }
}
