package org.dualwatch.sheet;

/**
 * One line of a form's 项目资金.
 *
 * @param label such as 年度资金总额, 其中：财政拨款, 上年结转资金, 其他资金
 * @param initial 年初预算数 in 元
 * @param spent what was spent until the end of the last month, in 元
 * @param rate such as 58.33%, or nothing
 */
public record FundsLine(String label, Figure initial, Figure spent, String rate) {

  /** A line of which nothing is known, for the unit to state. */
  public static FundsLine unstated(String label) {
    return new FundsLine(label, Figure.unknown(), Figure.unknown(), "");
  }
}
