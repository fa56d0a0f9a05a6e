package org.dualwatch.monitoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.dualwatch.finding.Place;
import org.dualwatch.finding.Subject;
import org.dualwatch.spending.FundSource;

/**
 * What monitoring needs of one project's accepted target table; the latest accepted one counts.
 *
 * @param receiptNo the receipt of the submission that it came with
 * @param acceptedOn the day it was judged on
 * @param unitCode the folder's unit, which is the table's
 * @param number the table's number in its document
 * @param project 项目名称
 * @param projectCode empty where the table states none
 * @param fiscalYear empty where nothing tells it; the table then counts for every year asked
 * @param total 预算数 in 元
 * @param fiscal 财政资金 in 元; 0 where the form leaves it blank
 * @param other 其他资金 in 元; 0 where the form leaves it blank
 * @param budgetPlace where the table states its budget
 */
public record AcceptedTable(
    String receiptNo,
    LocalDate acceptedOn,
    String unitCode,
    String unitName,
    int number,
    String project,
    String projectCode,
    OptionalInt fiscalYear,
    BigDecimal total,
    BigDecimal fiscal,
    BigDecimal other,
    List<PlannedIndicator> indicators,
    Place budgetPlace) {

  public AcceptedTable {
    indicators = List.copyOf(indicators);
  }

  /** What the table plans of one source, in 元. */
  public BigDecimal planned(FundSource source) {
    return switch (source) {
      case FISCAL -> fiscal;
      case OTHER -> other;
    };
  }

  /** What a finding about the budget is about. */
  public Subject budget() {
    return new Subject(number, project, "", budgetPlace);
  }

  /** What a finding about one of its indicators is about. */
  public Subject subject(PlannedIndicator indicator) {
    return new Subject(number, project, indicator.name(), indicator.place());
  }

  /** Whether it is of a fiscal year, or of none that is known. */
  public boolean isOf(int year) {
    return fiscalYear.isEmpty() || fiscalYear.getAsInt() == year;
  }
}
