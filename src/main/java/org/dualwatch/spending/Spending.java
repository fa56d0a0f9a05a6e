package org.dualwatch.spending;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * One project in the ledger at a day.
 *
 * @param unitCode the spending unit's code as the ledger has it
 * @param projectCode empty where the ledger has none
 * @param approvals the budget with its adjustments, by day and source
 * @param payments by month and source
 * @param items by purpose of payment, sorted by name; payments without a purpose are in no item
 */
public record Spending(
    String unitCode,
    String unitName,
    String projectCode,
    String projectName,
    List<Approval> approvals,
    List<MonthlyPayment> payments,
    List<CostItem> items) {

  public Spending {
    approvals = List.copyOf(approvals);
    payments = List.copyOf(payments);
    items = List.copyOf(items);
  }

  /** The money of one source; none where the ledger has no line of it. */
  public Funds of(FundSource source) {
    return new Funds(
        sum(approvals.stream().filter(a -> a.source() == source).map(Approval::yuan).toList()),
        sum(
            payments.stream()
                .filter(p -> p.source() == source)
                .map(MonthlyPayment::yuan)
                .toList()));
  }

  /** The money of all sources. */
  public Funds total() {
    return new Funds(
        sum(approvals.stream().map(Approval::yuan).toList()),
        sum(payments.stream().map(MonthlyPayment::yuan).toList()));
  }

  /**
   * How many lines of the ledger's budget it has: without any the ledger knows no budget, which is
   * another thing than one that was withdrawn to nothing.
   */
  public long budgetLines() {
    return approvals.stream().mapToLong(Approval::lines).sum();
  }

  /** What may be spent as the ledger stood when a day was over, in 元. */
  public BigDecimal approvedUntil(LocalDate day) {
    return sum(approvals.stream().filter(a -> !a.day().isAfter(day)).map(Approval::yuan).toList());
  }

  /** What was paid from the beginning of the year to the end of a month, in 元. */
  public BigDecimal spentUntilMonth(int month) {
    return sum(
        payments.stream().filter(p -> p.month() <= month).map(MonthlyPayment::yuan).toList());
  }

  private static BigDecimal sum(List<BigDecimal> amounts) {
    return amounts.stream().reduce(Funds.NOTHING, BigDecimal::add);
  }
}
