package org.dualwatch.sheet;

import java.time.LocalDate;
import java.util.List;

/**
 * 项目支出绩效目标执行监控表 of one project (财预〔2019〕136号) as far as ledger and target table fill it in; the
 * unit states the rest. Texts are as the table has them.
 *
 * @param lastMonth the last month reported, 7 of 1—7月, from 1 to 12
 * @param day until which payments are counted
 * @param projectCode empty where none is known
 * @param goal 年度总体目标, or nothing: then the form has no row for it
 * @param formNo what the form is found by when it comes back
 */
public record PrefilledForm(
    int fiscalYear,
    int lastMonth,
    LocalDate day,
    String unitCode,
    String unitName,
    String project,
    String projectCode,
    String goal,
    List<FundsLine> funds,
    List<IndicatorLine> indicators,
    String formNo) {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException where no month has that number
   */
  public PrefilledForm {
    if (lastMonth < 1 || lastMonth > 12) {
      throw new IllegalArgumentException("last month is not between 1 and 12: " + lastMonth);
    }
    funds = List.copyOf(funds);
    indicators = List.copyOf(indicators);
  }

  /** The months reported, as headings name them: 1—7月, and 1月 for January alone. */
  String months() {
    return lastMonth == 1 ? "1月" : "1—" + lastMonth + "月";
  }

  /** The unit with its code, as forms write it. */
  String unit() {
    return unitCode.isBlank() ? unitName : unitName + "（" + unitCode + "）";
  }
}
