package org.dualwatch.target;

import org.dualwatch.finding.Place;
import org.dualwatch.value.TargetValue;

/**
 * One row of 项目资金 of a monitoring form.
 *
 * @param line what the row is of
 * @param label the row's label as it stands
 * @param initial 年初预算数
 * @param annual 全年预算数 or 调整后预算数, where the form has such a column
 * @param spent 1–7月执行数
 * @param rate 1–7月执行率 as understood; a bare number is a percentage
 * @param rateField 1–7月执行率 as it stands
 * @param expected 全年预计执行数
 */
public record MonitoredFunds(
    Line line,
    Field label,
    Amount initial,
    Amount annual,
    Amount spent,
    TargetValue rate,
    Field rateField,
    Amount expected,
    Place place) {

  /** What money a row is of. */
  public enum Line {
    /** 年度资金总额. */
    TOTAL("total"),
    /** 财政拨款. */
    FISCAL("fiscal"),
    /** 上年结转资金. */
    CARRIED_OVER("carried-over"),
    /** 其他资金, 单位资金. */
    OTHER("other");

    private final String id;

    Line(String id) {
      this.id = id;
    }

    /** The word in JSON. */
    public String id() {
      return id;
    }
  }
}
