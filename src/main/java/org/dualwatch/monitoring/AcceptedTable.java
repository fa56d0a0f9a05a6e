package org.dualwatch.monitoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import org.dualwatch.finding.Place;
import org.dualwatch.finding.Subject;
import org.dualwatch.spending.FundSource;

/**
 * What monitoring needs of one project's accepted target table; the latest accepted one counts.
 *
 * @param receiptNo the receipt of the submission that it came with
 * @param unitCode the folder's unit, which is the table's
 * @param number the table's number in its document
 * @param project 项目名称
 * @param projectCode empty where the table states none
 * @param fiscalYear empty where nothing tells it; the table then counts for every year asked
 * @param total 预算数 in 元
 * @param fiscal 财政资金 in 元; 0 where the form leaves it blank
 * @param other 其他资金 in 元; 0 where the form leaves it blank
 * @param costCaps cost indicators with an upper bound in money
 * @param budgetPlace where the table states its budget
 */
public record AcceptedTable(
    String receiptNo,
    String unitCode,
    String unitName,
    int number,
    String project,
    String projectCode,
    OptionalInt fiscalYear,
    BigDecimal total,
    BigDecimal fiscal,
    BigDecimal other,
    List<CostCap> costCaps,
    Place budgetPlace) {

  public AcceptedTable {
    costCaps = List.copyOf(costCaps);
  }

  /** What the table plans of one source, in 元. */
  public BigDecimal planned(FundSource source) {
    return switch (source) {
      case FISCAL -> fiscal;
      case OTHER -> other;
    };
  }

  /** What a finding about the budget is about. */
  Subject budget() {
    return new Subject(number, project, "", budgetPlace);
  }

  /** What a finding about a cost item is about. */
  Subject item(CostCap cap) {
    return new Subject(number, project, cap.name(), cap.place());
  }

  boolean isOf(int year) {
    return fiscalYear.isEmpty() || fiscalYear.getAsInt() == year;
  }
}
