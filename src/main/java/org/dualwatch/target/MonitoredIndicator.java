package org.dualwatch.target;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dualwatch.finding.Place;
import org.dualwatch.value.TargetValue;

/**
 * One row of a monitoring form.
 *
 * @param target 年度指标值, as the form repeats it from the target table
 * @param actual 1–7月执行情况, by the same grammar
 * @param forecast 全年预计完成情况, likewise
 * @param reasons the marked columns of 偏差原因分析; empty where none is marked
 * @param reasonText 原因说明
 * @param likelihood 完成目标可能性
 * @param remark 备注
 * @param others cells under headings that are none of these
 */
public record MonitoredIndicator(
    Field level1,
    Field level2,
    Field name,
    TargetValue target,
    Field targetField,
    TargetValue actual,
    Field actualField,
    TargetValue forecast,
    Field forecastField,
    Set<DeviationReason> reasons,
    Field reasonText,
    Likelihood likelihood,
    Field likelihoodField,
    Field remark,
    List<Extra> others) {

  public MonitoredIndicator {
    Set<DeviationReason> inOrder = EnumSet.noneOf(DeviationReason.class);
    inOrder.addAll(reasons);
    others = List.copyOf(others);
    reasons = Collections.unmodifiableSet(inOrder);
  }

  /** The place of the actual value, where people look for what was reported. */
  public Place place() {
    return actualField.place();
  }
}
