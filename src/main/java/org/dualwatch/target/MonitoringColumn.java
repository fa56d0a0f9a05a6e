package org.dualwatch.target;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dualwatch.value.Spelling;

/**
 * The columns that the indicators of a monitoring form have beside those of a target table
 * (财预〔2019〕136号), with the headings that forms use for them. The months before a heading need no
 * spelling.
 */
enum MonitoringColumn {
  ACTUAL(
      "执行情况", "完成情况", "实际完成情况", "实际执行情况", "实际完成值", "实际完成指标值", "实际值", "完成值", "指标完成情况", "指标执行情况",
      "指标完成值", "累计完成情况", "累计完成值"),
  FORECAST("全年预计完成情况", "全年预计完成值", "全年预计完成", "全年预计执行情况", "预计全年完成情况", "预计全年完成值", "预计完成情况", "预计完成值"),
  /** Over the five reasons, or with their words below it. */
  REASONS("偏差原因分析", "偏差原因", "原因分析", "偏差分析", "偏差原因分析及改进措施", "偏差原因分析及整改措施"),
  FUNDING(DeviationReason.FUNDING.zh()),
  RULES(DeviationReason.RULES.zh()),
  STAFF(DeviationReason.STAFF.zh()),
  EQUIPMENT(DeviationReason.EQUIPMENT.zh(), "硬件保障"),
  OTHER_REASON(DeviationReason.OTHER.zh(), "其它", "其他原因"),
  REASON_TEXT("原因说明", "偏差原因说明"),
  /** Over the three answers, or with their words or codes below it. */
  LIKELIHOOD("完成目标可能性", "目标完成可能性", "完成目标的可能性", "完成可能性"),
  CERTAIN(Likelihood.CERTAIN.zh()),
  POSSIBLE(Likelihood.POSSIBLE.zh()),
  IMPOSSIBLE(Likelihood.IMPOSSIBLE.zh()),
  REMARK("备注");

  /** The columns of one reason each. */
  static final Map<MonitoringColumn, DeviationReason> REASON_OF =
      Map.of(
          FUNDING, DeviationReason.FUNDING,
          RULES, DeviationReason.RULES,
          STAFF, DeviationReason.STAFF,
          EQUIPMENT, DeviationReason.EQUIPMENT,
          OTHER_REASON, DeviationReason.OTHER);

  /** The columns of one answer each. */
  static final Map<MonitoringColumn, Likelihood> LIKELIHOOD_OF =
      Map.of(
          CERTAIN, Likelihood.CERTAIN,
          POSSIBLE, Likelihood.POSSIBLE,
          IMPOSSIBLE, Likelihood.IMPOSSIBLE);

  private static final Map<String, MonitoringColumn> BY_KEY =
      Arrays.stream(values())
          .flatMap(column -> column.headings.stream().map(h -> Map.entry(h, column)))
          .collect(
              Collectors.toUnmodifiableMap(e -> Spelling.key(e.getKey()), Map.Entry::getValue));

  @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
  private final List<String> headings;

  MonitoringColumn(String... headings) {
    this.headings = List.of(headings);
  }

  /** The column that a cell is the heading of, if it is one. */
  static Optional<MonitoringColumn> of(String cell) {
    return LabelText.find(BY_KEY, ReportedMonths.without(cell));
  }

  /** Whether no other form has such a heading: only this one looks ahead to the end of the year. */
  static boolean isOfMonitoringOnly(String heading) {
    return of(heading).filter(c -> c == FORECAST || c == LIKELIHOOD).isPresent();
  }

  /** Whether a cell merged over several rows says the same of each: a value is that of one. */
  boolean goesOnDownwards() {
    return this != ACTUAL && this != FORECAST;
  }
}
