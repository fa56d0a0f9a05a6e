package org.dualwatch.target;

import java.util.List;
import org.dualwatch.finding.Place;
import org.dualwatch.value.TargetValue;

/**
 * One row of the indicators.
 *
 * @param level1 一级指标, taken from above where the cell is merged or left empty
 * @param level2 二级指标, likewise
 * @param name 三级指标, without a list mark such as 指标1：
 * @param description 绩效指标描述
 * @param value 指标值 as understood
 * @param valueField 指标值 as it stands; sign, number and unit of columns of their own as one text
 * @param weight 权重 or 分值, where the form has them
 * @param others cells under headings that are none of these
 */
public record Indicator(
    Field level1,
    Field level2,
    Field name,
    Field description,
    TargetValue value,
    Field valueField,
    Field weight,
    List<Extra> others) {

  public Indicator {
    others = List.copyOf(others);
  }

  /** An indicator of a form without weights and other columns. */
  public Indicator(
      Field level1,
      Field level2,
      Field name,
      Field description,
      TargetValue value,
      Field valueField) {
    this(
        level1,
        level2,
        name,
        description,
        value,
        valueField,
        Field.missing(valueField.place()),
        List.of());
  }

  /** The place of the value, where people look for an indicator. */
  public Place place() {
    return valueField.place();
  }
}
