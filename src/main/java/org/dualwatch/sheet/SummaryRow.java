package org.dualwatch.sheet;

import java.util.List;

/**
 * One project of a monitoring run. Amounts are in 元, rates in percent, {@code againstTime} in
 * percentage points.
 *
 * @param planned 目标表预算数
 * @param approved 台账批复数
 * @param againstTime 执行率 less 序时进度
 * @param low the least that is expected for the whole year
 * @param indicators how the indicators stand, in words
 * @param problems how many findings there are
 */
public record SummaryRow(
    String unitCode,
    String unitName,
    String project,
    String projectCode,
    Figure planned,
    Figure approved,
    Figure spent,
    Figure rate,
    Figure timeProgress,
    Figure againstTime,
    Figure low,
    Figure middle,
    Figure high,
    Lit execution,
    Lit targets,
    Lit overall,
    String indicators,
    int problems) {

  /** A light and why it is lit so. */
  public record Lit(Light light, String reason) {}

  List<SheetValue> values() {
    return List.of(
        SheetValue.of(unitCode),
        SheetValue.of(unitName),
        SheetValue.of(project),
        SheetValue.of(projectCode),
        SheetValue.wan(planned),
        SheetValue.wan(approved),
        SheetValue.wan(spent),
        SheetValue.of(rate),
        SheetValue.of(timeProgress),
        SheetValue.of(againstTime),
        SheetValue.wan(low),
        SheetValue.wan(middle),
        SheetValue.wan(high),
        execution.light(),
        SheetValue.of(execution.reason()),
        targets.light(),
        SheetValue.of(targets.reason()),
        overall.light(),
        SheetValue.of(overall.reason()),
        SheetValue.of(indicators),
        SheetValue.of(problems));
  }
}
