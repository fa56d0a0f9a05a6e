package org.dualwatch.target;

import org.dualwatch.finding.Place;
import org.dualwatch.value.TargetValue;

/**
 * One row of the indicators.
 *
 * @param level1 一级指标, taken from above where the cell is merged or left empty
 * @param level2 二级指标, likewise
 * @param name 三级指标
 * @param description 绩效指标描述
 * @param value 指标值 as understood
 * @param valueField 指标值 as it stands
 */
public record Indicator(
    Field level1,
    Field level2,
    Field name,
    Field description,
    TargetValue value,
    Field valueField) {

  /** The place of the value, where people look for an indicator. */
  public Place place() {
    return valueField.place();
  }
}
